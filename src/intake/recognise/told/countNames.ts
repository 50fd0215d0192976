import { OWN_COUNTS } from "./ownCounts.ts";
import { bare, plain } from "./columns.ts";

/** What returns call a count beside its column, its id and its name. */
const WORDS: { readonly [id: string]: readonly string[] } = {
  contacts: ["contacts received", "initial contacts", "number of contacts"],
  referrals: [
    "referrals received",
    "new referrals",
    "number of referrals",
    "referrals to social care",
  ],
  "referrals-nfa": [
    "nfa",
    "referrals nfa",
    "no further action",
    "referrals with no further action",
  ],
  assessments: [
    "assessments",
    "single assessments completed",
    "assessments completed in the month",
    "c and f assessments completed",
  ],
  "section-47s": [
    "section 47",
    "s47",
    "s47s",
    "s47 enquiries",
    "section 47 enquiries started",
    "child protection enquiries",
  ],
  conferences: ["icpc", "icpcs", "initial conferences", "initial cp conferences"],
  "plans-started": ["cp plans started", "cpp started", "new cp plans", "plans started"],
  "plans-ended": ["cp plans ended", "cpp ended", "cp plans ceased", "plans ended"],
  "cla-started": [
    "cla starts",
    "lac starts",
    "started to be looked after",
    "new into care",
    "entered care",
    "children starting to be looked after",
  ],
  "cla-ceased": [
    "cla ceased",
    "lac ceased",
    "ceased to be looked after",
    "left care",
    "children ceasing to be looked after",
  ],
  "cla-adopted": ["adopted", "adoptions"],
  "cla-special-guardianship": [
    "special guardianship",
    "sgo",
    "sgos",
    "special guardianship orders",
  ],
  "cla-returned-home": ["returned home", "reunified", "returned to parents"],
  "cla-independent": ["independent living", "to live independently"],
  "cla-aged-out": ["turned 18", "aged out"],
  "cla-left-other": ["other reason", "left care other"],
  "inpost-fte": [
    "social workers in post",
    "social workers in post fte",
    "sw in post fte",
    "in post fte",
    "permanent social workers fte",
    "fte in post",
  ],
  "inpost-headcount": [
    "social workers in post headcount",
    "in post headcount",
    "sw in post headcount",
  ],
  "agency-fte": ["agency fte", "agency social workers", "agency workers fte", "agency sw fte"],
  "agency-headcount": [
    "agency headcount",
    "agency social workers headcount",
    "agency workers headcount",
  ],
  "vacancy-fte": ["vacancies fte", "vacant posts fte", "vacant fte", "vacancies", "vacant posts"],
  "starters-fte": ["starters", "starters fte", "joiners fte", "new starters fte"],
  "leavers-fte": ["leavers", "leavers fte"],
};

const KNOWN = new Map(
  OWN_COUNTS.flatMap(([column, id, name]) =>
    [column, id, name, ...(WORDS[id] ?? [])].map((text) => [plain(text), id] as const),
  ),
);

/** The count a heading names, by its column, id, name or people's word for it; null for none. */
export const countNamed = (heading: string): string | null =>
  KNOWN.get(plain(heading)) ?? KNOWN.get(plain(bare(heading))) ?? null;
/** A count's name in words, its kind, and whether it is counted in a month or at its end. */
export const countOf = (
  id: string,
): { readonly name: string; readonly column: string; readonly basis: "month" | "snapshot" } => {
  const found = OWN_COUNTS.find(([, own]) => own === id);
  return { name: found?.[2] ?? id, column: found?.[0] ?? id, basis: found?.[3] ?? "month" };
};

/** Parts of a whole in one month: no part, and no sum of parts, is more than it. */
export const WHOLES: readonly (readonly [whole: string, parts: readonly string[]])[] = [
  ["referrals", ["referrals-nfa"]],
  [
    "cla-ceased",
    [
      "cla-adopted",
      "cla-special-guardianship",
      "cla-returned-home",
      "cla-independent",
      "cla-aged-out",
      "cla-left-other",
    ],
  ],
];
