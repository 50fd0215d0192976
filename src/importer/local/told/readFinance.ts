import { comparePeriods } from "#domain/calendar.ts";
import { sum } from "#domain/rate.ts";
import { missing, type Value } from "#domain/value.ts";
import type { FinanceLine } from "#domain/story/story.ts";
import type { Problem } from "../problem.ts";
import type { RawSheet } from "../sheets.ts";
import { checkAgainstLast, checkTotals, checkVariances, type LedgerRow } from "./checkFinance.ts";
import { headOf, rowsBelow, tellRivals, TOTAL, type Fields } from "./columns.ts";
import { askAlike, askFunds, askWhole, serviceChosen, whichService } from "./financeAsks.ts";
import { isHighNeeds, isOtherBlock, serviceNamed } from "./financeNames.ts";
import { unitsOf, type MoneyColumn } from "./financeUnit.ts";
import { tellFew } from "./freeText.ts";
import { readMoney } from "./money.ts";
import { teller, type ReadTold, type ToldKnown } from "./reading.ts";
import { financialYearIn } from "../timeWords.ts";
import { readReport } from "./readReport.ts";
import { NOTHING_TOLD } from "./told.ts";

const FIELDS: Fields = {
  service:
    /^(service|services|service (line|area)|budget (line|area|heading|head)|cost cent(re|er)|division|directorate|heading|description|area)$/,
  fund: /^(fund|funding|fund type|funding source)$/,
  period:
    /^(period|quarter|qtr|month|date|report|reporting period|(month|quarter|period) ending|as at)$/,
  budget: /^((full year|annual|approved|current|revised|latest|net|working|agreed|total) )*budget$/,
  forecast:
    /^((full year|year end|latest|current|projected|revised|net) )*(forecast|forecast (outturn|spend|position)|projected (outturn|spend)|projection|outturn|projected)$/,
  variance:
    /^((forecast|projected|outturn|total|net) )*(variance|over ?\/ ?\(?under\)? ?spend|\(under\) ?\/ ?over ?spend|under ?\/ ?over ?spend|over ?spend|variance to budget)$/,
  brought_forward:
    /^(brought forward|b ?\/ ?f(wd)?|deficit brought forward|(opening|brought forward) (deficit|balance))$/,
  reason_type: /^(reason type|type of reason|driver)$/,
  reason:
    /^(reason|reasons|explanation|commentary|comment|comments|notes?|reason for variance|main reasons?)$/,
};
/** Where a ledger has directorates and services, the line is the service; where it has last year's outturn too, this year's forecast. */
const PREFER: Fields = { service: /service/, forecast: /forecast|projected|projection/ };
/** Last year's outturn beside this year's forecast: a heading of a year before the newest that the sheet names is not this report's. */
function isAnotherYear(heading: string, sheet: RawSheet): boolean {
  if (/\b(last|prior|previous) year\b/i.test(heading)) return true;
  const year = financialYearIn(heading);
  if (year === null) return false;
  const named = sheet.rows
    .slice(0, 30)
    .flatMap((r) => r.cells)
    .flatMap((cell) => financialYearIn(cell) ?? []);
  return year < Math.max(...named);
}
const DSG = /dsg|dedicated schools|high needs/i;
const REASONS = ["volume", "price", "mix", "one-off", "funding switch", "none", ""];

/** A budget report: service lines with budget and forecast, from the template or a ledger's export. Null for any other table. */
export function readFinanceSheet(sheet: RawSheet, { story, answers }: ToldKnown): ReadTold | null {
  const head = headOf(
    sheet,
    FIELDS,
    (has) => has("service") && has("budget") && has("forecast"),
    PREFER,
    isAnotherYear,
  );
  if (!head) return null;
  const problems: Problem[] = [];
  const tell = teller(sheet, problems);
  tellRivals(head, tell);
  const rows = rowsBelow(sheet, head);
  const newest =
    story.finance
      .map((l) => l.period)
      .sort(comparePeriods)
      .at(-1) ?? null;
  const units = unitsOf(
    head,
    rows.filter((r) => !TOTAL.test(r.at("service"))),
    story.finance.filter((l) => l.period === newest),
    tell,
  );
  const titled = head.columns.has("period")
    ? null
    : (head.titles.flatMap((t) => readReport(t, newest) ?? [])[0] ?? null);
  if (titled?.why)
    tell(
      titled.doubt ? "doubt" : "note",
      null,
      "period",
      "the period in the title",
      "",
      `${titled.why}${titled.doubt ? "; confirm" : ""}.`,
    );
  if (!head.columns.has("period") && !titled)
    tell(
      "stop",
      head.line,
      "period",
      "no period, neither in a column nor in a title",
      "a quarter, such as “Quarter 2 2026/27”",
      "Write it above the table, or add a column “period”. Nothing of this sheet was read.",
    );
  const ledger: LedgerRow[] = [];
  const lines: (FinanceLine & { line: number })[] = [];
  const disputed = new Set<string>();
  // A heading that says so: rows of one service are then parts of it.
  const byCostCentre =
    (sheet.rows.find((r) => r.line === head.line)?.cells ?? []).some((cell) =>
      /cost cent(re|er)|account|subjective|\bcode\b/i.test(cell),
    ) &&
    !/cost cent/i.test(
      sheet.rows.find((r) => r.line === head.line)?.cells[head.columns.get("service") ?? -1] ?? "",
    );
  const told = new Set<string>();
  const once = (text: string, say: () => void): void => {
    if (!told.has(text)) {
      told.add(text);
      say();
    }
  };
  let [period, fundText] = ["", ""];
  for (const { line, at, empty } of !head.columns.has("period") && !titled ? [] : rows) {
    const name = at("service");
    if (empty || (at("budget") === "" && at("forecast") === "")) continue;
    // A merged cell stands in its first row only: the rows under it carry it on.
    if (at("period") !== "") period = at("period");
    if (at("fund") !== "") fundText = at("fund");
    const read = titled ?? readReport(period, newest);
    if (!read) {
      tell(
        "row",
        line,
        "period",
        `“${period}”`,
        "a quarter between 2000 and 2035, such as 2026-Q3 or Q2 2026/27",
        "The row was left out.",
      );
      continue;
    }
    if (!titled && read.why)
      once(period, () =>
        tell(
          read.doubt ? "doubt" : "note",
          line,
          "period",
          `“${period}”`,
          "",
          `${read.why}${read.doubt ? "; confirm" : ""}.`,
        ),
      );
    const money = (column: MoneyColumn): Value | null => {
      const value = readMoney(at(column), units[column]);
      if (!value && column !== "variance")
        tell(
          "row",
          line,
          column,
          `“${at(column)}”`,
          "an amount of money",
          "The row was left out; write the figure alone.",
        );
      return value ?? (column === "variance" ? missing("unknown") : null);
    };
    const [budget, forecast, variance, carried] = [
      money("budget"),
      money("forecast"),
      money("variance"),
      money("brought_forward"),
    ];
    if (!budget || !forecast || !variance || !carried) continue;
    const [byName, byFund] = [isHighNeeds(name), DSG.test(at("fund"))];
    const highNeeds = byName || byFund;
    const row: LedgerRow = {
      line,
      name,
      period: read.id,
      total: TOTAL.test(name),
      fund: highNeeds ? "dsg" : "general",
      budget,
      forecast,
      variance,
    };
    if (row.total) {
      ledger.push(row);
      continue;
    }
    if (name === "") {
      tell(
        "row",
        line,
        "service",
        "figures without a service",
        "the name of the service",
        "The row was left out.",
      );
      continue;
    }
    if (isOtherBlock(name)) {
      tell(
        "row",
        line,
        "service",
        `“${name}”`,
        "a service of the General Fund, or high needs",
        "No page shows this part of the schools grant, and it is never added to high needs. The row was left out.",
      );
      continue;
    }
    if (!highNeeds && at("fund") === "" && DSG.test(fundText))
      tell(
        "doubt",
        line,
        "fund",
        `no fund beside “${name}”, below one of the schools grant`,
        "general or dsg",
        "It was read as General Fund; confirm, or write the fund in every row.",
      );
    if (byName && !byFund)
      tell(
        at("fund") === "" ? "note" : "doubt",
        line,
        "fund",
        `“${name}”${at("fund") === "" ? "" : ` in the fund “${at("fund")}”`}`,
        "",
        "It was put in a fund of its own (dsg) and is never netted against the rest.",
      );
    const loadedHere = story.finance.filter((l) => l.fund === row.fund);
    const spelled = serviceNamed(name, loadedHere);
    const question =
      spelled.isNew && !highNeeds && loadedHere.length > 0
        ? whichService(
            name,
            rows.map((r) => r.at("service")),
            loadedHere,
            spelled.nearest,
          )
        : null;
    const chosen = question ? serviceChosen(question, answers) : null;
    const { service, said, isNew, nearest } =
      chosen === null ? spelled : { ...spelled, service: chosen };
    if (said) tell("note", line, "service", `“${name}”`, "", `${said}.`);
    const high =
      isNew && byName
        ? (story.finance.find((l) => l.fund === "dsg")?.service ?? "high needs")
        : service;
    if (isNew && !highNeeds && story.finance.length > 0)
      tell(
        "doubt",
        line,
        "service",
        `“${name}”, which no loaded report has`,
        nearest === null ? "a service of the last report" : `perhaps “${nearest}”`,
        "Say which service it is, or that it is one of its own.",
        question ?? undefined,
      );
    const reasonType = at("reason_type").toLowerCase();
    if (!REASONS.includes(reasonType))
      tell(
        "note",
        line,
        "reason_type",
        `“${at("reason_type")}”`,
        REASONS.filter((r) => r !== "").join(", "),
        "It was kept as it is written.",
      );
    tellFew(tell, line, "reason", at("reason"));
    const one: FinanceLine = {
      period: read.id,
      service: high,
      fund: row.fund,
      budget,
      forecast,
      broughtForward: at("brought_forward") === "" ? missing("not-applicable") : carried,
      reasonType,
      reason: at("reason"),
    };
    const key = `${high}|${row.fund}|${read.id}`;
    if (disputed.has(key)) continue;
    ledger.push(row);
    const place = lines.findIndex(
      (l) => l.service === high && l.fund === row.fund && l.period === read.id,
    );
    const before = lines[place];
    if (!before) {
      lines.push({ ...one, line });
      continue;
    }
    if (JSON.stringify([before.budget, before.forecast]) === JSON.stringify([budget, forecast])) {
      ledger.pop();
      tell(
        "doubt",
        line,
        "service",
        `a second row for “${high}” in ${read.id}, with the same figures`,
        "one row, or two cost centres",
        `The first, row ${before.line}, was kept; add them up if they are two.`,
      );
      continue;
    }
    if (!byCostCentre) {
      // A correction, or two parts? Added up they might be counted twice, so neither stands.
      disputed.add(key);
      lines.splice(place, 1);
      ledger.splice(
        0,
        ledger.length,
        ...ledger.filter((l) => !(l.name === row.name && l.period === row.period)),
      );
      tell(
        "row",
        line,
        "service",
        `another row for “${high}” in ${read.id}, with other figures`,
        "one row a service",
        `Neither it nor row ${before.line} was read: add them up, or bring the right one.`,
      );
      continue;
    }
    // A ledger has a row for each cost centre; a gap in one makes the sum a gap.
    lines[place] = {
      ...before,
      budget: sum([before.budget, budget]),
      forecast: sum([before.forecast, forecast]),
      broughtForward:
        before.broughtForward.kind === "known" && one.broughtForward.kind === "known"
          ? sum([before.broughtForward, one.broughtForward])
          : before.broughtForward.kind === "not-applicable"
            ? one.broughtForward
            : before.broughtForward,
    };
    tell(
      "doubt",
      line,
      "service",
      `another row for “${high}” in ${read.id}`,
      "one row a service",
      `It was added to row ${before.line}, as two cost centres of one service; confirm.`,
    );
  }
  for (const id of new Set(lines.map((l) => l.period))) {
    const own = lines.filter((l) => l.period === id && l.fund === "dsg");
    if (own.length > 1)
      tell(
        "doubt",
        own[1]?.line ?? null,
        "fund",
        `${own.length} lines of the schools grant in ${id}`,
        "one line, high needs",
        "All count in the high needs variance; the money page shows the first. Add them up into one line.",
      );
  }
  askFunds(rows, lines, tell);
  askAlike(lines, tell);
  const replaces = askWhole(lines, story.finance, answers, tell);
  checkVariances(ledger, tell);
  checkTotals(ledger, tell);
  checkAgainstLast(lines, story.finance, tell);
  const places = new Map<object, number>();
  const finance = lines.map(({ line, ...one }) => {
    places.set(one, line);
    return one;
  });
  return {
    told: { ...NOTHING_TOLD, finance, ...(replaces.length > 0 ? { replaces } : {}) },
    problems,
    unknown: new Map(),
    lines: places,
  };
}
