import { sayNoDistance, sayDistance, sayTravelledWell } from "#domain/words/beside/sayDistance.ts";
import { distanceSince } from "#domain/baseline.ts";
import { parseMonth, type Frame } from "#domain/calendar.ts";
import { GAPS, known, missing, type Gap } from "#domain/value.ts";
import { judgeDistance, type Row } from "#domain/scorecard/row.ts";
import { leagueOf } from "#domain/statistics/standing.ts";
import { columnHead } from "#domain/comparison.ts";
import { reportedDistribution } from "#domain/story/inspections.ts";
import { sayAlone } from "#domain/words/beside/sayAlone.ts";
import { sayBenchmark } from "#domain/words/beside/sayBenchmark.ts";
import { sayOthers } from "#domain/words/beside/sayBeside.ts";
import { sayDifference, sayTrend } from "#domain/words/beside/sayDifference.ts";
import { sayComparison } from "#domain/words/beside/sayMark.ts";
import { sayNoNational } from "#domain/words/beside/sayNational.ts";
import { sayStanding } from "#domain/words/beside/sayStanding.ts";
import { saySteadiness } from "#domain/words/beside/saySteadiness.ts";
import { sayReason } from "#domain/words/council/sayComment.ts";
import { wordsOfFurther } from "#domain/words/council/sayFurther.ts";
import { sayMet } from "#domain/words/council/sayMet.ts";
import { sayNext } from "#domain/words/council/sayNext.ts";
import { sayApart, sayBasis } from "#domain/words/figure/sayBasis.ts";
import { sayDay } from "#domain/words/figure/sayDay.ts";
import { FEW, sayFew } from "#domain/words/figure/sayFew.ts";
import { sayBelow, sayLast, sayWhyNone } from "#domain/words/figure/sayGap.ts";
import { sayNotWhole } from "#domain/words/figure/sayNotWhole.ts";
import { sayOther, sayYearsAmong } from "#domain/words/figure/sayOther.ts";
import { sayRange } from "#domain/words/figure/sayRange.ts";
import { POLARITY_WORDS, sayCaution, sayRow, sayVerdict } from "#domain/words/figure/sayRow.ts";
import { sayRule, sayTarget } from "#domain/words/figure/sayTarget.ts";
import { newestOf, sayAge } from "#domain/words/figure/sayWhen.ts";
import { sayInspection, sayReported } from "#domain/words/story/sayInspection.ts";
import { GLOSSARY } from "#domain/words/glossary.ts";
import { tellFrontDoor } from "#domain/words/story/tellFrontDoor.ts";
import { tellMoney } from "#domain/words/story/tellMoney.ts";
import { tellPlacements } from "#domain/words/story/tellPlacements.ts";
import { tellWorkforce } from "#domain/words/story/tellWorkforce.ts";
import {
  AREAS,
  CAMDEN,
  CHOICES,
  CITY,
  MARLBRIDGE,
  MEDWAY,
  YORK,
  chosen,
  facts,
  measure,
  row,
  seriesOf,
  type Council,
} from "./feed.ts";

/**
 * What one file of messages says, with real examples: a reader of the golden needs no code. `file`
 * is below `domain/words`.
 */
export type Examples = {
  readonly file: string;
  readonly what: string;
  readonly lines: readonly string[];
};

const REAL = [MEDWAY, YORK, CITY];
const ALL = [MARLBRIDGE, ...REAL];
/**
 * Measures of each kind: a rate that is only context, a share with a good end, small numbers,
 * money, a gap.
 */
const SLUGS = ["cp-plan-rate", "re-referrals", "cp-two-years", "agency-rate", "adopted-on-leaving"];
const OWN = ["contacts", "cp-repeat-plans", "initial-health-assessments", "placements-variance"];

const slugsOf = (of: Council): readonly string[] =>
  of === MARLBRIDGE ? [...SLUGS, ...OWN] : SLUGS;
const rows = (of: Council): readonly Row[] => slugsOf(of).map((slug) => row(of, slug));
const named = ({ area }: Council, said: string): string => `${area.name}: ${said}`;
const some = (lines: readonly string[]): readonly string[] => [
  ...new Set(lines.filter((line) => !/: $/.test(line))),
];
const each = (councils: readonly Council[], say: (r: Row) => string): readonly string[] =>
  some(councils.flatMap((of) => rows(of).map((r) => named(of, say(r)))));

const FIGURE: readonly Examples[] = [
  {
    file: "figure/sayRow.ts",
    what: "a measure in one sentence; its change alone; which way is good",
    lines: [
      ...each(ALL, sayRow),
      ...each([MARLBRIDGE, MEDWAY], sayVerdict),
      ...each(ALL, (r) => sayCaution(r.indicator, r.latest)),
      ...Object.values(POLARITY_WORDS),
    ],
  },
  {
    file: "figure/sayTarget.ts",
    what: "a target, and the rule behind its letter",
    lines: each([MARLBRIDGE], (r) => (r.target ? `${sayTarget(r)}. ${sayRule(r)}` : "")),
  },
  {
    file: "figure/sayGap.ts",
    what: "what is said where there is no figure",
    lines: [
      ...each(REAL, (r) => (r.latest.value.kind === "known" ? "" : sayWhyNone(r.latest))),
      ...GAPS.map((gap) => sayWhyNone(withGap(gap))),
      ...each(ALL, (r) => sayBelow(r).join(" / ")),
      ...each(ALL, sayLast),
    ],
  },
  {
    file: "figure/sayOther.ts",
    what: "the other side of a measure: published beside the council’s own",
    lines: [...each([MARLBRIDGE], sayOther), sayYearsAmong(1, 40), sayYearsAmong(12, 54)],
  },
  {
    file: "figure/sayBasis.ts",
    what: "what a figure counts over, and why two do not share an axis",
    lines: [
      ...each(ALL, (r) => sayBasis(r.series)),
      sayApart(row(MARLBRIDGE, "contacts").series, row(MEDWAY, "cp-plan-rate").series),
    ],
  },
  {
    file: "figure/sayNotWhole.ts",
    what: "a sum of months of which one is missing",
    lines: [sayNotWhole(withGap("missing"), MONTHS())],
  },
  {
    file: "figure/sayRange.ts",
    what: "the periods a chart covers",
    lines: each(ALL, ({ series }) =>
      sayRange(series.observations[0]?.period, series.observations.at(-1)?.period, series.frame),
    ),
  },
  {
    file: "figure/sayWhen.ts",
    what: "how old figures are, and to what date they run",
    lines: [
      ...["2026-11-22", "2026-11-21", "2026-10-01", "2026-06-01"].map(
        (received) =>
          `${sayDay(received)}, seen on 22 November 2026: ${sayAge(received, "2026-11-22")}`,
      ),
      ...ALL.map((of) => named(of, newestOf(rows(of)))),
    ],
  },
  { file: "figure/sayDay.ts", what: "a day", lines: [sayDay("2026-03-01")] },
  {
    file: "figure/sayFew.ts",
    what: "the caution of small numbers: a word, a line, inside a sentence",
    lines: [FEW, sayFew(100 / 18)],
  },
];

function withGap(kind: Gap) {
  const { latest } = row(MARLBRIDGE, "contacts");
  return { ...latest, value: missing(kind), note: null };
}
function MONTHS(): Frame {
  return row(MARLBRIDGE, "contacts").series.frame;
}

const allAuthorities = await seriesOf("re-referrals");
const allPlans = await seriesOf("cp-plan-rate");
const standing = (of: Council, slug: "re-referrals" | "cp-plan-rate"): string => {
  const all = slug === "re-referrals" ? allAuthorities : allPlans;
  const period = all.periods.at(-1);
  if (!period) throw new Error("no period");
  const near = of.area.neighbours["2025"];
  const league = leagueOf((c) => all.byArea.get(c), AREAS, of.area, near, period, measure(slug));
  return sayStanding(of.area.name, measure(slug), league);
};
const SINCE = parseMonth("2022-12");
const travelled = (of: Council): readonly string[] =>
  rows(of).flatMap((r) => {
    if (!SINCE) return [];
    const distance = distanceSince(r.series, SINCE, r.latest.period, of.file.events);
    const verdict = judgeDistance(r.indicator, r.latest, distance);
    return [
      named(
        of,
        `${r.indicator.shortName}: ${sayDistance(distance, SINCE, r.indicator, r.series, r.latest, verdict)}`,
      ),
      named(
        of,
        distance.kind === "travelled"
          ? sayTravelledWell(distance, r.indicator, verdict)
          : sayNoDistance(distance, r.series),
      ),
    ];
  });

const BESIDE: readonly Examples[] = [
  {
    file: "beside/comparisonWords.ts",
    what: "what a comparison, its councils and their range are called",
    lines: CHOICES.flatMap((choice) => {
      const { line, members, role, range, nobody, none } = chosen(MEDWAY, choice).words;
      return [[line, members, role, range, nobody, none].filter((text) => text !== "").join("; ")];
    }),
  },
  {
    file: "beside/sayMark.ts",
    what: "England and the comparison beside a figure, with their own date and how many of how many",
    lines: some(
      [MARLBRIDGE, MEDWAY, CITY, CAMDEN].flatMap((of) =>
        CHOICES.map((choice) => {
          const as = chosen(of, choice);
          return named(of, sayComparison(row(of, "cp-plan-rate", as), as));
        }),
      ),
    ),
  },
  {
    file: "beside/sayBeside.ts",
    what: "the heads of columns, and who is given at dates of their own",
    lines: CHOICES.flatMap((choice) => {
      const as = chosen(MEDWAY, choice);
      return [columnHead(as), `${sayOthers(as)} at the newest published year.`];
    }),
  },
  {
    file: "beside/sayBenchmark.ts",
    what: "one comparator with its own date",
    lines: [row(MEDWAY, "cp-plan-rate")].flatMap(({ mark, indicator }) =>
      mark ? [sayBenchmark("England", mark.england, indicator, mark.period, mark.frame)] : [],
    ),
  },
  {
    file: "beside/sayDistance.ts",
    what: "how far a figure has come since a month",
    lines: [...travelled(MEDWAY), ...travelled(MARLBRIDGE)],
  },
  {
    file: "beside/sayDifference.ts",
    what: "against England, and over five years, where chance is told",
    lines: (["high", "low", "context"] as const).flatMap((polarity) => [
      ...(["higher", "lower", "not-told-apart", "cannot-say"] as const).map((d) =>
        sayDifference(d, polarity),
      ),
      ...(["increasing", "decreasing", "no-change"] as const).map((kind) =>
        sayTrend({ kind, chiSquared: 0 } as never, polarity),
      ),
    ]),
  },
  {
    file: "beside/saySteadiness.ts",
    what: "why nothing is promised of a target",
    lines: [
      saySteadiness({ kind: "beyond-limits", points: 1 }),
      saySteadiness({ kind: "beyond-limits", points: 3 }),
      saySteadiness({ kind: "not-by-chance" }),
    ],
  },
  {
    file: "beside/sayStanding.ts",
    what: "the place among all authorities; a measure of context has no best",
    lines: REAL.flatMap((of) => [standing(of, "re-referrals"), standing(of, "cp-plan-rate")]),
  },
  {
    file: "beside/sayNational.ts",
    what: "why no national figure stands there",
    lines: [
      sayNoNational(measure("contacts")),
      sayNoNational({ published: null, noNational: "" }),
      sayNoNational(measure("cla-rate")),
    ],
  },
  {
    file: "beside/sayAlone.ts",
    what: "measures that one council alone counts",
    lines: [
      sayAlone("Medway", [{ name: "Audits judged good" }]),
      sayAlone("Medway", [{ name: "Audits judged good" }, { name: "Visits in time" }]),
    ],
  },
];

const COUNCIL: readonly Examples[] = [
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
    file: "council/sayNext.ts",
    what: "when the next release comes",
    lines: [sayNext("November 2027", "2026-11-22"), sayNext("October 2026", "2026-11-22")],
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

async function told(
  tell: typeof tellFrontDoor | typeof tellWorkforce | typeof tellPlacements | typeof tellMoney,
): Promise<readonly string[]> {
  const lines: string[] = [];
  for (const of of ALL)
    for (const choice of of === MEDWAY ? CHOICES : [{}]) {
      const { sentences, findings } = tell(await facts(of, choice));
      lines.push(...sentences, ...findings.map((f) => `Finding: ${f}`));
    }
  return [...new Set(lines)];
}

const STORY: readonly Examples[] = [
  {
    file: "story/tellFrontDoor.ts",
    what: "are children safe at the front door, and where does it block?",
    lines: await told(tellFrontDoor),
  },
  {
    file: "story/tellWorkforce.ts",
    what: "do we have enough social workers, and do they stay?",
    lines: await told(tellWorkforce),
  },
  {
    file: "story/tellPlacements.ts",
    what: "how many children, where, and at what cost?",
    lines: await told(tellPlacements),
  },
  {
    file: "story/tellMoney.ts",
    what: "will we overspend, by how much, and is it moving?",
    lines: await told(tellMoney),
  },
  {
    file: "story/sayInspection.ts",
    what: "what Ofsted found",
    lines: await Promise.all(
      ALL.map(async (of) => {
        const { story } = await facts(of, {});
        const printed = reportedDistribution(of.file.reported);
        return [
          sayInspection(of.area, story.inspections),
          ...(printed ? [sayReported(printed)] : []),
        ].join(" ");
      }),
    ),
  },
];

/** Files of words that others are made of: what they say stands in their examples. */
export const PARTS = [
  "story/cite.ts",
  "story/telling.ts",
  "story/frontDoorFindings.ts",
  "story/workforceFindings.ts",
];

const GLOSSARY_EXAMPLES: Examples = {
  file: "glossary.ts",
  what: "what the words mean",
  lines: GLOSSARY.map(({ term, meaning }) => `${term}: ${meaning}`),
};

export const EXAMPLES: readonly Examples[] = [
  GLOSSARY_EXAMPLES,
  ...FIGURE,
  ...BESIDE,
  ...COUNCIL,
  ...STORY,
];
