import { ENGLAND, type Area } from "#domain/area.ts";
import { formatChange, formatValue } from "#domain/format.ts";
import { exact } from "#domain/change.ts";
import type { Indicator } from "#domain/indicator.ts";
import { observationAt, type Observation, type Series } from "#domain/observation.ts";
import { comparePeriods, periodLabel, type PeriodId } from "#domain/calendar.ts";
import { amountOf, missing, type Value } from "#domain/value.ts";
import type { AllAreas } from "#contract/series.ts";
import { isFarFrom } from "../farFrom.ts";

/**
 * What laying a file's figures of one measure over the feed would change, for every authority at
 * once.
 */
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

/**
 * Null where the file goes at least as far as what is loaded: then it is the newer, or the same
 * release.
 */
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

/**
 * The difference between what is loaded and what a file holds; null where nothing at all differs.
 */
export function compareAll(
  indicator: Indicator,
  base: AllAreas | null,
  laid: AllAreas,
  areas: readonly Area[],
  own: Area,
): LaidDifference | null {
  const comparing = new Comparing(indicator, base, laid, areas, own);
  const periods = laid.periods.filter((period) =>
    base?.periods.includes(period) ? comparing.again(period) : comparing.anew(period),
  );
  return periods.length > 0 ? comparing.difference(periods) : null;
}

const at = (all: AllAreas | null, code: string, period: PeriodId): Value => {
  const s = all?.byArea.get(code);
  return (s && observationAt(s, period)?.value) ?? missing("missing");
};

/** This council first, then England, then the rest: what a reader looks for stands first. */
const inOrder = (areas: readonly Area[], own: Area): readonly Area[] =>
  [
    own,
    ...areas.filter((a) => a.code === ENGLAND && a.code !== own.code),
    ...areas.filter((a) => a.code !== ENGLAND && a.code !== own.code),
  ].filter((a) => a.type !== "illustrative");

/** Figures of which the first few are told in words. */
class Examples {
  count = 0;
  readonly examples: string[] = [];

  add(example: () => string): void {
    this.count += 1;
    if (this.examples.length < MOST_EXAMPLES) this.examples.push(example());
  }
}

/** The comparison of a file with what is loaded, one period after another. */
class Comparing {
  private readonly indicator: Indicator;
  private readonly base: AllAreas | null;
  private readonly laid: AllAreas;
  private readonly areas: readonly Area[];
  private readonly order: readonly Area[];
  private readonly councils: readonly Area[];
  private readonly own: Area;
  private readonly added: string[] = [];
  private readonly care: string[] = [];
  private readonly revised = new Examples();
  private readonly gone = new Examples();
  private jumps = 0;
  private likely = true;

  constructor(
    indicator: Indicator,
    base: AllAreas | null,
    laid: AllAreas,
    areas: readonly Area[],
    own: Area,
  ) {
    this.indicator = indicator;
    this.base = base;
    this.laid = laid;
    this.areas = areas;
    this.own = own;
    this.order = inOrder(areas, own);
    this.councils = this.order.filter((a) => a.type === "authority");
  }

  /** A period that is not loaded; false where the file has nothing of it but gaps. */
  anew(period: PeriodId): boolean {
    if (!this.areas.some((a) => at(this.laid, a.code, period).kind !== "missing")) return false;
    const have = this.councils.filter((a) => at(this.laid, a.code, period).kind === "known").length;
    const shown = this.order
      .filter(
        (a) => (a.code === this.own.code || a.code === ENGLAND) && this.laid.byArea.has(a.code),
      )
      .map(
        (a) => `${a.name} ${formatValue(at(this.laid, a.code, period), this.indicator, "exact")}`,
      );
    this.added.push(
      `${this.label(period)}: ${shown.length > 0 ? `${shown.join(", ")}; ` : ""}${have} ${have === 1 ? "council has a figure" : "councils have a figure"}`,
    );
    const last = this.base?.periods.findLast((p) => comparePeriods(p, period) < 0);
    if (last !== undefined) {
      this.careForLost(period, last, have);
      this.countJumps(period, last);
    }
    return true;
  }

  /** A period that is loaded; false where no figure of it differs. */
  again(period: PeriodId): boolean {
    let touched = false;
    for (const area of this.order) {
      const [before, now] = [at(this.base, area.code, period), at(this.laid, area.code, period)];
      if (same(before, now) || (before.kind === "no-authority" && now.kind === "missing")) continue;
      touched = true;
      const where = `${area.name}, ${this.label(period)}`;
      if (before.kind === "known" && now.kind === "missing")
        this.gone.add(() => `${where} (${formatValue(before, this.indicator, "exact")})`);
      else this.revised.add(() => `${where}: ${this.sayRevised(before, now)}`);
    }
    return touched;
  }

  difference(periods: readonly PeriodId[]): LaidDifference {
    const { indicator, added, revised, gone, jumps } = this;
    const care = [...this.care];
    if (gone.count > 0) care.push(`${gone.count} figures that are loaded are not in this file.`);
    if (jumps > 0)
      care.push(
        `${jumps} ${jumps === 1 ? "council’s figure is" : "councils’ figures are"} five times, or a fifth of, the one before: check the column.`,
      );
    return {
      slug: indicator.slug,
      name: indicator.shortName,
      added,
      revised: { count: revised.count, examples: revised.examples },
      missing: { count: gone.count, examples: gone.examples },
      care,
      likely: this.likely && gone.count <= this.areas.length / 2,
      periods,
    };
  }

  private label(period: PeriodId): string {
    return periodLabel(period, this.laid.frame);
  }

  private sayRevised(before: Value, now: Value): string {
    const by =
      before.kind === "known" && now.kind === "known"
        ? ` (${formatChange(exact(now.amount - before.amount), this.indicator, "exact")})`
        : "";
    return `${formatValue(before, this.indicator, "exact")} → ${formatValue(now, this.indicator, "exact")}${by}`;
  }

  /**
   * Councils that had a figure the period before: a few that have none are named, many make the
   * file an unlikely one.
   */
  private careForLost(period: PeriodId, last: PeriodId, have: number): void {
    const had = this.councils.filter((a) => at(this.base, a.code, last).kind === "known");
    const lost = had.filter((a) => at(this.laid, a.code, period).kind === "missing");
    const isFew = have >= had.length * 0.9;
    const names = lost.slice(0, 4).map((a) => a.name);
    if (isFew && lost.length > 0)
      this.care.push(
        `Not in the file for ${this.label(period)}, though in the period before: ${names.join(", ")}${lost.length > 4 ? ` and ${lost.length - 4} more` : ""}.`,
      );
    if (!isFew)
      this.care.push(
        `In ${this.label(period)} only ${have} councils have a figure; ${had.length} had one the period before.`,
      );
    if (have < had.length / 2) this.likely = false;
  }

  /** A small figure leaps by chance, and one that falls to nought is none of another unit. */
  private countJumps(period: PeriodId, last: PeriodId): void {
    for (const area of this.councils) {
      const before = amountOf(at(this.base, area.code, last));
      const now = amountOf(at(this.laid, area.code, period));
      if (before !== null && before > 5 && now !== null && now > 0 && isFarFrom(now, before))
        this.jumps += 1;
    }
  }
}
