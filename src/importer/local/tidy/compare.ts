import { ENGLAND, type Area } from "#domain/area.ts";
import { formatChange, formatValue } from "#domain/format.ts";
import { exact } from "#domain/change.ts";
import type { Indicator } from "#domain/indicator.ts";
import { observationAt, type Observation, type Series } from "#domain/observation.ts";
import { comparePeriods, periodLabel, type PeriodId } from "#domain/calendar.ts";
import { missing, type Value } from "#domain/value.ts";
import type { AllAreas } from "#contract/series.ts";

/** What laying a file's figures of one measure over the feed would change, for every authority at once. */
export type LaidDifference = {
  readonly slug: string;
  readonly name: string;
  /** New periods, with this council's figure and England's. */
  readonly added: readonly string[];
  /** Figures that differ from the loaded ones: how many, and the first of them in words. */
  readonly revised: { readonly count: number; readonly examples: readonly string[] };
  /** Figures that are loaded and that the file has not. */
  readonly missing: { readonly count: number; readonly examples: readonly string[] };
  readonly care: readonly string[];
  /** False where a careful person would leave it out: most authorities would lose their figures. */
  readonly likely: boolean;
  readonly periods: readonly PeriodId[];
};

const MOST_EXAMPLES = 4;
const same = (a: Value, b: Value): boolean =>
  a.kind === "known" && b.kind === "known"
    ? Math.abs(a.amount - b.amount) < 1e-9
    : a.kind === b.kind;

/** The last period in which any authority has a figure. */
const lastOf = (all: AllAreas): PeriodId | undefined =>
  all.periods.findLast((period) =>
    [...all.byArea.values()].some((s) => observationAt(s, period)?.value.kind === "known"),
  );

/** What an older release has beside the loaded figures, and why it is one. */
export type Older = {
  readonly why: string;
  /** Its figures where the loaded ones have none; elsewhere the loaded ones. */
  readonly added: AllAreas;
  /** Figures in which it differs from the loaded ones. */
  readonly differ: number;
};

/** Null where the file goes at least as far as what is loaded: then it is the newer, or the same release. */
export function asOlder(base: AllAreas | null, laid: AllAreas): Older | null {
  if (!base) return null;
  const [there, here] = [lastOf(base), lastOf(laid)];
  if (there === undefined || here === undefined || comparePeriods(here, there) >= 0) return null;
  let differ = 0;
  const added = new Map(
    [...new Set([...base.byArea.keys(), ...laid.byArea.keys()])].map((code): [string, Series] => {
      const [own, other] = [base.byArea.get(code), laid.byArea.get(code)];
      const observations = laid.periods.flatMap((period): readonly Observation[] => {
        const [stands, offered] = [own, other].map((s) => s && observationAt(s, period));
        if (!stands || stands.value.kind === "missing") return offered ? [offered] : [];
        if (offered && offered.value.kind !== "missing" && !same(stands.value, offered.value))
          differ += 1;
        return [stands];
      });
      return [
        code,
        { indicator: laid.indicator, source: laid.source, frame: laid.frame, observations },
      ];
    }),
  );
  return {
    why: `Older than what is loaded: the file ends ${sayEnd(here, laid)}, the loaded figures ${sayEnd(there, base)}.`,
    added: { ...laid, byArea: added },
    differ,
  };
}

const sayEnd = (period: PeriodId, { frame }: AllAreas): string =>
  `with those ${periodLabel(period, frame).replace(/^(?!at |in |on )/, "of ")}`;

/** The difference between what is loaded and what a file holds; null where nothing at all differs. */
export function compareAll(
  indicator: Indicator,
  base: AllAreas | null,
  laid: AllAreas,
  areas: readonly Area[],
  own: Area,
): LaidDifference | null {
  const at = (all: AllAreas | null, code: string, period: PeriodId): Value => {
    const s = all?.byArea.get(code);
    return (s && observationAt(s, period)?.value) ?? missing("missing");
  };
  // This council first, then England, then the rest: what a reader looks for stands first.
  const order = [
    own,
    ...areas.filter((a) => a.code === ENGLAND && a.code !== own.code),
    ...areas.filter((a) => a.code !== ENGLAND && a.code !== own.code),
  ].filter((a) => a.type !== "illustrative");
  const [added, revised, gone, care]: [string[], string[], string[], string[]] = [[], [], [], []];
  const periods: PeriodId[] = [];
  let [revisions, losses, jumps, likely] = [0, 0, 0, true];
  for (const period of laid.periods) {
    const label = periodLabel(period, laid.frame);
    const isNew = !base?.periods.includes(period);
    const councils = order.filter((a) => a.type === "authority");
    const have = councils.filter((a) => at(laid, a.code, period).kind === "known").length;
    let touched = false;
    if (isNew) {
      if (!areas.some((a) => at(laid, a.code, period).kind !== "missing")) continue;
      touched = true;
      const shown = order
        .filter((a) => (a.code === own.code || a.code === ENGLAND) && laid.byArea.has(a.code))
        .map((a) => `${a.name} ${formatValue(at(laid, a.code, period), indicator)}`);
      added.push(
        `${label}: ${shown.length > 0 ? `${shown.join(", ")}; ` : ""}${have} ${have === 1 ? "council has a figure" : "councils have a figure"}`,
      );
      const last = base?.periods.findLast((p) => comparePeriods(p, period) < 0);
      if (last !== undefined) {
        const had = councils.filter((a) => at(base, a.code, last).kind === "known");
        const before = had.length;
        const lost = had.filter((a) => at(laid, a.code, period).kind === "missing");
        if (lost.length > 0 && have >= before * 0.9)
          care.push(
            `Not in the file for ${label}, though in the period before: ${lost
              .slice(0, 4)
              .map((a) => a.name)
              .join(", ")}${lost.length > 4 ? ` and ${lost.length - 4} more` : ""}.`,
          );
        if (have < before * 0.9) {
          care.push(
            `In ${label} only ${have} councils have a figure; ${before} had one the period before.`,
          );
          if (have < before / 2) likely = false;
        }
        for (const a of councils) {
          const [x, y] = [at(base, a.code, last), at(laid, a.code, period)];
          if (
            x.kind === "known" &&
            y.kind === "known" &&
            x.amount > 5 &&
            y.amount > 0 &&
            (y.amount > x.amount * 5 || y.amount < x.amount / 5)
          )
            jumps += 1;
        }
      }
    } else {
      for (const a of order) {
        const [x, y] = [at(base, a.code, period), at(laid, a.code, period)];
        if (same(x, y) || (x.kind === "no-authority" && y.kind === "missing")) continue;
        touched = true;
        if (x.kind === "known" && y.kind === "missing") {
          losses += 1;
          if (gone.length < MOST_EXAMPLES)
            gone.push(`${a.name}, ${label} (${formatValue(x, indicator)})`);
        } else {
          revisions += 1;
          if (revised.length < MOST_EXAMPLES)
            revised.push(
              `${a.name}, ${label}: ${formatValue(x, indicator)} → ${formatValue(y, indicator)}${x.kind === "known" && y.kind === "known" ? ` (${formatChange(exact(y.amount - x.amount), indicator)})` : ""}`,
            );
        }
      }
    }
    if (touched) periods.push(period);
  }
  if (periods.length === 0) return null;
  if (losses > 0) care.push(`${losses} figures that are loaded are not in this file.`);
  if (losses > areas.length / 2) likely = false;
  if (jumps > 0)
    care.push(
      `${jumps} ${jumps === 1 ? "council’s figure is" : "councils’ figures are"} five times, or a fifth of, the one before: check the column.`,
    );
  return {
    slug: indicator.slug,
    name: indicator.shortName,
    added,
    revised: { count: revisions, examples: revised },
    missing: { count: losses, examples: gone },
    care,
    likely,
    periods,
  };
}
