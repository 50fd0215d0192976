import { comparePeriods, startsIn, type PeriodId } from "#domain/calendar.ts";
import { ENGLAND, type Area } from "#domain/area.ts";
import { isAdded } from "#domain/further.ts";
import type { Fault } from "#domain/impossible.ts";
import type { Indicator } from "#domain/indicator.ts";
import type { Pin } from "#domain/pin.ts";
import type { Quantity } from "#domain/story/story.ts";
import type { Value } from "#domain/value.ts";
import type { AllAreas } from "#contract/series.ts";
import { Cells } from "#importer/sources/cells.ts";
import type { Finding } from "#intake/finding.ts";
import { publish } from "#importer/sources/published.ts";
import type { Recipe } from "#importer/sources/recipes.ts";
import { newestLait, type LaitFile } from "#importer/sources/lait.ts";
import { publishedQuantities } from "#importer/sources/quantities.ts";
import type { Table } from "#intake/read/table.ts";
import { asOlder, compareAll, type LaidDifference, type Older } from "./compare.ts";
import { impossible, usualFaults } from "./impossible.ts";
import { describeTidy, type Meta } from "#intake/recognise/tidy/describe.ts";
import type { LaidRead, PublishedRead } from "./publishedRead.ts";
import { laidOver } from "./source.ts";
import { fits, indicatorOf, pinDoubts, recipeOf, shownOf } from "./pin.ts";
import type { Tidy } from "#intake/recognise/tidy/readTidy.ts";

/**
 * What is loaded and known of published measures: what a file is understood by, and what it is
 * compared with.
 */
export type KnownPublished = {
  readonly areas: readonly Area[];
  readonly own: Area;
  readonly indicators: readonly Indicator[];
  /** LAIT's measures beyond the catalogue, and those added on a page. */
  readonly more: readonly Indicator[];
  readonly recipes: readonly Recipe[];
  readonly quantities: Table;
  readonly pins: readonly Pin[];
  readonly base: (slug: string) => AllAreas | null;
  /** The counts behind the stories as loaded, of this council and of England. */
  readonly counts: (code: string) => readonly Quantity[];
  /** Who the figures are from, by its id in the catalogue of sources. */
  readonly source: string;
};

/**
 * What DfE's tidy files and LAIT's download hold for every authority: the catalogue's measures by
 * its own recipes, what a person pinned before, the counts behind the stories. Only what differs
 * from the loaded figures is kept.
 */
export function readPublished(
  tidies: readonly Tidy[],
  metas: readonly Meta[],
  laits: readonly LaitFile[],
  has: KnownPublished,
): { readonly read: PublishedRead; readonly problems: readonly Finding[] } {
  const findings: Finding[] = [];
  const tables = tidies.map((t) => t.table);
  const cells = new Cells(tables, newestLait(laits, findings), findings, populationsOf(has));
  const files = tidies.map((tidy) =>
    describeTidy(
      tidy,
      metas.find((m) => [...m.keys()].every((column) => tidy.table.header.includes(column))) ??
        null,
    ),
  );
  const laying = new Laying(cells, has);
  // What a person added is read by its own pin below.
  for (const indicator of has.indicators.filter((i) => !isAdded(i.slug))) {
    const pinned = has.pins.filter((p) => p.slug === indicator.slug && fits(p, tables));
    const recipes = has.recipes.filter((r) => r.slug === indicator.slug);
    // LAIT fills the years that DfE's own file lacks; dropped alone it never takes the place of
    // DfE's.
    const second = recipes.findIndex((r) => r.from === "lait") > 0;
    const owned = new Set(second && tables.length === 0 ? has.base(indicator.slug)?.periods : []);
    const asPinned = pinned.map((p) => recipeOf(p, has.source, shownOf(p, tables)));
    if (pinned.length > 0 || recipes.length > 0)
      laying.lay(indicator, owned.size > 0 ? [] : [...asPinned, ...recipes]);
  }
  for (const indicator of has.more.filter((i) => i.slug.startsWith("lait-")))
    laying.lay(indicator, [laitRecipe(indicator, has.source)]);
  for (const pin of has.pins.filter((p) => fits(p, tables))) {
    const file = tables.find((t) => fits(pin, [t]))?.file ?? "";
    const shown = shownOf(pin, tables);
    if (pin.made)
      laying.lay(indicatorOf({ ...pin, made: pin.made }, has.source, file, shown), [
        recipeOf(pin, has.source, shown),
      ]);
  }
  const { measures, same, hungry } = laying;
  const { quantities, counts } = countsOf(cells, has, measures.length > 0);
  const problems = [...findings, ...needsPeople(hungry, tables), ...pinDoubts(has.pins, tables)];
  return {
    read: {
      source: has.source,
      from: [...files.map((f) => f.file), ...laits.map((l) => l.file)],
      files,
      measures,
      same,
      quantities,
      usual: laying.usual,
      counts,
    },
    problems,
  };
}

/** One of LAIT's measures beyond the catalogue: its own figures, as they stand. */
const laitRecipe = (indicator: Indicator, source: string): Recipe => ({
  slug: indicator.slug,
  from: "lait",
  value: indicator.id,
  numerator: "",
  denominator: "",
  where: [],
  denominatorWhere: [],
  way: "",
  frame: indicator.published?.frame ?? { basis: "stated-year", ends: "03-31" },
  source,
  skip: "",
  note: "",
});

const hasFigure = (all: AllAreas): boolean =>
  [...all.byArea.values()].some((s) => s.observations.some((o) => o.value.kind === "known"));

type Offered = { readonly difference: LaidDifference; readonly figures: AllAreas };

/** Lays one measure after another over what is loaded. */
class Laying {
  readonly measures: LaidRead[] = [];
  /** Measures whose figures are all loaded already. */ readonly same: string[] = [];
  /** Years whose counts have no children to be divided by. */ readonly hungry = new Set<string>();
  /** Faults that the loaded years have. */ readonly usual = new Map<string, readonly Fault[]>();
  private readonly cells: Cells;
  private readonly has: KnownPublished;

  constructor(cells: Cells, has: KnownPublished) {
    this.cells = cells;
    this.has = has;
  }

  lay(indicator: Indicator, recipes: readonly Recipe[]): void {
    const { areas, base: baseOf, source: from } = this.has;
    const base = baseOf(indicator.slug);
    const source = laidOver(from, base?.source);
    const usual = base ? usualFaults(indicator, base, areas) : [];
    if (usual.length > 0) this.usual.set(indicator.slug, usual);
    const ours = recipes.map((r) => ({ ...r, source }));
    const all = publish(ours, this.cells, areas, []);
    for (const year of all ? yearsWithoutPeople(all) : []) this.hungry.add(year);
    if (!all || !hasFigure(all)) return;
    const laid = this.offered(indicator, base, all);
    if (!laid) return void this.same.push(indicator.shortName);
    const { difference, figures } = laid;
    const doubts = impossible(indicator, figures, difference.periods, areas, usual);
    const note = indicator.published?.note ?? "";
    this.measures.push({
      indicator: { ...indicator, published: { frame: all.frame, source, note } },
      all: onlyPeriods(figures, difference.periods),
      difference:
        doubts.length > 0
          ? { ...difference, likely: false, care: [...difference.care, ...doubts] }
          : difference,
    });
  }

  /**
   * What of a file's figures is laid before a person. Of an older release that is what the loaded
   * figures lack, and only where they lack nothing the figures that differ, which nobody should
   * tick unawares: the loaded ones are newer.
   */
  private offered(indicator: Indicator, base: AllAreas | null, all: AllAreas): Offered | null {
    const older = asOlder(base, all);
    const compared = (figures: AllAreas): Offered | null => {
      const difference = compareAll(indicator, base, figures, this.has.areas, this.has.own);
      return difference && { difference, figures };
    };
    if (!older) return compared(all);
    const more = compared(older.added);
    const found = more ?? (older.differ > 0 ? compared(all) : null);
    if (!found) return null;
    return {
      ...found,
      difference: {
        ...found.difference,
        likely: more !== null && found.difference.likely,
        care: [sayOlder(older, more !== null), ...found.difference.care],
      },
    };
  }
}

function sayOlder({ why, differ }: Older, hasMore: boolean): string {
  const figures = `${differ} ${differ === 1 ? "figure differs" : "figures differ"} from the loaded ones, which are newer`;
  return hasMore
    ? `${why} Only what is not loaded yet is taken${differ > 0 ? `: ${figures} and stay` : ""}.`
    : `${why} ${figures}: tick it only if they should be taken back.`;
}

function onlyPeriods(all: AllAreas, periods: readonly PeriodId[]): AllAreas {
  const byArea = new Map(
    [...all.byArea].map(([code, s]) => [
      code,
      { ...s, observations: s.observations.filter((o) => periods.includes(o.period)) },
    ]),
  );
  return { ...all, periods: all.periods.filter((p) => periods.includes(p)), byArea };
}

/**
 * Children aged 0 to 17 by area and mid-year, read back from the denominators of a rate that is
 * loaded.
 */
function populationsOf({
  base,
  areas,
}: KnownPublished): ReadonlyMap<string, ReadonlyMap<string, Value>> {
  const all = base("referral-rate");
  return new Map(
    areas.map((area) => [
      area.oldCode ?? area.code,
      new Map(
        (all?.byArea.get(area.code)?.observations ?? []).flatMap((o): [string, Value][] =>
          o.denominator.kind === "missing" ? [] : [[String(startsIn(o.period) - 1), o.denominator]],
        ),
      ),
    ]),
  );
}

const yearsWithoutPeople = (all: AllAreas): readonly string[] =>
  all.periods.filter((p) =>
    [...all.byArea.values()].some((s) =>
      s.observations.some(
        (o) =>
          o.period === p &&
          o.numerator.kind === "known" &&
          o.denominator.kind === "missing" &&
          o.value.kind === "missing",
      ),
    ),
  );

/** A year without children to divide by is a gap; what would fill it is said once. */
const needsPeople = (years: ReadonlySet<string>, tables: readonly Table[]): readonly Finding[] =>
  years.size === 0
    ? []
    : [
        {
          severity: "doubt",
          file: tables[0]?.file ?? "",
          sheet: null,
          row: null,
          column: null,
          found: `counts of ${[...years].sort().join(", ")} without the number of children to make a rate of them`,
          wanted: "the ONS mid-year estimates of the June before",
          mend: "Drop the ONS file together with this one; until then those rates are gaps.",
        },
      ];

function countsOf(
  cells: Cells,
  has: KnownPublished,
  changed: boolean,
): {
  readonly quantities: ReadonlyMap<string, readonly Quantity[]>;
  readonly counts: readonly string[];
} {
  const all = new Map(
    [...publishedQuantities(has.quantities, cells, has.areas)].map(([code, list]) => [
      code,
      list.flatMap((q) => withoutOlder(q, has)),
    ]),
  );
  const differs = [ENGLAND, has.own.code].flatMap((code) =>
    (all.get(code) ?? [])
      .filter((q) => {
        const before = has
          .counts(code)
          .find((b) => b.id === q.id && b.frame.basis === q.frame.basis);
        return q.observations.some((o) => {
          const was = before?.observations.find((b) => b.period === o.period)?.value;
          return (
            !was ||
            was.kind !== o.value.kind ||
            (was.kind === "known" && o.value.kind === "known" && was.amount !== o.value.amount)
          );
        });
      })
      .map((q) => q.name),
  );
  const names = [...new Set(differs)];
  const quantities = new Map(
    [...all].map(([code, list]) => [code, list.map((q) => ({ ...q, source: has.source }))]),
  );
  return names.length > 0
    ? { quantities, counts: names }
    : changed
      ? { quantities, counts: [] }
      : { quantities: new Map(), counts: [] };
}

/**
 * A count without the periods that are loaded already, where the loaded ones go further: those are
 * of a newer release. England's and this council's are known here, and tell for every authority.
 */
function withoutOlder(count: Quantity, has: KnownPublished): readonly Quantity[] {
  const loaded = [ENGLAND, has.own.code].flatMap((code) =>
    has
      .counts(code)
      .filter((q) => q.id === count.id && q.frame.basis === count.frame.basis)
      .flatMap((q) => q.observations.filter((o) => o.value.kind !== "missing"))
      .map((o) => o.period),
  );
  const last = count.observations.findLast((o) => o.value.kind !== "missing")?.period;
  if (last === undefined || !loaded.some((p) => comparePeriods(p, last) > 0)) return [count];
  const observations = count.observations.filter((o) => !loaded.includes(o.period));
  return observations.length > 0 ? [{ ...count, observations }] : [];
}
