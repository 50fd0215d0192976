import type { Polarity } from "../../indicator.ts";
import type { Difference } from "../../statistics/interval.ts";
import type { TrendVerdict } from "../../statistics/trend.ts";

/** Said of England only: "Higher than England: more than chance would explain". */
export function sayDifference(difference: Difference, polarity: Polarity): string {
  switch (difference) {
    case "higher":
    case "lower": {
      const good =
        polarity === "context"
          ? ""
          : (difference === "higher") === (polarity === "high")
            ? ", which is better"
            : ", which is worse";
      return `${difference === "higher" ? "Higher" : "Lower"} than England${good}: more than chance would explain.`;
    }
    case "not-told-apart":
      return "Cannot be told from England: the difference is within what chance would explain.";
    case "cannot-say":
      return "Whether it differs from England cannot be worked out: the numbers behind the figure are not published, or there is no figure.";
  }
}

/** The five-point trend in words, judged only where the measure has a good direction. */
export function sayTrend(verdict: TrendVerdict, polarity: Polarity): string {
  switch (verdict.kind) {
    case "increasing":
    case "decreasing": {
      const good =
        polarity === "context"
          ? ""
          : (verdict.kind === "increasing") === (polarity === "high")
            ? " and improving"
            : " and worsening";
      return `Over five years: ${verdict.kind}${good}, more than chance.`;
    }
    case "no-change":
      return "Over five years: no steady rise or fall that chance would not explain.";
    case "cannot-say":
      return verdict.because === "fewer-than-five"
        ? "Trend not tested: five years running with a figure are needed."
        : "Trend not tested: the numbers behind the figures are not published.";
  }
}
