import type { AreaFile } from "#data/useFeed.tsx";
import type { Area } from "#domain/area.ts";
import { resolveComparison } from "#domain/comparison.ts";
import { chosenOf, type Periods } from "#domain/scorecard/periods.ts";
import {
  INVENTED,
  INSTEAD,
  sayBesideWho,
  sayInvented,
  sayShown,
  sayStandsAt,
  type Said,
  type StandsAt,
} from "#domain/words/beside/sayWho.ts";
import { sayLocal } from "#domain/words/council/sayLocal.ts";
import type { PageRow } from "#state/url/pages.ts";
import { choiceOf, type Search } from "#state/url/search.ts";

/** Words that have come, words still on their way, or none because the page has no such part. */
type Part<W> = W | "waiting" | "none";
/** The line above a page, in words: who, beside whom, when, and what must be said with it. */
export type WhoLine = {
  /** The one council whose figures are shown; null where they are of several, or of nobody. */
  readonly name: string | null;
  readonly council: Part<Said>;
  readonly caution: Said | null;
  readonly beside: Part<Said>;
  /** What the page does with a comparison that it cannot follow. */
  readonly instead: string | null;
  readonly when: Part<StandsAt>;
  /** Figures that are in this browser alone. */
  readonly local: string;
};

type LineFacts = {
  /** Null for an address that is no page's. */
  readonly row: PageRow | null;
  readonly search: Search;
  readonly areaCode: string;
  readonly today: string;
  readonly areas: readonly Area[] | undefined;
  readonly file: AreaFile | undefined;
  /** Of the same file: worked out once for it. */
  readonly periods: Periods | undefined;
};

const EMPTY: WhoLine = {
  name: null,
  council: "none",
  caution: null,
  beside: "none",
  instead: null,
  when: "none",
  local: "",
};

/** What is known by now of a page, as its line says it. */
export function lineOf(facts: LineFacts): WhoLine {
  const { row, search, areaCode, areas, file } = facts;
  if (row === null) return EMPTY;
  const local = localOn(row, file);
  if (row.of === "reader") return { ...EMPTY, local };
  const when = row.atMonth ? whenOf(facts) : "none";
  if (areas === undefined) return { ...EMPTY, council: "waiting", beside: "waiting", when };
  const area = areas.find((a) => a.code === areaCode);
  const several = severalOn(row, search, areas);
  const shown = several ?? [...(area ? [area] : []), ...namedOn(row, search, areas)];
  const caution = cautionOf(row, search, shown, areas);
  if (several !== null) {
    const name = area !== undefined && several.includes(area) ? area.name : null;
    return { ...EMPTY, name, council: sayShown(several.map((a) => a.name)), caution, local };
  }
  if (area === undefined) return { ...EMPTY, council: NOBODY };
  const comparison = resolveComparison(choiceOf(search), area, areas, () => null);
  return {
    name: area.name,
    council: { long: area.name, short: area.name },
    caution,
    beside: sayBesideWho(comparison, area),
    instead: keepsToNeighbours(row, search) ? INSTEAD : null,
    when,
    local,
  };
}

const NOBODY: Said = { long: "Choose a council", short: "Choose a council" };

/** The councils that an address names, on a page that shows them. */
const namedOn = (
  { reads }: PageRow,
  { areas: codes }: Search,
  areas: readonly Area[],
): readonly Area[] =>
  reads.includes("areas")
    ? (codes?.split("~") ?? []).flatMap((code) => areas.find((a) => a.code === code) ?? [])
    : [];

/**
 * The councils that the address sets beside each other, on a page of such; null elsewhere. On a
 * measure's trend they stand beside the one council whose page it is.
 */
function severalOn(row: PageRow, search: Search, areas: readonly Area[]): readonly Area[] | null {
  const found = row.path.includes(":slug") ? [] : namedOn(row, search, areas);
  return found.length === 0 ? null : found;
}

/**
 * That figures are invented, where they are among those shown: of the page's one council, or of
 * those named.
 */
function cautionOf(
  { path, reads }: PageRow,
  { compare, group = "" }: Search,
  shown: readonly Area[],
  areas: readonly Area[],
): Said | null {
  const codes: readonly string[] = compare === "group" ? group.split("~") : [];
  const members = areas.filter((a) => codes.includes(a.code));
  const invented = [...new Set([...shown, ...members])].filter((a) => a.type === "illustrative");
  if (invented.length === 0) return null;
  // Of several that a reader set beside each other each is named, were it only one.
  const areSeveral = reads.includes("areas") && !path.includes(":slug");
  const isTheOne = !areSeveral && shown.length === 1 && invented[0] === shown[0];
  return isTheOne ? INVENTED : sayInvented(invented.map((a) => a.name));
}

function keepsToNeighbours({ cannot, comparesIn = [] }: PageRow, search: Search): boolean {
  const { compare, view = "" } = search;
  if (compare !== "region" && compare !== "baseline") return false;
  return cannot.includes(compare) || comparesIn.includes(view);
}

function whenOf({ file, periods, search, today }: LineFacts): Part<StandsAt> {
  if (file === undefined || periods === undefined) return "waiting";
  return sayStandsAt(chosenOf(periods, search.month), file.dataTo, today);
}

/**
 * The files of this browser whose figures the page shows: a council's own on its own pages, what
 * they hold of everybody on those that compare.
 */
function localOn(row: PageRow, file: AreaFile | undefined): string {
  const { local = [], localPublished = [], met = [], metTold = [] } = file ?? {};
  if (row.of === "council" && row.group !== "compare")
    return sayLocal(local, met.length + metTold.length);
  return row.of === "council" || row.reads.includes("areas") ? sayLocal(localPublished, 0) : "";
}
