import type { Basis, Frame } from "../calendar.ts";
import type { Unit } from "../indicator.ts";

/** A level at a moment, or events over a year, or neither. */
const kind = (
  frame: Frame,
): "moment" | "twelve months" | "stated year" | "three years" | "other" => {
  switch (frame.basis) {
    case "snapshot":
      return "moment";
    case "rolling-12":
    case "year":
    case "calendar-year":
    case "financial-year":
    case "academic-year":
      return "twelve months";
    case "stated-year":
      return "stated year";
    case "three-years":
      return "three years";
    case "month":
    case "quarter":
    case "rolling-3":
    case "ytd":
    case "forecast":
      return "other";
  }
};

/**
 * May two series share an axis? Only if both are of a moment, or both of twelve months (domain
 * rules 3).
 */
export const likeForLike = (a: Frame, b: Frame): boolean =>
  kind(a) === kind(b) && kind(a) !== "other";

/**
 * Units whose size does not grow with the time counted: a month's share may stand beside a year's,
 * a month's count may not.
 */
const SIZELESS: readonly Unit[] = ["percent", "score", "weeks", "cases", "gbp-week"];
/**
 * What counts events over a time that is known. A year to date is not among them: it grows from
 * April on.
 */
const SPANS: readonly Basis[] = [
  "month",
  "quarter",
  "rolling-3",
  "rolling-12",
  "year",
  "calendar-year",
  "financial-year",
  "academic-year",
];

/**
 * May figures of two bases be drawn on one axis? Where they are alike, or where the time counted
 * does not make them larger.
 */
export const mayShareAxis = (unit: Unit, a: Frame, b: Frame): boolean =>
  likeForLike(a, b) ||
  (SIZELESS.includes(unit) && SPANS.includes(a.basis) && SPANS.includes(b.basis));
