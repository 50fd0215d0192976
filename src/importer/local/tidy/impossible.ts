import type { Area } from "#domain/area.ts";
import { formatValue } from "#domain/format.ts";
import type { Indicator } from "#domain/indicator.ts";
import type { Observation } from "#domain/observation.ts";
import { periodLabel, type PeriodId } from "#domain/calendar.ts";
import { amountOf } from "#domain/value.ts";
import { ROUNDING } from "../decide/scale.ts";
import type { AllAreas } from "#contract/series.ts";

const MOST = 3;

/**
 * Figures of a published file that cannot be true (domain rules 11): below nought, a share over 100, a share that its own
 * counts do not give. A sentence each kind, naming the first councils; such a measure is left for a person to tick.
 * What the loaded years show too is how the measure is counted (an uptake of 120%), and is no fault of the file's.
 */
export function impossible(
  indicator: Indicator,
  all: AllAreas,
  periods: readonly PeriodId[],
  areas: readonly Area[],
  base: AllAreas | null,
): readonly string[] {
  const before = base ? faults(indicator, base, base.periods, areas) : null;
  const now = faults(indicator, all, periods, areas);
  const say = (
    what: string,
    found: readonly string[],
    usual: readonly string[] | undefined,
  ): readonly string[] =>
    found.length === 0 || (usual?.length ?? 0) > 0
      ? []
      : [
          `${what}: ${found.slice(0, MOST).join("; ")}${found.length > MOST ? ` and ${found.length - MOST} more` : ""}.`,
        ];
  return [
    ...say("Below nought", now.below, before?.below),
    ...say("Over 100%", now.over, before?.over),
    ...say("Not what its own counts give", now.unlike, before?.unlike),
  ];
}

type Faults = {
  readonly below: readonly string[];
  readonly over: readonly string[];
  readonly unlike: readonly string[];
};
function faults(
  indicator: Indicator,
  all: AllAreas,
  periods: readonly PeriodId[],
  areas: readonly Area[],
): Faults {
  const [below, over, unlike]: [string[], string[], string[]] = [[], [], []];
  const share = indicator.unit === "percent";
  const mayBeBelow = indicator.unit === "score" || indicator.unit === "variance-000";
  for (const area of areas) {
    for (const o of givenIn(all, area, periods)) {
      const amount = amountOf(o.value);
      if (amount === null) continue;
      const where = `${area.name}, ${periodLabel(o.period, all.frame)} (${formatValue(o.value, indicator)})`;
      if (amount < 0 && !mayBeBelow) below.push(where);
      if (share && amount > 100) over.push(where);
      const counted = share && area.type === "authority" ? shareCounted(o) : null;
      if (counted !== null && Math.abs(counted - amount) > ROUNDING)
        unlike.push(
          `${where}, where its counts give ${formatValue({ kind: "known", amount: counted }, indicator)}`,
        );
    }
  }
  return { below, over, unlike };
}

/** An area's figures in the periods that are laid. */
const givenIn = (all: AllAreas, { code }: Area, periods: readonly PeriodId[]) =>
  (all.byArea.get(code)?.observations ?? []).filter((o) => periods.includes(o.period));

/** The percentage that a figure's own counts give; null without them, and of fewer than twenty, where rounding tells nothing. */
function shareCounted({ numerator, denominator }: Observation): number | null {
  const [part, whole] = [amountOf(numerator), amountOf(denominator)];
  return part !== null && whole !== null && whole >= 20 ? (part / whole) * 100 : null;
}
