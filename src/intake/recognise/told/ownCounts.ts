type Columns = readonly (readonly [
  column: string,
  id: string,
  name: string,
  basis: "month" | "snapshot",
])[];

/** Columns of flows.csv and the counts they are: events of a month. */
const FLOWS: Columns = [
  ["contacts", "contacts", "Contacts", "month"],
  ["referrals", "referrals", "Referrals", "month"],
  ["no_further_action", "referrals-nfa", "Referrals closed with no further action", "month"],
  ["assessments_completed", "assessments", "Assessments completed", "month"],
  ["section_47s", "section-47s", "Section 47 enquiries", "month"],
  ["conferences", "conferences", "Initial child protection conferences", "month"],
  ["plans_started", "plans-started", "Child protection plans started", "month"],
  ["plans_ended", "plans-ended", "Child protection plans ended", "month"],
  ["started", "cla-started", "Children who started to be looked after", "month"],
  ["ceased", "cla-ceased", "Children who ceased to be looked after", "month"],
  ["adopted", "cla-adopted", "Left care: adopted", "month"],
  ["special_guardianship", "cla-special-guardianship", "Left care: special guardianship", "month"],
  ["returned_home", "cla-returned-home", "Left care: returned home", "month"],
  ["independent", "cla-independent", "Left care: to live independently", "month"],
  [
    "aged_out_or_stayed_with_carers",
    "cla-aged-out",
    "Left care: turned 18 or stayed with carers",
    "month",
  ],
  ["other", "cla-left-other", "Left care: other", "month"],
];
/** Columns of workforce.csv: people at a month's end, and who came and went in it. */
const WORKFORCE: Columns = [
  ["in_post_fte", "inpost-fte", "Social workers in post (FTE)", "snapshot"],
  ["in_post_headcount", "inpost-headcount", "Social workers in post (people)", "snapshot"],
  ["agency_fte", "agency-fte", "Agency social workers (FTE)", "snapshot"],
  ["agency_headcount", "agency-headcount", "Agency social workers (people)", "snapshot"],
  ["vacant_fte", "vacancy-fte", "Vacant social worker posts (FTE)", "snapshot"],
  ["starters_fte", "starters-fte", "Social workers who started (FTE)", "month"],
  ["leavers_fte", "leavers-fte", "Social workers who left (FTE)", "month"],
];

/**
 * Every count a council gives itself: its column and file, its id, name and whether it is counted
 * in a month or at its end.
 */
export const OWN_COUNTS: readonly (readonly [
  column: string,
  id: string,
  name: string,
  basis: "month" | "snapshot",
  file: "flows" | "workforce",
])[] = [
  ...FLOWS.map((c) => [...c, "flows"] as const),
  ...WORKFORCE.map((c) => [...c, "workforce"] as const),
];
