import type { AreaFile } from "#data/useFeed.tsx";
import {
  addMonths,
  isYearly,
  lastMonthOf,
  monthOfDay,
  type Month,
  type PeriodId,
} from "#domain/calendar.ts";
import type { Indicator } from "#domain/indicator.ts";
import { cadenceOf } from "#domain/observation.ts";
import { asSheet, filled, TOLD_TEMPLATES } from "#intake/recognise/told/templates.ts";
import { longTemplate, wideTemplate, type Template } from "#intake/recognise/template.ts";
import { GUIDE, templateBook } from "#intake/recognise/templateBook.ts";

/** A template as it is offered: what it holds, what goes in each column, and its rows. */
export type TemplateFile = {
  readonly id: string;
  /** In the middle of a sentence. */
  readonly word: string;
  readonly name: string;
  readonly holds: string;
  readonly columns: readonly (readonly [column: string, what: string])[];
  readonly rows: Template;
};

/**
 * The month to fill in next; November 2026, as in every example, for a council that has given none.
 */
function monthAfter(last: PeriodId | undefined): Month {
  if (!last || isYearly(last)) return monthOfDay({ year: 2026, month: 11 });
  return addMonths(lastMonthOf(last), 1);
}

/** Every template, dated for the month that comes next, and all of them as one workbook. */
export function templateFiles(
  indicators: readonly Indicator[],
  file: AreaFile,
): {
  readonly files: readonly TemplateFile[];
  readonly book: () => ReturnType<typeof templateBook>;
} {
  const given = (slug: string) =>
    file.series.find(
      (s) =>
        s.indicator === slug &&
        ["month", "snapshot", "quarter"].includes(s.frame.basis) &&
        ["monthly", "quarterly"].includes(cadenceOf(s) ?? ""),
    );
  const next = monthAfter(file.dataTo?.period);
  const [long, wide] = [
    longTemplate(indicators, given, next),
    wideTemplate(indicators, given, [next, addMonths(next, 1), addMonths(next, 2)]),
  ];
  return {
    book: () =>
      templateBook(
        long,
        wide,
        TOLD_TEMPLATES.map((t) => asSheet(t, next)),
      ),
    files: [
      {
        id: "long",
        word: "long",
        name: "Measures, long",
        holds: "One row a figure of any measure",
        columns: GUIDE,
        rows: long,
      },
      {
        id: "wide",
        word: "wide",
        name: "Measures, wide",
        holds: "Measures down, months across, for figures without their numbers",
        columns: [
          ["indicator", "The measure’s slug or name."],
          ["2026-11, 2026-12 …", "One column a month."],
        ],
        rows: wide,
      },
      ...TOLD_TEMPLATES.map((t) => ({ ...t, word: t.name.toLowerCase(), rows: filled(t, next) })),
    ],
  };
}
