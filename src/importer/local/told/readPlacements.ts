import { comparePeriods, type Month } from "#domain/calendar.ts";
import { formatNumber } from "#domain/format.ts";
import type { PlacementLine } from "#domain/story/story.ts";
import { amountOf, type Value } from "#domain/value.ts";
import type { Problem } from "../problem.ts";
import { readFigure } from "../readFigure.ts";
import type { RawSheet } from "../sheets.ts";
import { headOf, rowsBelow, tellRivals, TOTAL, type Fields } from "./columns.ts";
import { monthReader } from "./monthOf.ts";
import { GROUP_NAMES, groupNamed, providerNamed } from "./placementGroups.ts";
import { firstOf, teller, type ReadTold, type Tell, type ToldKnown } from "./reading.ts";
import { NOTHING_TOLD } from "./told.ts";

const FIELDS: Fields = {
  period: /^(period|month|date|month ending|as at|at|snapshot( date)?)$/,
  group:
    /^(group|type|placement|placements|placement (group|type)|type of placement|placement code)$/,
  provider:
    /^(provider|provider type|type of provider|provision|own or bought|in ?-?house or external|sector)$/,
  children:
    /^(children|child|number|count|headcount|no\.?|number of (children|placements)|no\.? of (children|placements)|children (looked after|placed)|placements)$/,
  weekly_cost:
    /^(weekly cost( each)?|(average|avg|mean|unit) (weekly )?cost( per week)?|average cost (a|per) week|weekly (unit|average) cost|weekly (fee|rate)|cost (a|per) week( each)?|(a|per) week)$/,
};

/** Children by kind of placement and provider at a month's end, with what one place costs a week in pounds. Null for any other table. */
export function readPlacementsSheet(sheet: RawSheet, { story }: ToldKnown): ReadTold | null {
  const head = headOf(
    sheet,
    FIELDS,
    (has) => has("group") && has("children") && (has("weekly_cost") || has("provider")),
  );
  if (!head) return null;
  const problems: Problem[] = [];
  const tell = teller(sheet, problems);
  tellRivals(head, tell);
  const first = firstOf(tell, "one month, group and provider");
  const month = monthReader(head, tell);
  const lines: PlacementLine[] = [];
  const places = new Map<object, number>();
  const disputed = new Set<string>();
  const totals: { readonly line: number; readonly period: Month; readonly amount: number }[] = [];
  let named = "";
  for (const { line, at, empty } of rowsBelow(sheet, head)) {
    if (empty || at("children") === "") continue;
    const period = month(at("period"), line);
    if (period === null) continue;
    if (at("group") !== "") named = at("group");
    const figure = (column: string): Value | null => {
      const read = readFigure(at(column).replace(/£\s?/g, ""));
      if (!read || read.percent) {
        tell(
          "row",
          line,
          column,
          `“${at(column)}”`,
          "a number, or a gap written as -, *, <5, c, x or z",
          "The row was left out.",
        );
        return null;
      }
      if (read.why) tell("doubt", line, column, `“${at(column)}”`, "", `${read.why}; confirm.`);
      return read.value;
    };
    const [children, weeklyCost] = [figure("children"), figure("weekly_cost")];
    if (!children || !weeklyCost) continue;
    const [n, cost] = [amountOf(children), amountOf(weeklyCost)];
    if (TOTAL.test(named)) {
      if (n !== null) totals.push({ line, period, amount: n });
      continue;
    }
    if (n !== null && n < 0) {
      tell("row", line, "children", `${n} children`, "nought or more", "The row was left out.");
      continue;
    }
    if (n !== null && !Number.isInteger(n))
      tell("doubt", line, "children", `${n} children`, "a whole number", "Confirm.");
    if (cost !== null && cost < 0) {
      tell(
        "row",
        line,
        "weekly_cost_each",
        `a cost of ${cost}`,
        "nought or more",
        "The row was left out.",
      );
      continue;
    }
    const group = groupNamed(named);
    if (group.group === null) {
      tell(
        "row",
        line,
        "group",
        `“${named}”`,
        `a group of placements: ${GROUP_NAMES.join("; ")}`,
        `Nearest: “${group.nearest}”. The row was left out.`,
      );
      continue;
    }
    const provider =
      providerNamed(at("provider"), group.group) ?? (at("provider") === "" ? group.provider : null);
    if (provider === null) {
      tell(
        "row",
        line,
        "provider",
        `“${at("provider")}”`,
        "own or bought",
        "The row was left out.",
      );
      continue;
    }
    const before = story.placements.findLast(
      (p) =>
        p.group === group.group &&
        p.provider === provider &&
        p.period !== period &&
        p.weeklyCost.kind === "known",
    );
    const usual = before ? amountOf(before.weeklyCost) : null;
    if (cost !== null && usual !== null && usual > 0 && (cost > usual * 5 || cost < usual / 5))
      tell(
        "doubt",
        line,
        "weekly_cost_each",
        `£${formatNumber(cost, 0)} a week each for “${group.group}”`,
        `something near £${formatNumber(usual, 0)}, the last that is loaded`,
        "Is it the cost of one place in one week, in pounds?",
      );
    const one: PlacementLine = { period, group: group.group, provider, children, weeklyCost };
    const key = `${period}|${group.group}|${provider}`;
    const place = lines.findIndex(
      (l) => l.period === period && l.group === group.group && l.provider === provider,
    );
    const held = lines[place];
    if (!disputed.has(key) && (!held || JSON.stringify(held) === JSON.stringify(one))) {
      if (first(key, line, "group", one)) {
        lines.push(one);
        places.set(one, line);
      }
      continue;
    }
    // Two homes, or a correction? Added up they might count children twice, so neither stands.
    disputed.add(key);
    if (held) lines.splice(place, 1);
    tell(
      "row",
      line,
      "group",
      `another row for “${group.group}”, ${provider}, in ${period}`,
      "one row a group and provider",
      "Neither was read: add them up, or bring the right one.",
    );
  }
  for (const period of new Set(lines.map((l) => l.period)))
    tellAbsent(period, lines, story.placements, tell);
  for (const total of totals) {
    const parts = lines.filter((l) => l.period === total.period).map((l) => amountOf(l.children));
    const sum = parts.reduce<number>((all, p) => all + (p ?? 0), 0);
    if (parts.includes(null))
      tell(
        "note",
        total.line,
        "group",
        "a row of totals",
        "",
        "Totals are worked out here, so it was not read; a gap among its parts kept it from being checked.",
      );
    else if (sum === total.amount)
      tell(
        "note",
        total.line,
        "group",
        "a row of totals",
        "",
        "It is the sum of its rows; totals are worked out here, so it was not read.",
      );
    else
      tell(
        "doubt",
        total.line,
        "children",
        `${formatNumber(total.amount, 0)} children in a row of totals`,
        `${formatNumber(sum, 0)}, the sum of the rows that were read`,
        "The rows were read, the total was not; find which is wrong.",
      );
  }
  return {
    told: { ...NOTHING_TOLD, placements: lines },
    problems,
    unknown: new Map(),
    lines: places,
  };
}

/** A kind of place without a row is not nought children: what the month before has, or the eight groups where there is none, is missed. */
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
      `no row in ${period} for ${absent.join("; ")}`,
      before === undefined ? "a row for each kind of place" : `every kind of place of ${before}`,
      "The month’s total is without them. Where there are no children, write a row with 0.",
    );
}
