import type { Indicator } from "#domain/indicator.ts";
import { missing, type Value } from "#domain/value.ts";
import type { RawRow } from "./csvRows.ts";
import type { Layout } from "./layout.ts";
import type { LocalRow } from "./localRow.ts";
import type { MeasureNames } from "./measureNames.ts";
import type { Problem } from "./problem.ts";
import type { Problems } from "./problems.ts";
import { readFigure } from "./readFigure.ts";
import { readPeriod } from "./readPeriod.ts";
import { remembering } from "./remember.ts";
import { rowsOfOne, type OwnNames } from "./rowsOfOne.ts";
import type { RawSheet } from "./sheets.ts";
import { isExample, ownNote } from "./template.ts";

/** More names than a slip makes: the sheet is a list of people. */
const A_LIST = 3;
/** In the place of a slug where a name is not to be kept. */
const NOBODY = "";

export type ReadReturn = {
  /** Rows named as people are: so many that it is a list of them. */ readonly isListOfPeople: boolean;
  readonly rows: readonly LocalRow[];
  /** Names nobody knows, with the nearest measures. */ readonly unknown: ReadonlyMap<
    string,
    readonly Indicator[]
  >;
};

const STATUS: { readonly [text: string]: LocalRow["status"] } = {
  final: "final",
  provisional: "provisional",
  prov: "provisional",
  p: "provisional",
  yes: "provisional",
  revised: "revised",
  r: "revised",
  "": "final",
  no: "final",
};
const TOTALS = /^(grand )?(total|sum|average|mean)s?$/i;

const NO_ROW: RawRow = { line: 0, cells: [] };
const FIELDS = ["numerator", "denominator", "value"] as const;

/** The figures of a recognised sheet. Each cell that is not understood is told with its place; nothing is guessed in silence. */
export function readReturn(
  sheet: RawSheet,
  layout: Exclude<Layout, { readonly kind: "unknown" }>,
  names: MeasureNames,
  problems: Problems,
  own: OwnNames | null = null,
): ReadReturn {
  const unknown = new Map<string, readonly Indicator[]>();
  const rows: LocalRow[] = [];
  const tell = (
    severity: Problem["severity"],
    line: number,
    column: string,
    found: string,
    wanted: string,
    mend: string,
  ): void => problems.tell(severity, sheet.file, sheet.sheet, line, column, found, wanted, mend);
  const [slugNamed, figureIn, periodIn] = [
    remembering((named) => names.slugOf(named)),
    remembering(readFigure),
    remembering(readPeriod),
  ];
  let people = 0;
  const slugOf = (named: string, line: number, column: string): string | null => {
    const slug = slugNamed(named);
    if (slug === null && names.mayBePerson(named)) {
      people += 1;
      tell(
        "row",
        line,
        column,
        "words that may be a person’s name",
        "a measure of the catalogue",
        "They are not shown, and the row was left out. If it is a measure, write its slug.",
      );
      return NOBODY;
    }
    if (slug === null && !unknown.has(named)) {
      const near = names.nearest(named);
      unknown.set(named, near);
      tell(
        "row",
        line,
        column,
        `“${named}”`,
        "a measure of the catalogue",
        near.length > 0
          ? `Nearest: ${near.map((i) => `“${i.shortName}” (${i.slug})`).join(", ")}. Choose one below, and it is remembered.`
          : "Write its slug, which the template lists.",
      );
    }
    return slug;
  };
  const figure = (text: string | undefined, line: number, column: string): Value | null => {
    const read = figureIn(text ?? "");
    if (!read) {
      tell(
        "row",
        line,
        column,
        `“${text ?? ""}”`,
        "a number, or a gap written as -, *, <5, c, x or z",
        (text ?? "").startsWith("=")
          ? "The file holds a formula without its result: open it in Excel, save it, and bring that."
          : layout.kind === "wide"
            ? "This cell was left out, the rest of its row was read. Write the figure alone."
            : "The row was left out. Write the figure alone; words belong in the note.",
      );
      return null;
    }
    if (read.why)
      tell("doubt", line, column, `“${(text ?? "").trim()}”`, "", `${read.why}; confirm.`);
    return read.value;
  };
  const gap = missing("missing");
  const { takes, tellOthers } = rowsOfOne(sheet, layout, own, problems);
  if (layout.kind === "long") {
    const column = (field: string): number => layout.columns.get(field) ?? -1;
    const at = (cells: readonly string[], i: number): string => (cells[i] ?? "").trim();
    const [indicator, when, state, note] = [
      column("indicator"),
      column("period"),
      column("status"),
      column("note"),
    ];
    const figures = FIELDS.map(column);
    const [examples, empty]: [number[], number[]] = [[], []];
    for (let i = layout.head + 1; i < sheet.rows.length; i += 1) {
      const { line, cells } = sheet.rows[i] ?? NO_ROW;
      const named = at(cells, indicator);
      if (named === "" || TOTALS.test(named)) {
        if (named !== "")
          tell(
            "note",
            line,
            "indicator",
            `a row called “${named}”`,
            "",
            "Totals are worked out here, so it was not read.",
          );
        continue;
      }
      if (
        note >= 0 &&
        isExample(
          figures.map((i) => at(cells, i)),
          at(cells, note),
        )
      ) {
        examples.push(line);
        continue;
      }
      if (!takes(line, cells)) continue;
      if (figures.every((i) => at(cells, i) === "")) {
        empty.push(line);
        continue;
      }
      const period = periodIn(at(cells, when));
      if (!period) {
        tell(
          "row",
          line,
          "period",
          `“${at(cells, when)}”`,
          "a month or quarter between 2000 and 2035, such as 2026-04 or Apr-26",
          "The row was left out.",
        );
        continue;
      }
      if (period.why)
        tell(
          "doubt",
          line,
          "period",
          `“${at(cells, when)}”`,
          "",
          `${period.why}, ${period.id}; confirm.`,
        );
      const slug = slugOf(named, line, "indicator");
      const numerator = figure(at(cells, figures[0] ?? -1), line, FIELDS[0]);
      const denominator = figure(at(cells, figures[1] ?? -1), line, FIELDS[1]);
      const value = figure(at(cells, figures[2] ?? -1), line, FIELDS[2]);
      if (!numerator || !denominator || !value) continue;
      const status = STATUS[at(cells, state).toLowerCase()];
      if (status === undefined)
        tell(
          "doubt",
          line,
          "status",
          `“${at(cells, state)}”`,
          "final, provisional or revised",
          "Taken as final.",
        );
      rows.push({
        file: sheet.file,
        sheet: sheet.sheet,
        line,
        named,
        slug,
        period: period.id,
        numerator,
        denominator,
        value,
        status: status ?? "final",
        note: ownNote(at(cells, note)),
      });
    }
    const [first] = examples;
    if (first !== undefined)
      tell(
        "note",
        first,
        "note",
        `the template’s own example in ${examples.length} ${examples.length === 1 ? "row" : "rows"}${examples.length > 1 ? `, the last ${examples.at(-1) ?? ""}` : ""}`,
        "",
        "It was not read: its figures are invented. Write over them.",
      );
    if (empty[0] !== undefined)
      tell(
        "note",
        empty[0],
        "value",
        `${empty.length} ${empty.length === 1 ? "row" : "rows"} without a figure`,
        "",
        "Not read: what is loaded stays. Write - or * where a figure is really missing.",
      );
    tellOthers();
    return {
      rows: rows.filter((r) => r.slug !== NOBODY),
      unknown,
      isListOfPeople: people >= A_LIST,
    };
  }
  const headed = new Set<string>();
  const twice = layout.periods.filter((p) => headed.size === headed.add(p.id).size);
  for (const p of twice)
    tell(
      "row",
      sheet.rows[layout.head]?.line ?? 1,
      p.text,
      `a second column for ${p.id}`,
      "one column a month",
      "The first was read, this one was left out.",
    );
  for (const p of layout.periods)
    if (p.why)
      tell(
        "doubt",
        sheet.rows[layout.head]?.line ?? 1,
        p.text,
        `“${p.text}”`,
        "",
        `${p.why}, ${p.id}; confirm.`,
      );
  const seen = new Map<string, LocalRow>();
  let carried = "";
  for (const { line, cells } of sheet.rows.slice(layout.head + 1)) {
    // A merged cell stands in its first row only: the rows under it carry the name on.
    const named = (cells[layout.name] ?? "").replace(/\s+/g, " ").trim();
    if (named !== "") carried = named;
    else if (
      layout.part === null &&
      layout.periods.some((p) => (cells[p.column] ?? "").trim() !== "")
    ) {
      tell(
        "row",
        line,
        "indicator",
        "figures beside no measure",
        "the name of the measure in each row",
        "The row was left out.",
      );
      continue;
    }
    if (carried === "" || layout.periods.every((p) => (cells[p.column] ?? "").trim() === ""))
      continue;
    if (!takes(line, cells)) continue;
    if (TOTALS.test(named)) {
      tell(
        "note",
        line,
        "indicator",
        `a row called “${named}”`,
        "",
        "Totals are worked out here, so it was not read.",
      );
      continue;
    }
    const part = layout.part === null ? "value" : (cells[layout.part] ?? "").trim().toLowerCase();
    const field = /^n(umerator)?$|^count$/.test(part)
      ? "numerator"
      : /^d(enominator)?$|^out of$/.test(part)
        ? "denominator"
        : "value";
    const slug = slugOf(carried, line, "indicator");
    for (const p of layout.periods.filter((one) => !twice.includes(one))) {
      const text = (cells[p.column] ?? "").trim();
      const read = text === "" ? gap : figure(text, line, p.text);
      if (!read) continue;
      const key = `${carried}|${p.id}`;
      const row = seen.get(key) ?? {
        file: sheet.file,
        sheet: sheet.sheet,
        line,
        named: carried,
        slug,
        period: p.id,
        numerator: gap,
        denominator: gap,
        value: gap,
        status: "final" as const,
        note: "",
      };
      const before = row[field];
      if (before.kind !== "missing" && text !== "") {
        const same = JSON.stringify(before) === JSON.stringify(read);
        tell(
          same ? "note" : "row",
          line,
          p.text,
          `a second row for “${carried}” in ${p.id}${same ? "" : ", with other figures"}`,
          "one row",
          `The first, row ${row.line}, was kept.`,
        );
        continue;
      }
      seen.set(key, text === "" ? row : { ...row, [field]: read });
    }
  }
  tellOthers();
  for (const r of seen.values())
    if ([r.numerator, r.denominator, r.value].some((v) => v.kind !== "missing")) rows.push(r);
  return { rows: rows.filter((r) => r.slug !== NOBODY), unknown, isListOfPeople: people >= A_LIST };
}
