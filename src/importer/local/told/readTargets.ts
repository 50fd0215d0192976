import { exact } from "#domain/change.ts";
import { formatNumber } from "#domain/format.ts";
import { amountOf } from "#domain/value.ts";
import type { Target } from "#domain/target.ts";
import type { Problem } from "../problem.ts";
import { readFigure } from "../readFigure.ts";
import type { RawSheet } from "../sheets.ts";
import { headOf, isReturn, rowsBelow, tellRivals, type Fields } from "./columns.ts";
import { readDay } from "./readDay.ts";
import { asker, firstOf, teller, type ReadTold, type ToldKnown } from "./reading.ts";
import { NOTHING_TOLD } from "./told.ts";

export const INDICATOR = /^(indicator|measure|slug|kpi|performance (indicator|measure))$/;
const FIELDS: Fields = {
  indicator: INDICATOR,
  target: /^(target|standard|goal|target value|annual target)( ?\(?%\)?)?$/,
  tolerance: /^(tolerance|amber|amber (band|within|tolerance)|within)( ?\(?%\)?)?$/,
  owner: /^(owner|lead|lead officer|responsible( officer)?|target owner)$/,
  source: /^(source|set by|national or local)$/,
  reason: /^(reason|why|rationale|basis)$/,
  review: /^(review|review (date|on|by)|reviewed|next review)$/,
};

/** Targets with their tolerance, owner and reason. Null for any other table, a return of figures with a target column among them. */
export function readTargetsSheet(sheet: RawSheet, known: ToldKnown): ReadTold | null {
  const head = headOf(sheet, FIELDS, (has) => has("indicator") && has("target"));
  if (!head || isReturn(sheet, head)) return null;
  const problems: Problem[] = [];
  const tell = teller(sheet, problems);
  const { unknown, slugOf } = asker(known.names, tell);
  tellRivals(head, tell);
  const first = firstOf(tell, "one measure’s target");
  const targets: Target[] = [];
  const lines = new Map<object, number>();
  for (const { line, at, empty } of rowsBelow(sheet, head)) {
    if (empty || (at("indicator") === "" && at("target") === "")) continue;
    const slug = slugOf(at("indicator"), line, "indicator");
    const indicator = slug === null ? undefined : known.indicators.get(slug);
    if (!indicator) continue;
    const number = (column: string): number | null => {
      const read = readFigure(at(column).replace(/£\s?/g, ""));
      return read ? amountOf(read.value) : null;
    };
    let target = number("target");
    if (target === null) {
      tell(
        "row",
        line,
        "target",
        `“${at("target")}”`,
        "a number",
        "The row was left out; to have no target, leave the measure out of the file.",
      );
      continue;
    }
    let tolerance = number("tolerance");
    const last = known
      .loaded(indicator.slug)
      ?.observations.findLast((o) => o.value.kind === "known")?.value;
    const usual = last ? amountOf(last) : null;
    if (
      indicator.unit === "percent" &&
      target > 0 &&
      target <= 1 &&
      !at("target").includes("%") &&
      (usual === null || usual > 5)
    ) {
      const asShare = target;
      target = exact(target * 100);
      if (tolerance !== null && tolerance < 1) tolerance = exact(tolerance * 100);
      tell(
        "doubt",
        line,
        "target",
        `${asShare} (${indicator.shortName})`,
        "a percentage",
        `Read as ${formatNumber(target, 1)}%; confirm.`,
      );
    }
    if (indicator.unit === "percent" && (target > 100 || target < 0)) {
      tell(
        "row",
        line,
        "target",
        `${formatNumber(target, 0)}% (${indicator.shortName})`,
        "between 0% and 100%",
        "The row was left out.",
      );
      continue;
    }
    if (tolerance !== null && tolerance < 0) {
      tell(
        "row",
        line,
        "tolerance",
        `${tolerance} (${indicator.shortName})`,
        "nought or more",
        "The row was left out.",
      );
      continue;
    }
    if (tolerance === null)
      tell(
        "note",
        line,
        "tolerance",
        `“${at("tolerance")}” (${indicator.shortName})`,
        "how far beyond the target is still amber",
        known.targets.has(indicator.slug)
          ? "The loaded one stays."
          : "Taken as 0: whatever misses the target is red.",
      );
    if (indicator.polarity === "context")
      tell(
        "note",
        line,
        "indicator",
        `a target for “${indicator.shortName}”`,
        "",
        "This measure is context and is not rated: the target is kept and rates nothing.",
      );
    if (
      usual !== null &&
      usual > 10 &&
      target > 0 &&
      indicator.unit !== "variance-000" &&
      (target > usual * 5 || target < usual / 5)
    )
      tell(
        "doubt",
        line,
        "target",
        `${target} (${indicator.shortName})`,
        `something near ${formatNumber(usual, 1)}, the last figure that is loaded`,
        "Check the unit.",
      );
    const source = at("source").toLowerCase();
    if (!["", "local", "national"].includes(source))
      tell("note", line, "source", `“${at("source")}”`, "local or national", "Taken as local.");
    if (at("owner") === "")
      tell(
        "note",
        line,
        "owner",
        `no owner (${indicator.shortName})`,
        "a job title",
        "The target is loaded without one.",
      );
    const review = at("review") === "" ? null : readDay(at("review"));
    if (at("review") !== "" && !review)
      tell(
        "note",
        line,
        "review",
        `“${at("review")}”`,
        "a day between 2000 and 2035",
        "The target is loaded without a day of review.",
      );
    else if (review?.why)
      tell(
        "doubt",
        line,
        "review",
        `“${at("review")}”`,
        "",
        `${review.why}, ${review.iso}; confirm.`,
      );
    const one: Target = {
      indicator: indicator.slug,
      target,
      tolerance: tolerance ?? known.targets.get(indicator.slug)?.tolerance ?? 0,
      owner: at("owner"),
      source: source === "national" ? "national" : "local",
      reason: at("reason"),
      review: review?.iso ?? "",
    };
    if (first(indicator.slug, line, "indicator", one)) {
      targets.push(one);
      lines.set(one, line);
    }
  }
  return { told: { ...NOTHING_TOLD, targets }, problems, unknown, lines };
}
