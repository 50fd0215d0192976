import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import Papa from "papaparse";
import * as z from "zod/mini";
import { readCatalogue, WireCatalogue } from "#contract/catalogue.ts";
import { addMonths, monthOfDay, monthsTo } from "#domain/calendar.ts";
import { longTemplate, wideTemplate } from "#intake/recognise/template.ts";
import { templateBook } from "#intake/recognise/templateBook.ts";
import { asSheet, filled, TOLD_TEMPLATES } from "#intake/recognise/told/templates.ts";

/** The month the templates are dated with. */
const month = monthOfDay({ year: 2026, month: 11 });

/**
 * Writes the templates a council fills: one CSV for each table, all of them with guidance as a
 * workbook.
 */
export async function template(feed: string, out: string): Promise<number> {
  const { indicators } = readCatalogue(
    z.parse(WireCatalogue, JSON.parse(readFileSync(join(feed, "catalogue.json"), "utf8"))),
  );
  const [long, wide] = [
    longTemplate(indicators, () => undefined, month),
    wideTemplate(indicators, () => undefined, monthsTo(addMonths(month, 2), 3)),
  ];
  mkdirSync(out, { recursive: true });
  for (const [name, rows] of [
    ["template-long.csv", long],
    ["template-wide.csv", wide],
    ...TOLD_TEMPLATES.map((t) => [`template-${t.id}.csv`, filled(t, month)] as const),
  ] as const)
    writeFileSync(
      join(out, name),
      `${Papa.unparse(
        rows.map((row) => [...row]),
        { newline: "\r\n" },
      )}\r\n`,
    );
  writeFileSync(
    join(out, "template.xlsx"),
    await templateBook(
      long,
      wide,
      TOLD_TEMPLATES.map((t) => asSheet(t, month)),
    ),
  );
  console.log(
    `wrote template-long.csv, template-wide.csv, ${TOLD_TEMPLATES.map((t) => `template-${t.id}.csv`).join(", ")} and template.xlsx to ${out}`,
  );
  return 0;
}
