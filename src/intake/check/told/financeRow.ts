import type { Quarter } from "#domain/calendar.ts";
import type { FinanceLine } from "#domain/story/story.ts";
import { missing, type Value } from "#domain/value.ts";
import type { LedgerRow } from "./checkFinance.ts";
import { TOTAL } from "#intake/recognise/told/columns.ts";
import { serviceChosen, whichService } from "./financeAsks.ts";
import { isHighNeeds, isOtherBlock, serviceNamed } from "#intake/recognise/told/financeNames.ts";
import type { MoneyColumn } from "./financeUnit.ts";
import { readMoney, type Unit } from "#intake/read/money.ts";
import type { ToldKnown } from "#intake/recognise/told/reading.ts";
import type { Row } from "./tableReading.ts";

type Fund = FinanceLine["fund"];
/** The four amounts of a row, £000; a gap keeps its reason. */
type Amounts = Record<"budget" | "forecast" | "variance" | "carried", Value>;
/** A row as the ledger has it, and as a line of the report; a total is no line. */
export type FinanceRow = { readonly row: LedgerRow; readonly line: FinanceLine | null };

const DSG = /dsg|dedicated schools|high needs/i;
const REASONS = ["volume", "price", "mix", "one-off", "funding switch", "none", ""];

/** Reads the rows of one budget report, one after another. */
export class FinanceRows {
  private readonly units: Record<MoneyColumn, Unit>;
  private readonly names: readonly string[];
  private readonly known: ToldKnown;
  /** The fund of the last row that named one. */ private carriedFund = "";

  /** `names`: the services of the sheet, so that one of them is not offered for another. */
  constructor(units: Record<MoneyColumn, Unit>, names: readonly string[], known: ToldKnown) {
    this.units = units;
    this.names = names;
    this.known = known;
  }

  /**
   * A merged cell stands in its first row only: the fund of a row that names none may be the one
   * above.
   */
  carry(row: Row): void {
    if (row.at("fund") !== "") this.carriedFund = row.at("fund");
  }

  /** Null where the row is left out, which has been told. */
  read(row: Row, period: Quarter): FinanceRow | null {
    const amounts = this.amountsOf(row);
    if (!amounts) return null;
    const { budget, forecast, variance } = amounts;
    const name = row.at("service");
    const fund: Fund = isHighNeeds(name) || DSG.test(row.at("fund")) ? "dsg" : "general";
    const total = TOTAL.test(name);
    const read: LedgerRow = {
      line: row.line,
      name,
      period,
      total,
      fund,
      budget,
      forecast,
      variance,
    };
    if (total) return { row: read, line: null };
    if (!hasOwnPage(row, name)) return null;
    this.tellFund(row, name, fund);
    return { row: read, line: this.lineOf(row, read, amounts) };
  }

  /**
   * Every amount is read before the row is given up, so that each is told of. A variance can be
   * worked out anew.
   */
  private amountsOf(row: Row): Amounts | null {
    const money = (column: MoneyColumn): Value | null =>
      readMoney(row.at(column), this.units[column]);
    const needed = (column: MoneyColumn): Value | null =>
      money(column) ??
      row.leaveOut(
        column,
        row.said(column),
        "an amount of money",
        "The row was left out; write the figure alone.",
      );
    const [budget, forecast] = [needed("budget"), needed("forecast")];
    const variance = money("variance") ?? missing("unknown");
    const carried = needed("brought_forward");
    return budget && forecast && carried ? { budget, forecast, variance, carried } : null;
  }

  /**
   * What was taken for granted of who pays: high needs stands in a fund of its own (domain rules
   * 9).
   */
  private tellFund(row: Row, name: string, fund: Fund): void {
    const written = row.at("fund");
    if (fund === "general" && written === "" && DSG.test(this.carriedFund))
      row.doubt(
        "fund",
        `no fund beside “${name}”, below one of the schools grant`,
        "general or dsg",
        "It was read as General Fund; confirm, or write the fund in every row.",
      );
    if (!isHighNeeds(name) || DSG.test(written)) return;
    const say = written === "" ? "note" : "doubt";
    row[say](
      "fund",
      `“${name}”${written === "" ? "" : ` in the fund “${written}”`}`,
      "",
      "It was put in a fund of its own (dsg) and is never netted against the rest.",
    );
  }

  private lineOf(row: Row, { name, fund, period }: LedgerRow, amounts: Amounts): FinanceLine {
    const service = this.serviceOf(row, name, fund);
    const reasonType = row.at("reason_type").toLowerCase();
    if (!REASONS.includes(reasonType))
      row.note(
        "reason_type",
        row.said("reason_type"),
        REASONS.filter((r) => r !== "").join(", "),
        "It was kept as it is written.",
      );
    row.doubtFew("reason");
    return {
      period,
      service,
      fund,
      budget: amounts.budget,
      forecast: amounts.forecast,
      broughtForward:
        row.at("brought_forward") === "" ? missing("not-applicable") : amounts.carried,
      reasonType,
      reason: row.at("reason"),
    };
  }

  /**
   * The service as what is loaded spells it, or as a person said; a new one of the General Fund is
   * asked about.
   */
  private serviceOf(row: Row, name: string, fund: Fund): string {
    const { story, answers } = this.known;
    const loaded = story.finance.filter((l) => l.fund === fund);
    const { service, said, isNew, nearest } = serviceNamed(name, loaded);
    const asks = isNew && fund === "general";
    const question =
      asks && loaded.length > 0 ? whichService(name, this.names, loaded, nearest) : undefined;
    const chosen = question ? serviceChosen(question, answers) : null;
    if (said) row.note("service", `“${name}”`, "", `${said}.`);
    if (asks && story.finance.length > 0)
      row.doubt(
        "service",
        `“${name}”, which no loaded report has`,
        nearest === null ? "a service of the last report" : `perhaps “${nearest}”`,
        "Say which service it is, or that it is one of its own.",
        question,
      );
    return isNew && isHighNeeds(name)
      ? (story.finance.find((l) => l.fund === "dsg")?.service ?? "high needs")
      : (chosen ?? service);
  }
}

/**
 * Is a row one that a page shows? A figure without a service is not, nor a part of the schools
 * grant beside high needs.
 */
function hasOwnPage(row: Row, name: string): boolean {
  if (name === "") {
    row.leaveOut("service", "figures without a service", "the name of the service");
    return false;
  }
  if (!isOtherBlock(name)) return true;
  row.leaveOut(
    "service",
    `“${name}”`,
    "a service of the General Fund, or high needs",
    "No page shows this part of the schools grant, and it is never added to high needs. The row was left out.",
  );
  return false;
}
