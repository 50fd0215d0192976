import { whatIsHere } from "#domain/held/held.ts";
import { parsePeriod } from "#domain/calendar.ts";
import { crossedIn } from "#domain/scorecard/crossed.ts";
import { frontPageOf } from "#domain/scorecard/frontPage.ts";
import { tallyOf } from "#domain/scorecard/tally.ts";
import { known } from "#domain/value.ts";
import { sayTallies } from "#domain/words/beside/sayTally.ts";
import { sayCrossed } from "#domain/words/council/sayCrossed.ts";
import { sayReason } from "#domain/words/council/sayComment.ts";
import { sayDue } from "#domain/words/council/sayDue.ts";
import { sayFacts } from "#domain/words/council/sayFacts.ts";
import { sayFront } from "#domain/words/council/sayFront.ts";
import { wordsOfFurther } from "#domain/words/council/sayFurther.ts";
import {
  CHECKED,
  COUNTED_ONCE,
  NO_REVISIONS,
  sayHeldOf,
  sayHere,
  sayLate,
  sayOverdue,
  sayStanding,
  sayWhyMissing,
  sayWhyNone,
} from "#domain/words/council/sayHere.ts";
import { sayLocal } from "#domain/words/council/sayLocal.ts";
import { sayMet } from "#domain/words/council/sayMet.ts";
import { sayNext } from "#domain/words/council/sayNext.ts";
import { CAMDEN, INDICATORS, MARLBRIDGE, SOURCES, chosen, measure, row, rowsOf } from "../feed.ts";
import { ALL, REAL, named, type Examples } from "./shared.ts";

/** What is here of each council on a day, and the forms of the heading that none of them shows. */
function held(): readonly string[] {
  const lines = ALL.flatMap(({ area: { name }, file }) => {
    const here = whatIsHere(INDICATORS, file, SOURCES, "2026-11-22");
    return [
      sayHere(name, here),
      sayHeldOf(name, here),
      ...here.late.flatMap(({ late }) => (late ? [sayLate(late)] : [])),
      ...here.missing.map(sayWhyMissing),
      ...here.held.map((one) => `${one.indicator.shortName}: ${sayStanding(one)}`).slice(0, 6),
      ...here.none.map((one) => sayWhyNone(one, name)).slice(0, 3),
      ...here.none.flatMap((one) => (one.sent ? [sayWhyNone(one, name)] : [])).slice(0, 2),
      ...here.none.flatMap(({ sent }) => (sent ? [sayStanding(sent)] : [])).slice(0, 2),
    ];
  });
  const { held: all, ...here } = whatIsHere(INDICATORS, MARLBRIDGE.file, SOURCES, "2027-02-01");
  const [one, two] = [all.slice(0, 1), all.slice(0, 2)];
  const forms = [
    { held: [], missing: [], late: [], none: [] },
    { held: all, missing: [], late: [], none: [] },
    { held: all, missing: [], late: [], none: here.none.slice(0, 1) },
    { held: all, missing: one, late: [], none: [] },
    { held: all, missing: two, late: one, none: here.none.slice(0, 2) },
  ].map((form) => sayHere("Marlbridge", form));
  const firm = { ...here, held: all, provisional: one, revised: here.revised.slice(0, 1) };
  const old = here.late.flatMap(({ late }) => (late ? [sayLate(late)] : [])).slice(0, 1);
  const due = [sayOverdue(0, 9), sayOverdue(1, 9), sayOverdue(2, 9)];
  return [
    ...new Set([
      ...lines,
      ...forms,
      sayHeldOf("Marlbridge", firm),
      ...old,
      NO_REVISIONS,
      COUNTED_ONCE,
      CHECKED,
      ...due,
    ]),
  ];
}

/** What the data of each council comes to, a fact a line. */
const facts = (): readonly string[] => [
  ...new Set(
    ALL.flatMap(({ file }) => {
      const here = whatIsHere(INDICATORS, file, SOURCES, "2026-11-22");
      const sources = new Set(file.series.map((s) => s.source)).size;
      return sayFacts(here, file.dataTo?.period ?? null, sources).map(({ text }) => text);
    }),
  ),
];

export const COUNCIL: readonly Examples[] = [
  {
    file: "council/sayFacts.ts",
    what: "what the data of a council comes to, a few words each",
    lines: facts(),
  },
  {
    file: "beside/sayTally.ts",
    what: "a whole council beside England and beside whom it is compared with",
    lines: [MARLBRIDGE, ...REAL].map((of) => {
      const all = rowsOf(of);
      const usual = of === MARLBRIDGE ? "Oct 2026" : "Mar 2025";
      const said = sayTallies(tallyOf(all, "england"), tallyOf(all, "beside"), chosen(of), usual);
      return named(of, said);
    }),
  },
  {
    file: "council/sayCrossed.ts",
    what: "what crossed a target or a limit in a month",
    lines: ["2026-10", "2026-09", "2026-08", "2026-05"].flatMap((text) => {
      const at = parsePeriod(text);
      if (at === null) return [];
      return [sayCrossed(crossedIn(rowsOf(MARLBRIDGE, at), at), at)];
    }),
  },
  {
    file: "council/sayFront.ts",
    what: "what the front page of a council comes to",
    lines: [MARLBRIDGE, ...REAL, CAMDEN].map((of) => {
      const all = rowsOf(of);
      return sayFront(
        of.area.name,
        frontPageOf(all),
        all.some((r) => r.rag !== null),
      );
    }),
  },
  {
    file: "council/sayHere.ts",
    what: "what is here of a council, and whether it can be trusted",
    lines: held(),
  },
  {
    file: "council/sayFurther.ts",
    what: "what is known of a measure that only LAIT counts, or that was added here",
    lines: ["lait-x", "own-x"].flatMap((slug) => {
      const of = { ...measure("cla-rate"), slug, id: "LAC_X", domain: "Children Looked After" };
      const { definition, ask, caution } = wordsOfFurther({ ...of, total: true, noBand: true });
      return [definition, ...ask, caution];
    }),
  },
  {
    file: "council/sayComment.ts",
    what: "the service’s own words, with owner and day",
    lines: MARLBRIDGE.file.commentary.slice(0, 4).map(sayReason),
  },
  {
    file: "council/sayDue.ts",
    what: "the day an action is promised for, where room is short",
    lines: [sayDue({ due: "2026-12-18" })],
  },
  {
    file: "council/sayNext.ts",
    what: "when the next release comes",
    lines: [sayNext("November 2027", "2026-11-22"), sayNext("October 2026", "2026-11-22")],
  },
  {
    file: "council/sayLocal.ts",
    what: "that figures are in this browser alone",
    lines: [
      sayLocal(["november.csv"], 0),
      sayLocal(["november.csv", "posts.xlsx"], 1),
      sayLocal([], 2),
    ],
  },
  {
    file: "council/sayMet.ts",
    what: "a loaded figure that a published one has corrected",
    lines: [true, false].map((isKept) => {
      const { series, latest, indicator } = row(MARLBRIDGE, "contacts");
      const ours = { ...latest, value: known(1040) };
      const two = { frame: series.frame, ours, feeds: latest, day: "2026-11-20", isKept };
      return sayMet(two, indicator, "2026-11-22");
    }),
  },
];
