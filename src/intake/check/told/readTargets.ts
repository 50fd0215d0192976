import { exact } from "#domain/change.ts";
import { formatNumber } from "#domain/format.ts";
import type { Indicator } from "#domain/indicator.ts";
import type { Series } from "#domain/observation.ts";
import type { Target } from "#domain/target.ts";
import { amountOf } from "#domain/value.ts";
import { isFarFrom } from "../farFrom.ts";
import { readFigure } from "#intake/read/readFigure.ts";
import type { RawSheet } from "#intake/read/sheets.ts";
import type { Head } from "#intake/recognise/told/columns.ts";
import { withoutPounds } from "#intake/read/money.ts";
import { asker, firstOf, type ReadTold, type ToldKnown } from "#intake/recognise/told/reading.ts";
import { TableReading, type Row } from "./tableReading.ts";

/**
 * Targets with their tolerance, owner and reason. Null for any other table, a return of figures
 * with a target column among them.
 */
export function readTargetsSheet(sheet: RawSheet, head: Head, known: ToldKnown): ReadTold {
  const table = TableReading.of(sheet, head);
  const { unknown, slugOf } = asker(known.names, table.tell);
  const first = firstOf(table.tell, "one measure’s target");
  const targets: Target[] = [];
  for (const row of table.rows) {
    if (row.at("indicator") === "" && row.at("target") === "") continue;
    const slug = slugOf(row.at("indicator"), row.line, "indicator");
    const indicator = slug === null ? undefined : known.indicators.get(slug);
    const one = indicator && targetOf(row, indicator, known);
    if (one && first(one.indicator, row.line, "indicator", one))
      targets.push(table.from(row.line, one));
  }
  return table.read({ targets }, unknown);
}

/** A target and its tolerance in the measure's own unit; no tolerance is null. */
type Aim = { readonly target: number; readonly tolerance: number | null };

/** The target of one row; null where it has no number, or one that cannot be. */
function targetOf(row: Row, indicator: Indicator, known: ToldKnown): Target | null {
  const usual = lastOf(known.loaded(indicator.slug));
  const aim = aimOf(row, indicator, usual);
  if (!aim || !isPossible(row, indicator, aim)) return null;
  const loaded = known.targets.get(indicator.slug);
  noteRating(row, indicator, aim, loaded !== undefined);
  doubtSize(row, indicator, aim.target, usual);
  return {
    indicator: indicator.slug,
    target: aim.target,
    tolerance: aim.tolerance ?? loaded?.tolerance ?? 0,
    ...whoseOf(row, indicator),
    reason: row.at("reason"),
    review: row.dayIfAny(
      "review",
      "a day between 2000 and 2035",
      "The target is loaded without a day of review.",
    ),
  };
}

/** The last figure that is loaded, for the size of one; null where there is none. */
function lastOf(series: Series | undefined): number | null {
  const last = series?.observations.findLast((o) => o.value.kind === "known")?.value;
  return last ? amountOf(last) : null;
}

function numberIn(row: Row, column: string): number | null {
  const read = readFigure(withoutPounds(row.at(column)));
  return read ? amountOf(read.value) : null;
}

/**
 * What a row aims at; 0.9 for a percentage is read as 90%, where nothing says it could be 0.9%.
 * Null for no number.
 */
function aimOf(row: Row, indicator: Indicator, usual: number | null): Aim | null {
  const [target, tolerance] = [numberIn(row, "target"), numberIn(row, "tolerance")];
  if (target === null)
    return row.leaveOut(
      "target",
      row.said("target"),
      "a number",
      "The row was left out; to have no target, leave the measure out of the file.",
    );
  const isShare =
    indicator.unit === "percent" && target > 0 && target <= 1 && !row.at("target").includes("%");
  if (!isShare || (usual !== null && usual <= 5)) return { target, tolerance };
  const percent = exact(target * 100);
  row.doubt(
    "target",
    `${target} (${indicator.shortName})`,
    "a percentage",
    `Read as ${formatNumber(percent, 1)}%; confirm.`,
  );
  return {
    target: percent,
    tolerance: tolerance !== null && tolerance < 1 ? exact(tolerance * 100) : tolerance,
  };
}

function isPossible(row: Row, indicator: Indicator, { target, tolerance }: Aim): boolean {
  if (indicator.unit === "percent" && (target > 100 || target < 0)) {
    row.leaveOut(
      "target",
      `${formatNumber(target, 0)}% (${indicator.shortName})`,
      "between 0% and 100%",
    );
    return false;
  }
  if (tolerance === null || tolerance >= 0) return true;
  row.leaveOut("tolerance", `${tolerance} (${indicator.shortName})`, "nought or more");
  return false;
}

/** How a target will rate, where that is not what its row says. */
function noteRating(row: Row, indicator: Indicator, { tolerance }: Aim, isLoaded: boolean): void {
  if (tolerance === null)
    row.note(
      "tolerance",
      `${row.said("tolerance")} (${indicator.shortName})`,
      "how far beyond the target is still amber",
      isLoaded ? "The loaded one stays." : "Taken as 0: whatever misses the target is red.",
    );
  if (indicator.polarity === "context")
    row.note(
      "indicator",
      `a target for “${indicator.shortName}”`,
      "",
      "This measure is context and is not rated: the target is kept and rates nothing.",
    );
}

/**
 * A target far from the last figure may be in another unit; a budget's variance may be anything.
 */
function doubtSize(row: Row, indicator: Indicator, target: number, usual: number | null): void {
  const isOfSize = usual !== null && usual > 10 && target > 0 && indicator.unit !== "variance-000";
  if (isOfSize && isFarFrom(target, usual))
    row.doubt(
      "target",
      `${target} (${indicator.shortName})`,
      `something near ${formatNumber(usual, 1)}, the last figure that is loaded`,
      "Check the unit.",
    );
}

/** Whose target it is: a post of the council's, set here or nationally. */
function whoseOf(row: Row, indicator: Indicator): Pick<Target, "owner" | "source"> {
  const [owner, source] = [row.at("owner"), row.at("source").toLowerCase()];
  if (!["", "local", "national"].includes(source))
    row.note("source", row.said("source"), "local or national", "Taken as local.");
  if (owner === "")
    row.note(
      "owner",
      `no owner (${indicator.shortName})`,
      "a job title",
      "The target is loaded without one.",
    );
  return { owner, source: source === "national" ? "national" : "local" };
}
