import { sayNoDistance, sayDistance, sayTravelledWell } from "#domain/words/beside/sayDistance.ts";
import { distanceSince } from "#domain/baseline.ts";
import { parseMonth, parsePeriod, type PeriodId } from "#domain/calendar.ts";
import { judgeDistance, type Row } from "#domain/scorecard/row.ts";
import type { Area } from "#domain/area.ts";
import { movementsOf } from "#domain/statistics/movement.ts";
import { QUARTERS, type Quarter } from "#domain/statistics/rank.ts";
import { leagueOf } from "#domain/statistics/standing.ts";
import { sayEnded, sayMovement } from "#domain/words/beside/sayMovement.ts";
import {
  quarterName,
  sayCuts,
  sayNoPlace,
  sayNoneOfThem,
  sayNoneOfYear,
  sayNotTested,
  sayOffMap,
} from "#domain/words/beside/sayQuarters.ts";
import { columnHead } from "#domain/comparison.ts";
import { sayAlone } from "#domain/words/beside/sayAlone.ts";
import { sayBenchmark } from "#domain/words/beside/sayBenchmark.ts";
import { sayContrast, sayContrastInFull } from "#domain/words/beside/sayContrast.ts";
import { sayOthers } from "#domain/words/beside/sayBeside.ts";
import { sayDifference, sayTrend } from "#domain/words/beside/sayDifference.ts";
import { sayAmongWhom, sayComparison } from "#domain/words/beside/sayMark.ts";
import { sayNoNational } from "#domain/words/beside/sayNational.ts";
import { known, missing } from "#domain/value.ts";
import { modelWords } from "#domain/words/beside/comparisonWords.ts";
import { sayAmong, sayFigureAmong, sayStanding } from "#domain/words/beside/sayStanding.ts";
import {
  INSTEAD,
  INVENTED,
  sayBesideWho,
  sayInvented,
  sayShown,
  sayStandsAt,
} from "#domain/words/beside/sayWho.ts";
import {
  sayAssurance,
  sayPoint,
  saySteadiness,
  sayTooFewPoints,
} from "#domain/words/beside/saySteadiness.ts";
import {
  AREAS,
  CAMDEN,
  CHOICES,
  CITY,
  MARLBRIDGE,
  MEDWAY,
  YORK,
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
  const own = all.byArea.get(of.area.code)?.observations.at(-1)?.value ?? missing("missing");
  const words = modelWords("2025", "mean");
  return [
    sayStanding(of.area.name, measure(slug), league),
    sayAmong(own, measure(slug), league, words),
  ]
    .join(" ")
    .trimEnd();
};
const WHO_CANNOT = AREAS.filter((a) => ["Cumberland", "Dorset"].includes(a.name));
const yearIn = (text: string) => {
  const year = parsePeriod(text);
  if (!year) throw new Error(`${text} is no year`);
  return year;
};
const movementsIn = (area: Area, slug: "re-referrals" | "cp-plan-rate", years: Years) => {
  const all = slug === "re-referrals" ? allAuthorities : allPlans;
  const seriesOf = (c: string) => all.byArea.get(c);
  const near = area.neighbours["2025"];
  const league = leagueOf(seriesOf, AREAS, area, near, years.period, measure(slug));
  return movementsOf(league, seriesOf, AREAS, all.frame, years.since);
};
type Years = { since: PeriodId; period: PeriodId };
function movement(
  of: Council | Area,
  slug: "re-referrals" | "cp-plan-rate",
  from: string,
  to: string,
): string {
  const area = "area" in of ? of.area : of;
  const years = { since: yearIn(from), period: yearIn(to) };
  const all = movementsIn(area, slug, years);
  const self = [...all.moved, ...all.still].find((m) => m.role === "self");
  const { frame } = slug === "re-referrals" ? allAuthorities : allPlans;
  return sayMovement(area.name, measure(slug), self, all, { ...years, frame });
}
const ENDED_SINCE = [
  sayEnded(
    movementsIn(YORK.area, "cp-plan-rate", { since: yearIn("2020"), period: yearIn("2024") }).ended,
  ),
];
const sayQuarter = (quarter: Quarter, slug: "re-referrals" | "cp-plan-rate"): string => {
  const all = slug === "re-referrals" ? allAuthorities : allPlans;
  const [area, near] = [YORK.area, YORK.area.neighbours["2025"]];
  const seriesOf = (c: string) => all.byArea.get(c);
  const { quartiles } = leagueOf(seriesOf, AREAS, area, near, yearIn("2025"), measure(slug));
  if (!quartiles) throw new Error("no figures");
  return `${quarterName(quarter, measure(slug))}: ${sayCuts(quarter, quartiles, measure(slug))}`;
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

/** The row of a measure as if its newest month were low by its own past and far above all others. */
function lowAndDear(slug: string): Row {
  const given = row(MARLBRIDGE, slug);
  const { signal, latest } = given;
  if (signal.kind !== "unusual") throw new Error(`${slug} is not unusual`);
  return {
    ...given,
    latest: { ...latest, value: known(9000) },
    signal: { ...signal, flag: { ...signal.flag, side: "low" } },
  };
}

export const BESIDE: readonly Examples[] = [
  {
    file: "beside/sayContrast.ts",
    what: "where a council’s own months and others say the opposite",
    lines: [{ isLow: true }, ...CHOICES].flatMap((choice) =>
      ["fostering-weekly-cost", "residential-weekly-cost", "average-caseload"].flatMap((slug) => {
        const as = chosen(MARLBRIDGE, "isLow" in choice ? {} : choice);
        const one = "isLow" in choice ? lowAndDear(slug) : row(MARLBRIDGE, slug, as);
        const said = sayContrast(one, as);
        return said === "" ? [] : [`${said} / ${sayContrastInFull(one, as)}`];
      }),
    ),
  },
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
    lines: [
      ...some(
        [MARLBRIDGE, MEDWAY, CITY, CAMDEN].flatMap((of) =>
          CHOICES.map((choice) => {
            const as = chosen(of, choice);
            return named(of, sayComparison(row(of, "cp-plan-rate", as), as));
          }),
        ),
      ),
      ...CHOICES.flatMap((choice) => {
        const as = chosen(YORK, choice);
        return as.kind === "group" && as.statistic === "mean"
          ? [`Each line runs among ${sayAmongWhom("York", as)}.`]
          : [];
      }),
    ],
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
    what: "what is promised of a target, or why nothing is, and what a point is",
    lines: [
      saySteadiness({ kind: "beyond-limits", points: 1 }, "month"),
      saySteadiness({ kind: "beyond-limits", points: 3 }, "quarter"),
      saySteadiness({ kind: "not-by-chance" }, "month"),
      sayTooFewPoints(9, "month", true),
      sayTooFewPoints(1, "quarter", false),
      ...(["consistently-met", "consistently-missed", "hit-and-miss"] as const).map((of) =>
        sayAssurance(of, "month"),
      ),
      sayAssurance("hit-and-miss", "quarter"),
      sayPoint("month", { basis: "month" }),
      sayPoint("quarter", { basis: "snapshot" }),
    ],
  },
  {
    file: "beside/sayStanding.ts",
    what: "the place among all authorities; a measure of context has no best",
    lines: [
      ...REAL.flatMap((of) => [standing(of, "re-referrals"), standing(of, "cp-plan-rate")]),
      sayFigureAmong(
        "Marlbridge",
        known(30.8),
        measure("re-referrals"),
        "12 months to October 2026",
        "Of 10 neighbours with a figure, Mar 2025: 10 lower.",
      ),
      sayFigureAmong(
        "Medway",
        missing("suppressed"),
        measure("re-referrals"),
        "at 31 March 2025",
        "",
      ),
    ],
  },
  {
    file: "beside/sayMovement.ts",
    what: "how a council among all has moved since an earlier year, or why that cannot be said",
    lines: [
      ...[MEDWAY, YORK, CITY].flatMap((of) => [
        movement(of, "re-referrals", "2024", "2025"),
        movement(of, "cp-plan-rate", "2020", "2025"),
      ]),
      ...WHO_CANNOT.map((of) => movement(of, "cp-plan-rate", "2020", "2024")),
      ...ENDED_SINCE,
    ],
  },
  {
    file: "beside/sayQuarters.ts",
    what: "the quarters of a map, who is not on it, and where their figure would stand",
    lines: [
      ...QUARTERS.flatMap((quarter) => [
        sayQuarter(quarter, "re-referrals"),
        sayQuarter(quarter, "cp-plan-rate"),
      ]),
      sayNoPlace("Marlbridge", null, measure("re-referrals")),
      sayNoPlace(
        "Marlbridge",
        {
          text: "30.8%",
          when: "12 months to October 2026",
          quarter: 3,
          of: "year ending 31 March 2025",
        },
        measure("re-referrals"),
      ),
      sayNoneOfThem("Marlbridge", null, measure("re-referrals")),
      sayNoneOfThem(
        "Marlbridge",
        { text: "30.8%", when: "12 months to October 2026", quarter: 3, of: "" },
        measure("re-referrals"),
      ),
      sayNotTested("Marlbridge", null, measure("re-referrals")),
      sayNoneOfYear(
        "Marlbridge",
        { text: "30.8%", when: "12 months to October 2026", quarter: 3, of: "at 31 March 2025" },
        measure("re-referrals"),
      ),
      sayOffMap(["Cumbria (until 2023)"]),
      sayOffMap(["Bournemouth (until 2019)", "Poole (until 2019)"]),
    ],
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
