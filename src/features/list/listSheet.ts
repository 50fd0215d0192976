import { figureCell } from "#charts/figure/cells.ts";
import type { Sheet } from "#charts/figure/csv.ts";
import { UNIT_NAMES } from "#domain/format.ts";
import type { Value } from "#domain/value.ts";
import { OUTSIDE, type Block } from "./figures.ts";

/** A gap keeps its words; parts that nobody gives are left empty. */
const part = (value: Value): string => (value.kind === "missing" ? "" : figureCell(value));

/** The list as a file: one row a figure, so that a spreadsheet can turn it any way. */
export function listSheet(blocks: readonly Block[], years: readonly number[]): Sheet {
  return {
    head: [
      "Measure",
      "Slug",
      "Unit",
      "Area",
      "Area code",
      "Year",
      "Period",
      "Value",
      "Numerator",
      "Denominator",
      "Source",
      "Note",
    ],
    rows: blocks.flatMap(({ indicator, rows, source }) =>
      rows.flatMap(({ area, figures, note }) =>
        figures.map((f, i) => {
          const of = [
            indicator.name,
            indicator.slug,
            UNIT_NAMES[indicator.unit],
            area.name,
            area.code,
            String(years[i] ?? ""),
          ];
          return f === null
            ? [...of, "", OUTSIDE.words, "", "", source, note]
            : [
                ...of,
                f.period,
                figureCell(f.observation.value),
                part(f.observation.numerator),
                part(f.observation.denominator),
                source,
                [note, f.observation.note ?? ""].filter((n) => n !== "").join("; "),
              ];
        }),
      ),
    ),
  };
}

/** "Board, June: our ten" → "board-june-our-ten.csv". */
export const fileName = (title: string): string =>
  `${
    title
      .toLowerCase()
      .normalize("NFD")
      .replace(/\p{M}/gu, "")
      .replace(/[^a-z0-9]+/g, "-")
      .replace(/^-|-$/g, "")
      .slice(0, 60) || "list"
  }.csv`;
