import { GAP_LETTER } from "#domain/format.ts";
import { parsePeriod } from "#domain/calendar.ts";
import { frontPageOf } from "#domain/scorecard/frontPage.ts";
import { GAPS } from "#domain/value.ts";
import { sayAsk } from "#domain/words/figure/sayAsk.ts";
import type { Comparison } from "#domain/comparison.ts";
import { fiveYearsOf } from "#domain/scorecard/fiveYears.ts";
import { mayShareAxis } from "#domain/scorecard/like.ts";
import type { Row } from "#domain/scorecard/row.ts";
import { sayFiveYears } from "#domain/words/figure/sayFiveYears.ts";
import { sayCountings } from "#domain/words/figure/sayCountings.ts";
import { sayAsAt } from "#domain/words/figure/sayAsAt.ts";
import { sayApart, sayBasis } from "#domain/words/figure/sayBasis.ts";
import { sayDay } from "#domain/words/figure/sayDay.ts";
import { FEW, sayFew } from "#domain/words/figure/sayFew.ts";
import { sayBelow, sayLast, sayWhyNone } from "#domain/words/figure/sayGap.ts";
import { ordinal } from "#domain/words/figure/ordinal.ts";
import { sayCounted, sayLetter, sayLetters } from "#domain/words/figure/sayLetters.ts";
import { sayMove } from "#domain/words/figure/sayMove.ts";
import { sayWhere } from "#domain/words/figure/sayWhere.ts";
import { sayNotice } from "#domain/words/figure/sayNotice.ts";
import { sayNoticeShort } from "#domain/words/figure/sayNoticeShort.ts";
import { sayNotWhole } from "#domain/words/figure/sayNotWhole.ts";
import { sayOther, sayYearsAmong } from "#domain/words/figure/sayOther.ts";
import {
  sayAtEnd,
  sayOthers,
  sayPlace,
  sayPosition,
  sayRankBest,
  sayRankCell,
  sayRankFrom,
} from "#domain/words/figure/sayPlace.ts";
import { sayLineBegins, sayRange } from "#domain/words/figure/sayRange.ts";
import { POLARITY_WORDS, sayCaution, sayRow, sayVerdict } from "#domain/words/figure/sayRow.ts";
import { saySourceOf } from "#domain/words/figure/saySourceOf.ts";
import { sayNamed, sayStop } from "#domain/words/figure/sayStop.ts";
import { sayAimOf, sayRule, sayTarget } from "#domain/words/figure/sayTarget.ts";
import { newestOf, sayAge } from "#domain/words/figure/sayWhen.ts";
import {
  CHOICES,
  CITY,
  MARLBRIDGE,
  MEDWAY,
  SOURCES,
  YORK,
  chosen,
  measure,
  row,
  rowsOf,
  type Council,
} from "../feed.ts";
import { REAL, ALL, rows, named, each, some, withGap, MONTHS, type Examples } from "./shared.ts";

/** The sentence of a row's own series, beside those who count alike. */
function fiveYears({ area, file }: Council, { indicator, series }: Row, comparison: Comparison) {
  const given = file.benchmarks.get(indicator.slug) ?? null;
  const like = given && mayShareAxis(indicator.unit, series.frame, given.frame) ? given : null;
  const years = fiveYearsOf(series, file.events, like, comparison);
  const frames = { frame: series.frame, theirs: like?.frame ?? series.frame };
  return years ? sayFiveYears(years, { name: area.name, indicator, comparison, ...frames }) : "";
}

export const FIGURE: readonly Examples[] = [
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
    lines: each([MARLBRIDGE], (r) =>
      r.target ? `${sayTarget(r)}. ${sayRule(r)} ${sayAimOf(r)}` : sayAimOf(r),
    ),
  },
  {
    file: "figure/saySourceOf.ts",
    what: "where a figure comes from, and who checks it",
    lines: [
      ...each([MARLBRIDGE, YORK], (r) => saySourceOf(r, r.indicator, SOURCES)),
      saySourceOf(null, measure("cp-repeat-plans"), SOURCES),
    ],
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
    lines: [
      ...each(ALL, ({ series }) =>
        sayRange(series.observations[0]?.period, series.observations.at(-1)?.period, series.frame),
      ),
      ...each([MARLBRIDGE], ({ series }) =>
        series.observations[0]
          ? sayLineBegins("Marlbridge", series.observations[0].period, series.frame)
          : "",
      ),
    ],
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
  {
    file: "figure/sayAsAt.ts",
    what: "the month, quarter or year a page is of",
    lines: ["2026-10", "2026-Q2", "2025"].flatMap((text) => parsePeriod(text) ?? []).map(sayAsAt),
  },
  {
    file: "figure/sayNotice.ts",
    what: "why a measure stands on the front page: in a line, and in full",
    lines: [MARLBRIDGE, MEDWAY, YORK, CITY].flatMap((of) => {
      const { bad, good } = frontPageOf(rowsOf(of));
      return [...bad.slice(0, 7), ...good.slice(0, 5)].map((notice) =>
        named(
          of,
          `${notice.row.indicator.shortName}: ${sayNoticeShort(notice)} / ${sayNotice(notice, chosen(of)).join(" ")}`,
        ),
      );
    }),
  },
  {
    file: "figure/sayFiveYears.ts",
    what: "where a measure stood five years ago and stands now",
    lines: some([
      ...ALL.flatMap((of) => rows(of).map((r) => fiveYears(of, r, chosen(of)))),
      ...CHOICES.map((choice) => {
        const as = chosen(MEDWAY, choice);
        return fiveYears(MEDWAY, row(MEDWAY, "cla-rate", as), as);
      }),
      fiveYears(MARLBRIDGE, row(MARLBRIDGE, "contacts"), chosen(MARLBRIDGE)),
    ]),
  },
  {
    file: "figure/sayAsk.ts",
    what: "what to ask of a measure as it stands",
    lines: [
      ...each(ALL, (r) => sayAsk(r, [], "2026-11-22").join(" ")),
      ...sayAsk(row(MARLBRIDGE, "cp-repeat-plans"), [], "2027-03-01"),
    ],
  },
  {
    file: "figure/sayCountings.ts",
    what: "where a month, the year to date and twelve months tell different stories",
    lines: some(
      rowsOf(MARLBRIDGE).map((r) =>
        named(
          MARLBRIDGE,
          sayCountings(
            r,
            MARLBRIDGE.file.series.filter((s) => s.indicator === r.indicator.slug),
          ),
        ),
      ),
    ),
  },
  {
    file: "figure/sayMove.ts",
    what: "a change where room is short",
    lines: each([MARLBRIDGE, YORK], sayMove),
  },
  {
    file: "figure/sayWhere.ts",
    what: "where a measure stands on the strip of its part of the service",
    lines: each(ALL, sayWhere),
  },
  {
    file: "figure/sayStop.ts",
    what: "a row or point of a drawing, as it is read when it is walked to",
    lines: [
      sayStop("Repeat referrals within 12 months", ["21.3%", sayNamed("England", "22.6%")]),
      sayStop("Contacts", ["12,321", "no figure before", ""]),
    ],
  },
  { file: "figure/ordinal.ts", what: "a place in order", lines: [ordinal(2), ordinal(113)] },
  {
    file: "figure/sayPlace.ts",
    what: "a place among all authorities: by itself, of how many, with who shares it, in a table, on a bar, in a profile",
    lines: [
      { position: 153, of: 153, shared: 1 },
      { position: 1, of: 150, shared: 5 },
      { position: 16, of: 153, shared: 2 },
    ].flatMap((rank) => [
      sayPosition(rank),
      sayPlace(rank),
      `${sayPosition(rank)}${sayOthers(rank)}`,
      sayRankCell(rank),
      sayRankFrom(rank, { polarity: "low" }),
      sayRankBest(rank, { polarity: "context" }),
      sayAtEnd("Brighton and Hove", rank.shared),
    ]),
  },
  {
    file: "figure/sayLetters.ts",
    what: "what the letters of gaps mean",
    lines: [
      ...[0, 1, 25].map(sayLetters),
      ...[0, 1].map((letters) => `No figure at all: ${sayCounted(38, letters)}`),
      ...GAPS.map((gap) => `${GAP_LETTER[gap]} ${sayLetter(gap)}`),
    ],
  },
  { file: "figure/sayDay.ts", what: "a day", lines: [sayDay("2026-03-01")] },
  {
    file: "figure/sayFew.ts",
    what: "the caution of small numbers: a word, a line, inside a sentence",
    lines: [FEW, sayFew(100 / 18)],
  },
];
