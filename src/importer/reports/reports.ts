import type { Reported } from "#domain/council.ts";
import type { Indicator } from "#domain/indicator.ts";
import { parseDay } from "#domain/calendar.ts";
import { sayDay } from "#domain/words/figure/sayDay.ts";
import { missing } from "#domain/value.ts";
import { readCell } from "#intake/read/cell.ts";
import type { Finding } from "#intake/finding.ts";
import { records, type Table } from "#intake/read/table.ts";

type Report = { readonly title: string; readonly date: string; readonly council: string };

/** The five papers, named by what they are; their own wording stays with them. */
const REPORTS: { readonly [id: string]: Report } = {
  "york-2017-01": {
    title: "York: safeguarding update to the scrutiny committee",
    date: "2017-01-11",
    council: "E06000014",
  },
  "york-2017-09": {
    title: "York: safeguarding update to the scrutiny committee",
    date: "2017-09-19",
    council: "E06000014",
  },
  "york-2020-02": {
    title: "York: peer review of children in care, report to members",
    date: "2020-02-18",
    council: "E06000014",
  },
  "york-2023-02": {
    title: "York: lead member report for quarter 3",
    date: "2023-02-07",
    council: "E06000014",
  },
  "medway-2018-06": {
    title: "Medway: annual update on children's services to the scrutiny committee",
    date: "2018-06-05",
    council: "E06000035",
  },
};

/**
 * Figures that count the same thing as an indicator in another unit: listed on its page, never
 * drawn on its axis.
 */
const SAME_SUBJECT: { readonly [id: string]: string } = {
  "agency-practitioners": "agency-rate",
  "agency-practitioner-reduction": "agency-rate",
  "cla-count": "cla-rate",
  "cla-started-count": "cla-starts-rate",
  "cla-ceased-count": "cla-ceased-rate",
  "cp-plan-count": "cp-plan-rate",
  "cin-open-count": "cin-rate",
  "cin-starts-count": "cin-starts-rate",
  "referrals-count": "referral-rate",
  "dbs-staff-in-scope": "dbs-checks",
};

const UNITS: { readonly [unit: string]: Reported["unit"] } = {
  count: "count",
  children: "children",
  percent: "percent",
  rate_per_10000: "per-10k",
  gbp_million: "gbp-million",
  weeks: "weeks",
  gbp_thousand: "gbp-000",
  places: "places",
  fte: "fte",
};

/** The period in words: standing facts carry the date of their report, and say so. */
function label(basis: string, start: string, end: string): string {
  switch (basis) {
    case "snapshot":
      return `at ${sayDay(end)}`;
    case "financial_year":
    case "rolling_12m":
      return `year ending ${sayDay(end)}`;
    case "calendar_year":
      return `calendar year ${parseDay(end)?.year ?? end}`;
    case "year_end_forecast":
      return `forecast for the year ending ${sayDay(end)}`;
    case "survey":
      return `survey reported at ${sayDay(end)}`;
    default:
      return start === end ? `at ${sayDay(end)}` : `${sayDay(start)} to ${sayDay(end)}`;
  }
}

/**
 * "Reported to committee" observations by council. Rows that describe one child or one or two staff
 * are left out, each with a finding that says why; the check result is in our words, never the
 * report's.
 */
export function readReports(
  figures: Table,
  notes: Table,
  indicators: readonly Indicator[],
  findings: Finding[],
): ReadonlyMap<string, readonly Reported[]> {
  const slugOf = new Map(indicators.map((indicator) => [indicator.id, indicator.slug]));
  const noteOf = new Map(records(notes).map((n) => [Number(n["row"]), n]));
  const byCouncil = new Map<string, Reported[]>();
  records(figures).forEach((r, i) => {
    // Notes are kept by the row's place in the file, header aside, whatever rows before it could
    // not be read.
    const row = (figures.lines[i] ?? 0) - 1;
    const note = noteOf.get(row);
    const report = REPORTS[r["report"] ?? ""];
    const leaveOut = (severity: "row" | "note", found: string, mend: string): void =>
      void findings.push({
        severity,
        file: figures.file,
        sheet: null,
        row: row + 1,
        column: null,
        found,
        wanted: "",
        mend,
      });
    if (!note || !report)
      return leaveOut("row", "no check note or no known report for this row", "It was left out.");
    if ((note["left_out"] ?? "") !== "")
      return leaveOut("note", "a row that is left out of what ships", note["left_out"] ?? "");
    const id = r["indicator_id"] ?? "";
    const indicator = slugOf.get(id) ?? SAME_SUBJECT[id] ?? null;
    const reported = { row, indicator, ...figureIn(r, report), ...checkIn(note) };
    byCouncil.set(report.council, [...(byCouncil.get(report.council) ?? []), reported]);
  });
  return byCouncil;
}

type Fields = ReturnType<typeof records>[number];
type Checked = Pick<Reported, "outcome" | "words">;

/** The figure as the report has it: its subject, unit, period and place in the paper. */
function figureIn(
  fields: Fields,
  report: Report,
): Omit<Reported, "row" | "indicator" | keyof Checked> {
  const said = (column: string): string => fields[column] ?? "";
  const breakdown = said("breakdown_label");
  return {
    key: said("indicator_id"),
    subject: said("authority"),
    measure: said("measure"),
    value: readCell(said("value")) ?? missing("unknown"),
    unit: UNITS[said("unit")] ?? "count",
    periodLabel: label(said("basis"), said("period_start"), said("period_end")),
    periodEnd: said("period_end"),
    breakdown: breakdown === "" ? null : breakdown,
    report: said("report"),
    reportTitle: report.title,
    reportDate: report.date,
    paragraph: said("paragraph"),
  };
}

/**
 * How the figure stood against what is published, in our words; what could not be checked says so.
 */
function checkIn(note: Fields): Checked {
  const outcome = note["outcome"];
  return {
    outcome: outcome === "agrees" || outcome === "conflict" ? outcome : "not checkable",
    words: note["words"] ?? "",
  };
}

export const isReports = (table: Table): boolean =>
  ["report", "paragraph", "indicator_id", "relation", "quote"].every((name) =>
    table.header.includes(name),
  );
