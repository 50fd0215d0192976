import { comparePeriods, type Month, sayPeriod } from "#domain/calendar.ts";
import { formatNumber } from "#domain/format.ts";
import type { PlacementLine } from "#domain/story/story.ts";
import { amountOf, type Value } from "#domain/value.ts";
import { isFarFrom } from "../farFrom.ts";
import type { Answers } from "#intake/question.ts";
import type { RawSheet } from "#intake/read/sheets.ts";
import { plain, TOTAL, type Head } from "#intake/recognise/told/columns.ts";
import { withoutPounds } from "#intake/read/money.ts";
import { monthReader } from "./monthOf.ts";
import { providerByName, together } from "./namedProviders.ts";
import { GROUP_NAMES, groupNamed, providerNamed } from "#intake/recognise/told/placementGroups.ts";
import {
  firstOf,
  type ReadTold,
  type Tell,
  type ToldKnown,
} from "#intake/recognise/told/reading.ts";
import { TableReading, type Row } from "./tableReading.ts";

/**
 * Children by kind of placement and provider at a month's end, with what one place costs a week in
 * pounds. Null for any other table.
 */
export function readPlacementsSheet(
  sheet: RawSheet,
  head: Head,
  { story, answers }: ToldKnown,
): ReadTold {
  const table = TableReading.of(sheet, head);
  const month = monthReader(head, table.tell);
  const kept = new OneRowAKind(table);
  const totals: Total[] = [];
  let named = "";
  for (const row of table.rows) {
    if (row.at("children") === "") continue;
    const period = month(row.at("period"), row.line);
    if (period === null) continue;
    // A merged cell stands in its first row only: the rows under it carry it on.
    if (row.at("group") !== "") named = row.at("group");
    const figures = figuresOf(row);
    if (!figures) continue;
    if (TOTAL.test(named)) {
      totals.push({ row, period, amount: amountOf(figures.children) });
      continue;
    }
    const kind = isPossible(row, figures) ? kindOf(row, named, answers) : null;
    if (!kind) continue;
    const { by, ...is } = kind;
    const one: PlacementLine = { period, ...is, ...figures };
    doubtCost(row, one, story.placements);
    kept.add(row, one, by);
  }
  const lines = kept.all();
  for (const period of new Set(lines.map((l) => l.period)))
    tellAbsent(period, lines, story.placements, table.tell);
  for (const total of totals) checkTotal(total, lines);
  return table.read({ placements: lines });
}

/** Children are counted, a cost is pounds a week for one place; either may be a gap. */
type Figures = { readonly children: Value; readonly weeklyCost: Value };
type Total = { readonly row: Row; readonly period: Month; readonly amount: number | null };

/** Both figures are read before the row is given up, so that each is told of. */
function figuresOf(row: Row): Figures | null {
  const [children, weeklyCost] = ["children", "weekly_cost"].map((column) =>
    row.figure(column, row.at(column), "row", withoutPounds(row.at(column))),
  );
  return children && weeklyCost ? { children, weeklyCost } : null;
}

function isPossible(row: Row, { children, weeklyCost }: Figures): boolean {
  const [n, cost] = [amountOf(children), amountOf(weeklyCost)];
  if (n !== null && n < 0) {
    row.leaveOut("children", `${n} children`, "nought or more");
    return false;
  }
  if (n !== null && !Number.isInteger(n))
    row.doubt("children", `${n} children`, "a whole number", "Confirm.");
  if (cost !== null && cost < 0) {
    row.leaveOut("weekly_cost_each", `a cost of ${cost}`, "nought or more");
    return false;
  }
  return true;
}

type Kind = Pick<PlacementLine, "group" | "provider"> & {
  /** The provider's name, where the row is of one of several. */ readonly by: string | null;
};

/** The group and the provider of a row; null where one of them cannot be told. */
function kindOf(row: Row, named: string, answers: Answers): Kind | null {
  const known = groupNamed(named);
  if (known.group === null)
    return row.leaveOut(
      "group",
      `“${named}”`,
      `a group of placements: ${GROUP_NAMES.join("; ")}`,
      `Nearest: “${known.nearest}”. The row was left out.`,
    );
  const { group } = known;
  const written = row.at("provider");
  const said = providerNamed(written, group) ?? (written === "" ? known.provider : null);
  if (said !== null) return { group, provider: said, by: null };
  if (written === "") return row.leaveOut("provider", "no provider", "own or bought");
  const provider = providerByName(row, answers);
  return provider === null ? null : { group, provider, by: plain(written) };
}

const isOfKind = (a: PlacementLine, b: PlacementLine): boolean =>
  a.group === b.group && a.provider === b.provider;

/** A cost far from the last one that is loaded may be of a month, or of all places together. */
function doubtCost(row: Row, one: PlacementLine, loaded: readonly PlacementLine[]): void {
  const before = loaded.findLast(
    (p) => isOfKind(p, one) && p.period !== one.period && p.weeklyCost.kind === "known",
  );
  const [cost, usual] = [amountOf(one.weeklyCost), before ? amountOf(before.weeklyCost) : null];
  if (cost !== null && usual !== null && usual > 0 && isFarFrom(cost, usual))
    row.doubt(
      "weekly_cost_each",
      `£${formatNumber(cost, 0)} a week each for “${one.group}”`,
      `something near £${formatNumber(usual, 0)}, the last that is loaded`,
      "Is it the cost of one place in one week, in pounds?",
    );
}

const keyOf = (l: PlacementLine): string => `${l.period}|${l.group}|${l.provider}`;

/**
 * The lines that stand: one a month, group and provider; those of several named providers as one.
 */
class OneRowAKind {
  private readonly lines: PlacementLine[] = [];
  private readonly table: TableReading;
  private readonly first: ReturnType<typeof firstOf>;
  private readonly disputed = new Set<string>();
  private readonly named = new Map<string, Map<string, { row: Row; one: PlacementLine }>>();

  constructor(table: TableReading) {
    this.table = table;
    this.first = firstOf(table.tell, "one month, group and provider");
  }

  add(row: Row, one: PlacementLine, by: string | null): void {
    if (by === null) this.addWhole(row, one);
    else this.addNamed(row, one, by);
  }

  all(): readonly PlacementLine[] {
    const added = [...this.named.values()].flatMap((providers) => {
      const [first] = providers.values();
      const one = together([...providers.values()].map((p) => p.one));
      return first && one ? [this.table.from(first.row.line, one)] : [];
    });
    return [...this.lines, ...added];
  }

  /**
   * A provider stands once in a month and group; the whole beside its providers would count
   * children twice.
   */
  private addNamed(row: Row, one: PlacementLine, by: string): void {
    const providers =
      this.named.get(keyOf(one)) ?? new Map<string, { row: Row; one: PlacementLine }>();
    this.named.set(keyOf(one), providers);
    if (this.disputed.has(keyOf(one)) || this.lines.some((l) => keyOf(l) === keyOf(one)))
      this.dispute(row, one);
    else if (providers.has(by)) this.dispute(row, one);
    else providers.set(by, { row, one });
  }

  private addWhole(row: Row, one: PlacementLine): void {
    const key = keyOf(one);
    const held = this.lines.find((l) => keyOf(l) === key);
    const isSame = !held || JSON.stringify(held) === JSON.stringify(one);
    if (this.disputed.has(key) || !isSame || this.named.has(key)) this.dispute(row, one);
    else if (this.first(key, row.line, "group", one))
      this.lines.push(this.table.from(row.line, one));
  }

  /** Two homes, or a correction? Added up they might count children twice, so neither stands. */
  private dispute(row: Row, one: PlacementLine): void {
    const key = keyOf(one);
    this.disputed.add(key);
    this.named.delete(key);
    const place = this.lines.findIndex((l) => keyOf(l) === key);
    if (place >= 0) this.lines.splice(place, 1);
    row.leaveOut(
      "group",
      `another row for “${one.group}”, ${one.provider}, in ${sayPeriod(one.period)}`,
      "one row a group and provider",
      "Neither was read: add them up, or bring the right one.",
    );
  }
}

/** A row of totals must be the sum of the rows that were read; it is never read itself. */
function checkTotal({ row, period, amount }: Total, lines: readonly PlacementLine[]): void {
  if (amount === null) return;
  const parts = lines.filter((l) => l.period === period).map((l) => amountOf(l.children));
  const sum = parts.reduce<number>((all, p) => all + (p ?? 0), 0);
  if (parts.includes(null))
    row.note(
      "group",
      "a row of totals",
      "",
      "Totals are worked out here, so it was not read; a gap among its parts kept it from being checked.",
    );
  else if (sum === amount)
    row.note(
      "group",
      "a row of totals",
      "",
      "It is the sum of its rows; totals are worked out here, so it was not read.",
    );
  else
    row.doubt(
      "children",
      `${formatNumber(amount, 0)} children in a row of totals`,
      `${formatNumber(sum, 0)}, the sum of the rows that were read`,
      "The rows were read, the total was not; find which is wrong.",
    );
}

/**
 * A kind of place without a row is not nought children: what the month before has, or the eight
 * groups where there is none, is missed.
 */
function tellAbsent(
  period: Month,
  lines: readonly PlacementLine[],
  loaded: readonly PlacementLine[],
  tell: Tell,
): void {
  const before = loaded
    .map((p) => p.period)
    .filter((p) => comparePeriods(p, period) < 0)
    .sort(comparePeriods)
    .at(-1);
  const here = [...lines, ...loaded].filter((p) => p.period === period);
  const absent =
    before === undefined
      ? GROUP_NAMES.filter((group) => !here.some((h) => h.group === group))
      : loaded
          .filter(
            (p) =>
              p.period === before &&
              !here.some((h) => h.group === p.group && h.provider === p.provider),
          )
          .map((p) => `${p.group} (${p.provider})`);
  if (absent.length > 0)
    tell(
      "doubt",
      null,
      "group",
      `no row in ${sayPeriod(period)} for ${absent.join("; ")}`,
      before === undefined
        ? "a row for each kind of place"
        : `every kind of place of ${sayPeriod(before)}`,
      "The month’s total is without them. Where there are no children, write a row with 0.",
    );
}
