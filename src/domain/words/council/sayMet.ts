import { periodLabel, type Frame } from "../../calendar.ts";
import { formatValue } from "../../format.ts";
import type { Indicator } from "../../indicator.ts";
import type { Observation } from "../../observation.ts";
import { sayDay } from "../figure/sayDay.ts";

/** A figure that a load gives and that the feed has corrected since. */
export type TwoFigures = {
  readonly frame: Frame;
  readonly ours: Observation;
  readonly feeds: Observation;
  /** ISO day on which the load was accepted. */ readonly day: string;
  /** Whether a person chose the load's. */ readonly isKept: boolean;
};

/**
 * Both figures with their days, and which of them is shown. `received`: the ISO day on which the
 * feed was brought up to date; empty where it does not say.
 */
export function sayMet(two: TwoFigures, indicator: Indicator, received: string): string {
  const published = `The published one${received === "" ? "" : `, of ${sayDay(received)},`} is ${formatValue(two.feeds.value, indicator, "exact")}`;
  const loaded = `The one loaded in this browser on ${sayDay(two.day)} is ${formatValue(two.ours.value, indicator, "exact")}`;
  const [first, second] = two.isKept ? [loaded, published] : [published, loaded];
  return `There are two figures for ${periodLabel(two.feeds.period, two.frame)}. ${first}, and is shown here. ${second}.`;
}
