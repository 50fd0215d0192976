import { comparePeriods, type PeriodId } from "#domain/calendar.ts";
import { cadenceOf, isYearlySeries } from "#domain/observation.ts";
import type { AreaFile } from "#contract/areaFile.ts";
import { concerns, type Commentary, type CouncilEvent } from "#domain/council.ts";
import type { Indicator } from "#domain/indicator.ts";
import { commentFor } from "#domain/scorecard/row.ts";
import type { FinanceLine, Quantity, Story } from "#domain/story/story.ts";
import { commentaryInOrder, eventsInOrder } from "./order.ts";
import { financeSeries } from "./financeSeries.ts";
import { OWN_COUNTS } from "#intake/recognise/told/ownCounts.ts";
import type { Target } from "#domain/target.ts";
import { summedAnew } from "../apply.ts";
import { keys } from "./join.ts";
import { tellOurs, withOurs } from "./tellOurs.ts";
import type { Told, ToldAction, ToldCount } from "#intake/recognise/told/told.ts";

const text = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * By period, then as the two lines stood in a period that has both; where none has, by their names.
 */
function asBefore<T extends { readonly period: PeriodId }>(
  old: readonly T[],
  name: (row: T) => string,
): (a: T, b: T) => number {
  const places = new Map<string, Map<PeriodId, number>>();
  for (const [i, row] of old.entries())
    places.set(
      name(row),
      (places.get(name(row)) ?? new Map<PeriodId, number>()).set(row.period, i),
    );
  const byPlace = (a: T, b: T): number => {
    const [one, other] = [places.get(name(a)), places.get(name(b))];
    const shared = [...(one?.keys() ?? [])].find((period) => other?.has(period));
    return shared === undefined ? 0 : (one?.get(shared) ?? 0) - (other?.get(shared) ?? 0);
  };
  return (a, b) => comparePeriods(a.period, b.period) || byPlace(a, b) || text(name(a), name(b));
}

/**
 * Old rows with new ones laid over: the same key is replaced in its place, others stand before the
 * first that comes after them, by key unless `order` says otherwise: loads that do not meet may
 * come in any order.
 */
function overlaid<T>(
  old: readonly T[],
  added: readonly T[],
  key: (row: T) => string,
  order: (a: T, b: T) => number = (a, b) => text(key(a), key(b)),
): readonly T[] {
  const rows = [...old];
  for (const row of added) {
    const same = rows.findIndex((other) => key(other) === key(row));
    if (same >= 0) rows[same] = row;
    else {
      const after = rows.findIndex((other) => order(other, row) > 0);
      rows.splice(after < 0 ? rows.length : after, 0, row);
    }
  }
  return rows;
}
const byPeriod = <T extends { readonly period: PeriodId }>(rows: readonly T[]): readonly T[] =>
  [...rows].sort((a, b) => comparePeriods(a.period, b.period));

/** A council's own monthly count, not the published year of the same name. */
export const isOwn = (q: Quantity): boolean =>
  OWN_COUNTS.some(([, id]) => id === q.id) && cadenceOf(q) === "monthly";

/**
 * How a story begins that has nothing of a council's own: whose figures they are, and whether its
 * lines stand as the files have them. A folder comes whole; loads come in any order, so that their
 * lines stand by name.
 */
export type Begins = { readonly source: string; readonly asTold: boolean };
const BY_LOADS: Begins = { source: "council", asTold: false };

/** The stories' facts as they stand once these tables are accepted; what they do not name stays. */
export function tellStory(story: Story, told: Told, begins = BY_LOADS): Story {
  const own = story.quantities.filter(isOwn);
  const source = own[0]?.source ?? begins.source;
  const counted = new Map<string, ToldCount[]>();
  for (const c of told.counts) counted.set(c.id, [...(counted.get(c.id) ?? []), c]);
  const quantities = OWN_COUNTS.flatMap(([, id, name, basis]): readonly Quantity[] => {
    const before = own.find((q) => q.id === id);
    const added = (counted.get(id) ?? []).map(({ period, value, status }) => ({
      period,
      value,
      status,
    }));
    if (!before && added.length === 0) return [];
    const one: Quantity = before ?? {
      id,
      name,
      source,
      frame: { basis, ends: "03-31" },
      observations: [],
    };
    return [
      added.length === 0
        ? one
        : { ...one, observations: byPeriod(overlaid(one.observations, added, (o) => o.period)) },
    ];
  });
  return {
    ...story,
    quantities:
      told.counts.length === 0
        ? story.quantities
        : [...quantities, ...story.quantities.filter((q) => !isOwn(q))],
    ...linesTold(story, told, begins),
  };
}

/** Placements and budget lines; those of a table that says nothing stay. */
function linesTold(
  { placements, finance }: Story,
  told: Told,
  { asTold }: Begins,
): Pick<Story, "placements" | "finance"> {
  return {
    placements:
      told.placements.length === 0
        ? placements
        : asTold && placements.length === 0
          ? byPeriod(told.placements)
          : overlaid(
              placements,
              told.placements,
              keys.placements,
              asBefore(placements, (p) => `${p.group}|${p.provider}`),
            ),
    finance:
      told.finance.length === 0
        ? finance
        : asTold && finance.length === 0
          ? byPeriod(told.finance)
          : overlaid(
              staying(finance, told),
              withReasons(finance, told.finance),
              keys.finance,
              asBefore(finance, (l) => `${l.service}|${l.fund}`),
            ),
  };
}

/** The loaded lines that stay: all but those of reports that come whole. */
const staying = (
  loaded: readonly FinanceLine[],
  { replaces = [], finance }: Told,
): readonly FinanceLine[] =>
  loaded.filter(
    (l) =>
      l.fund !== "general" ||
      !replaces.includes(l.period) ||
      finance.some((f) => keys.finance(f) === keys.finance(l)),
  );

/**
 * A line that comes without a reason keeps the one that is loaded: a ledger's export has none, and
 * wipes none.
 */
const withReasons = (
  loaded: readonly FinanceLine[],
  lines: readonly FinanceLine[],
): readonly FinanceLine[] => {
  const before = new Map(loaded.map((l) => [keys.finance(l), l]));
  return lines.map((line) => {
    const { reason = "", reasonType = "" } = before.get(keys.finance(line)) ?? {};
    return line.reason === "" && line.reasonType === "" ? { ...line, reason, reasonType } : line;
  });
};

/** A target that comes without owner, reason or day of review keeps those that are loaded. */
const withWords = (loaded: AreaFile["targets"], targets: Told["targets"]): Told["targets"] =>
  targets.map((t) => {
    const before = loaded.get(t.indicator);
    return before
      ? {
          ...t,
          owner: t.owner || before.owner,
          reason: t.reason || before.reason,
          review: t.review || before.review,
        }
      : t;
  });

/**
 * The area's file once these tables are accepted: targets, events and words; the money measures
 * worked out from `finance`, every budget line of the story after they were laid over it; sums over
 * months parted anew where a break came or went.
 */
export function tellArea(
  loaded: AreaFile,
  told: Told,
  indicators: ReadonlyMap<string, Indicator>,
  finance: readonly FinanceLine[],
): AreaFile {
  const file = tellOurs(loaded, told);
  const ranks = new Map([...withOurs(indicators, file.ours).keys()].map((slug, i) => [slug, i]));
  const rank = ({ indicator }: Target): number => ranks.get(indicator) ?? Infinity;
  const targets = new Map(
    overlaid(
      [...file.targets.values()],
      withWords(file.targets, told.targets),
      keys.targets,
      (a, b) => rank(a) - rank(b),
    ).map((t) => [t.indicator, t]),
  );
  const events =
    told.events.length === 0
      ? file.events
      : eventsInOrder(overlaid(file.events, told.events, keys.events));
  const commentary =
    told.commentary.length + told.actions.length === 0
      ? file.commentary
      : commentaryInOrder(
          withActions(
            file,
            overlaid(file.commentary, told.commentary, keys.commentary),
            told.actions,
          ),
        );
  const laid: AreaFile = {
    ...file,
    targets,
    events,
    commentary,
    series: told.finance.length === 0 ? file.series : withMoney(file, finance),
  };
  const isBreak = (e: CouncilEvent): boolean => e.kind === "break";
  const changed = [
    ...file.events.filter((e) => isBreak(e) && !events.includes(e)),
    ...events.filter((e) => isBreak(e) && !file.events.includes(e)),
  ];
  const slugs = [...new Set(file.series.map((s) => s.indicator))].filter((slug) =>
    changed.some((e) => concerns(e, slug)),
  );
  return slugs.length === 0 ? laid : summedAnew(laid, slugs, withOurs(indicators, file.ours));
}

/**
 * The four money measures in their places: after the council's other own series where there were
 * none.
 */
function withMoney(file: AreaFile, finance: readonly FinanceLine[]): AreaFile["series"] {
  const money = financeSeries(finance, file.illustrative ? "marlbridge" : "council");
  const isMoney = (s: AreaFile["series"][number]): boolean =>
    money.some((m) => m.indicator === s.indicator) && s.frame.basis === "forecast";
  const at = file.series.findIndex(isMoney);
  const others = file.series.filter((s) => !isMoney(s));
  const place = at >= 0 ? at : others.findIndex((s) => isYearlySeries(s));
  return place < 0
    ? [...others, ...money]
    : [...others.slice(0, place), ...money, ...others.slice(place)];
}

/**
 * An action joins the words on its figure; without any, it stands alone beside the measure's newest
 * figure.
 */
function withActions(
  file: AreaFile,
  commentary: readonly Commentary[],
  actions: readonly ToldAction[],
): readonly Commentary[] {
  return actions.reduce<readonly Commentary[]>((so, { indicator, period, action, owner, due }) => {
    const at = period === "" ? periodOf(file, so, indicator) : period;
    if (at === null) return so;
    const before = so.find((c) => c.indicator === indicator && c.period === at);
    return overlaid(
      so,
      [
        {
          indicator,
          period: at,
          what: before?.what ?? "",
          why: before?.why ?? "",
          action,
          owner,
          due,
        },
      ],
      keys.commentary,
    );
  }, commentary);
}

/** The newest period an action can stand beside; null for a council that has given none. */
function periodOf(
  file: AreaFile,
  commentary: readonly Commentary[],
  slug: string,
): PeriodId | null {
  const series =
    file.series.find((s) => s.indicator === slug && !isYearlySeries(s)) ??
    file.series.find((s) => s.indicator === slug);
  const newest =
    series?.observations.findLast((o) => o.value.kind !== "missing")?.period ?? file.dataTo?.period;
  if (!newest) return null;
  return (
    (series ? commentFor(commentary, slug, newest, series.frame)?.period : undefined) ?? newest
  );
}
