import type { Frame } from "../calendar.ts";

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

/** May two series share an axis? Only if both are of a moment, or both of twelve months (domain rules 3). */
export const likeForLike = (a: Frame, b: Frame): boolean =>
  kind(a) === kind(b) && kind(a) !== "other";
