import type { Indicator } from "../../indicator.ts";

/**
 * Why no national figure stands beside a figure: none is published, one is published that this feed
 * does not hold, or none had been published by then. The first must never be said of the second.
 */
export function sayNoNational(indicator: Pick<Indicator, "published" | "noNational">): string {
  if (indicator.published) return "No national figure had been published by then.";
  return indicator.noNational === ""
    ? "National figures are published, at least in part, but are not loaded into this feed."
    : `No national figure, because ${indicator.noNational}.`;
}
