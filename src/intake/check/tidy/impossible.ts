import type { Area } from "#domain/area.ts";
import { formatValue } from "#domain/format.ts";
import { FAULTS, faultsOf, shareCounted, type Counts, type Fault } from "#domain/impossible.ts";
import type { Indicator } from "#domain/indicator.ts";
import type { Observation } from "#domain/observation.ts";
import { periodLabel, type PeriodId } from "#domain/calendar.ts";
import { amountOf } from "#domain/value.ts";
import type { AllAreas } from "#contract/series.ts";

const MOST = 3;
const SAID: { readonly [fault in Fault]: string } = {
  below: "Below nought",
  over: "Over 100%",
  unlike: "Not what its own counts give",
};

/**
 * Figures of a published file that cannot be true (domain rules 11): below nought, a share over
 * 100, a share that its own counts do not give. A sentence each kind, naming the first councils;
 * such a measure is left for a person to tick. What the loaded years show too is how the measure is
 * counted (an uptake of 120%), and is no fault of the file's.
 */
export function impossible(
  indicator: Indicator,
  all: AllAreas,
  periods: readonly PeriodId[],
  areas: readonly Area[],
  usual: readonly Fault[],
): readonly string[] {
  const found = faults(indicator, all, periods, areas);
  return FAULTS.filter((fault) => found[fault].length > 0 && !usual.includes(fault)).map(
    (fault) => `${SAID[fault]}: ${few(found[fault])}.`,
  );
}

const few = (found: readonly string[]): string =>
  `${found.slice(0, MOST).join("; ")}${found.length > MOST ? ` and ${found.length - MOST} more` : ""}`;

type Found = { readonly [fault in Fault]: readonly string[] };
const NO_COUNTS: Counts = { part: null, whole: null };

function faults(
  indicator: Indicator,
  all: AllAreas,
  periods: readonly PeriodId[],
  areas: readonly Area[],
): Found {
  const found: { readonly [fault in Fault]: string[] } = { below: [], over: [], unlike: [] };
  for (const area of areas)
    for (const o of givenIn(all, area, periods)) {
      const amount = amountOf(o.value);
      if (amount === null) continue;
      const counts = area.type === "authority" ? countsOf(o) : NO_COUNTS;
      for (const fault of faultsOf(indicator.unit, amount, counts)) {
        const where = `${area.name}, ${periodLabel(o.period, all.frame)} (${formatValue(o.value, indicator, "exact")})`;
        const counted = fault === "unlike" ? shareCounted(counts) : null;
        found[fault].push(
          counted === null
            ? where
            : `${where}, where its counts give ${formatValue({ kind: "known", amount: counted }, indicator, "exact")}`,
        );
      }
    }
  return found;
}

/**
 * Faults that a measure's loaded years have too: that is how it is counted, and a file may show
 * them.
 */
export function usualFaults(
  indicator: Indicator,
  base: AllAreas,
  areas: readonly Area[],
): readonly Fault[] {
  const found = faults(indicator, base, base.periods, areas);
  return FAULTS.filter((fault) => found[fault].length > 0);
}

/** An area's figures in the periods that are laid. */
const givenIn = (all: AllAreas, { code }: Area, periods: readonly PeriodId[]) =>
  (all.byArea.get(code)?.observations ?? []).filter((o) => periods.includes(o.period));

const countsOf = ({ numerator, denominator }: Observation): Counts => ({
  part: amountOf(numerator),
  whole: amountOf(denominator),
});
