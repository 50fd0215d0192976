import type { PeriodId } from "../calendar.ts";
import { isYearlySeries } from "../observation.ts";
import { monthsSeen } from "./attention.ts";
import { reasonsOf } from "./notice.ts";
import type { Row } from "./row.ts";

/** What crossed a target or a limit in the newest period of a council's own figures. */
export type Crossed = {
  /** Was not so the period before. A green that chance brought is left out. */
  readonly red: readonly Row[];
  readonly green: readonly Row[];
  /** Its own signal could not have been seen the period before. */
  readonly unusual: readonly Row[];
};

/** In one month or quarter: a published year crosses no target and has no limits, and an older figure is no news. */
export function crossedIn(all: readonly Row[], at: PeriodId): Crossed {
  const rows = all.filter(({ series, latest }) => !isYearlySeries(series) && latest.period === at);
  const isNewly = (kind: "red" | "green") => (row: Row) =>
    reasonsOf(row).some((reason) => reason.kind === kind && reason.isNew);
  return {
    red: rows.filter(isNewly("red")),
    green: rows.filter(isNewly("green")),
    unusual: rows.filter(({ signal }) => signal.kind === "unusual" && monthsSeen(signal) === 1),
  };
}
