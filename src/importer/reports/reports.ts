import type { Reported } from "#domain/council.ts";
import type { Indicator } from "#domain/indicator.ts";
import { parseDay } from "#domain/calendar.ts";
import { sayDay } from "#domain/narrative/sayDay.ts";
import { missing } from "#domain/value.ts";
import { readCell } from "../cell.ts";
import type { Finding } from "../finding.ts";
import { records, type Table } from "../table.ts";

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

/** Figures that count the same thing as an indicator in another unit: listed on its page, never drawn on its axis. */
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
 * "Reported to committee" observations by council. Rows that describe one child or one or two staff are left out,
 * each with a finding that says why; the check result is in our words, never the report's.
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
    // Notes are kept by the row's place in the file, header aside, whatever rows before it could not be read.
    const row = (figures.lines[i] ?? 0) - 1;
    const note = noteOf.get(row);
    const report = REPORTS[r["report"] ?? ""];
    if (!note || !report) {
      findings.push({
        severity: "row",
        file: figures.file,
        row: row + 1,
        column: null,
        sentence: "no check note or no known report for this row; it was left out.",
      });
      return;
    }
    if ((note["left_out"] ?? "") !== "") {
      findings.push({
        severity: "note",
        file: figures.file,
        row: row + 1,
        column: null,
        sentence: `left out of what ships: ${note["left_out"]}`,
      });
      return;
    }
    const breakdown = r["breakdown_label"] ?? "";
    const reported: Reported = {
      row,
      indicator:
        slugOf.get(r["indicator_id"] ?? "") ?? SAME_SUBJECT[r["indicator_id"] ?? ""] ?? null,
      key: r["indicator_id"] ?? "",
      subject: r["authority"] ?? "",
      measure: r["measure"] ?? "",
      value: readCell(r["value"] ?? "") ?? missing("unknown"),
      unit: UNITS[r["unit"] ?? ""] ?? "count",
      periodLabel: label(r["basis"] ?? "", r["period_start"] ?? "", r["period_end"] ?? ""),
      periodEnd: r["period_end"] ?? "",
      breakdown: breakdown === "" ? null : breakdown,
      report: r["report"] ?? "",
      reportTitle: report.title,
      reportDate: report.date,
      paragraph: r["paragraph"] ?? "",
      outcome:
        note["outcome"] === "agrees"
          ? "agrees"
          : note["outcome"] === "conflict"
            ? "conflict"
            : "not checkable",
      words: note["words"] ?? "",
    };
    byCouncil.set(report.council, [...(byCouncil.get(report.council) ?? []), reported]);
  });
  return byCouncil;
}

export const isReports = (table: Table): boolean =>
  ["report", "paragraph", "indicator_id", "relation", "quote"].every((name) =>
    table.header.includes(name),
  );
