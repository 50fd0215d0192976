import { sayNoDistance, sayDistance, sayTravelledWell } from "#domain/words/beside/sayDistance.ts";
import { distanceSince } from "#domain/baseline.ts";
import { parseMonth, parsePeriod } from "#domain/calendar.ts";
import { judgeDistance } from "#domain/scorecard/row.ts";
import { leagueOf } from "#domain/statistics/standing.ts";
import { columnHead } from "#domain/comparison.ts";
import { sayAlone } from "#domain/words/beside/sayAlone.ts";
import { sayBenchmark } from "#domain/words/beside/sayBenchmark.ts";
import { sayOthers } from "#domain/words/beside/sayBeside.ts";
import { sayDifference, sayTrend } from "#domain/words/beside/sayDifference.ts";
import { sayComparison } from "#domain/words/beside/sayMark.ts";
import { sayNoNational } from "#domain/words/beside/sayNational.ts";
import { sayStanding } from "#domain/words/beside/sayStanding.ts";
import {
  INSTEAD,
  INVENTED,
  sayBesideWho,
  sayInvented,
  sayShown,
  sayStandsAt,
} from "#domain/words/beside/sayWho.ts";
import { saySteadiness } from "#domain/words/beside/saySteadiness.ts";
import {
  AREAS,
  CAMDEN,
  CHOICES,
  CITY,
  MARLBRIDGE,
  MEDWAY,
  chosen,
  measure,
  row,
  seriesOf,
  type Council,
} from "../feed.ts";
import { REAL, rows, named, some, type Examples } from "./shared.ts";

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

const OCTOBER = parsePeriod("2026-10");
const standsAt = (asked: string, received: string, of = MEDWAY): string => {
  const at = parsePeriod(asked);
  const newest =
    OCTOBER && of === MARLBRIDGE
      ? { period: OCTOBER, status: "provisional" as const, received }
      : null;
  const { long, short, note } = sayStandsAt(at, newest, "2026-11-22");
  return [long, short, note].filter((text) => text !== "").join(" | ");
};

export const BESIDE: readonly Examples[] = [
  {
    file: "beside/sayWho.ts",
    what: "the line above every page, and its parts as a telephone has them",
    lines: [
      ...[
        ...CHOICES,
        { against: "2021", statistic: "median" } as const,
        { against: "group", group: ["E06000036"], statistic: "median", called: "Coast" } as const,
        { against: "group", called: "Coast" } as const,
      ].map((choice) => {
        const { long, short } = sayBesideWho(chosen(MEDWAY, choice), MEDWAY.area);
        return `beside ${long} | ${short}`;
      }),
      INSTEAD,
      standsAt("2026-10", "2026-10-31", MARLBRIDGE),
      standsAt("2026-10", "2026-07-31", MARLBRIDGE),
      standsAt("2026-09", "2026-10-31", MARLBRIDGE),
      standsAt("2026-Q2", "2026-10-31", MARLBRIDGE),
      standsAt("2025", "2026-10-31"),
      standsAt("", ""),
      ...[["Medway"], ["Medway", "York"], ["Medway", "York", "Kent", "Bexley"]].map(
        (names) => `${sayShown(names).long} | ${sayShown(names).short}`,
      ),
      `${INVENTED.long} | ${INVENTED.short}`,
      sayInvented(["Marlbridge"]).long,
      sayInvented(["Marlbridge", "Otherbridge"]).long,
    ],
  },
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
