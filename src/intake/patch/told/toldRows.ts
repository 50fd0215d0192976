import type { AreaFile } from "#contract/areaFile.ts";
import type { Commentary, CouncilEvent } from "#domain/council.ts";
import { formatNumber, formatValue, GAP_WORDS, UNIT_NAMES } from "#domain/format.ts";
import type { Indicator } from "#domain/indicator.ts";
import { POLARITY_WORDS } from "#domain/words/figure/sayRow.ts";
import { headlinesOf, measuresOf, NOTHING_OURS, type OwnMeasure } from "#domain/ownMeasure.ts";
import { sayDay } from "#domain/words/figure/sayDay.ts";
import { sayPeriod } from "#domain/calendar.ts";
import type { FinanceLine, PlacementLine, Story } from "#domain/story/story.ts";
import type { Target } from "#domain/target.ts";
import type { Value } from "#domain/value.ts";
import { countOf } from "#intake/recognise/told/countNames.ts";
import { keys } from "./join.ts";
import { isOwn } from "./tell.ts";
import type { ToldTable } from "#intake/recognise/told/told.ts";

/** One row of a table beside the measures, as it is said to a person. */
export type Said = {
  /** What makes it the same row, as in `keys`. */
  readonly key: string;
  readonly name: string;
  readonly text: string;
  /** The one number that a change is measured by; null for words and gaps. */
  readonly amount: number | null;
  readonly size: (by: number) => string;
  /** The row itself. */
  readonly row: unknown;
};
const money = (amount: number): string =>
  `${amount < 0 ? "−" : ""}£${formatNumber(Math.abs(amount), Number.isInteger(amount) ? 0 : 1)}k`;
const say = (value: Value, how: (amount: number) => string): string =>
  value.kind === "known" ? how(value.amount) : GAP_WORDS[value.kind].toLowerCase();
const signed = (by: number, how: (amount: number) => string): string =>
  `${by > 0 ? "+" : ""}${how(by)}`;
const number = (n: number): string => formatNumber(n, Number.isInteger(n) ? 0 : 1);
const amount = (value: Value): number | null => (value.kind === "known" ? value.amount : null);
const ofFinance = (l: FinanceLine): Said => ({
  row: l,
  key: keys.finance(l),
  name: `${l.service}, ${sayPeriod(l.period)}`,
  amount: amount(l.forecast),
  size: (by) => `forecast ${signed(by, money)}`,
  text: `forecast ${say(l.forecast, money)}, budget ${say(l.budget, money)}${l.broughtForward.kind === "known" ? `, brought forward ${money(l.broughtForward.amount)}` : ""}${l.reason === "" ? "" : `; ${l.reason}`}`,
});
const ofPlacement = (p: PlacementLine): Said => ({
  row: p,
  key: keys.placements(p),
  name: `${p.group}, ${p.provider}, ${sayPeriod(p.period)}`,
  amount: amount(p.children),
  size: (by) => `${signed(by, number)} children`,
  text: `${say(p.children, number)} children at ${say(p.weeklyCost, (n) => `£${number(n)}`)} a week`,
});
const ofTarget =
  (indicators: ReadonlyMap<string, Indicator>) =>
  (t: Target): Said => {
    const indicator = indicators.get(t.indicator);
    // A variance in money is judged as a share of its budget, and so is its target (domain rules
    // 9).
    const how = (n: number): string =>
      indicator && indicator.unit !== "variance-000"
        ? formatValue(
            { kind: "known", amount: n },
            {
              unit: indicator.unit,
              decimals: Number.isInteger(n) ? 0 : Math.max(1, indicator.decimals),
            },
          )
        : `${number(n)}% of budget`;
    return {
      row: t,
      key: t.indicator,
      name: indicator?.shortName ?? t.indicator,
      amount: t.target,
      size: (by) => signed(by, number),
      text: `${how(t.target)}, amber within ${number(t.tolerance)}${t.owner === "" ? "" : `, ${t.owner}`}${t.review === "" ? "" : `, review ${sayDay(t.review)}`}${t.reason === "" ? "" : `; ${t.reason}`}`,
    };
  };
const ofWords =
  (indicators: ReadonlyMap<string, Indicator>) =>
  (c: Commentary): Said => ({
    row: c,
    key: keys.commentary(c),
    name: `${indicators.get(c.indicator)?.shortName ?? c.indicator}, ${sayPeriod(c.period)}`,
    amount: null,
    size: () => "other words",
    text: [
      c.what,
      c.why,
      c.action === "" ? "" : `Action: ${c.action}`,
      [c.owner, c.due === "" ? "" : `due ${sayDay(c.due)}`].filter((t) => t !== "").join(", "),
    ]
      .filter((t) => t !== "")
      .join(" "),
  });
const counts = (story: Story): readonly Said[] =>
  story.quantities.filter(isOwn).flatMap((q) =>
    q.observations.map((o): Said => ({
      row: o,
      key: `${q.id}|${o.period}`,
      name: `${countOf(q.id).name}, ${sayPeriod(o.period)}`,
      amount: amount(o.value),
      size: (by) => signed(by, number),
      text: say(o.value, number) + (o.status === "final" ? "" : `, ${o.status}`),
    })),
  );

export const ofMeasure = (m: OwnMeasure): Said => ({
  row: m,
  key: m.slug,
  name: m.name,
  amount: null,
  size: () => "another definition",
  text: [
    UNIT_NAMES[m.unit],
    POLARITY_WORDS[m.polarity].toLowerCase(),
    m.domain,
    `${m.numerator}${m.denominator === "" ? "" : `, of ${m.denominator}`}`,
    m.headline ? "a headline" : "no headline",
    m.definition,
  ]
    .filter((t) => t !== "")
    .join("; "),
});
const ofHeadline = (i: Indicator, at: number): Said => ({
  row: i.slug,
  key: i.slug,
  name: i.shortName,
  amount: at + 1,
  size: (by) => (by < 0 ? `${-by} up` : `${by} down`),
  text: `place ${at + 1}`,
});

const ofEvent =
  (indicators: ReadonlyMap<string, Indicator>) =>
  (e: CouncilEvent): Said => ({
    row: e,
    key: keys.events(e),
    name: `${e.title}, ${sayDay(e.date)}`,
    amount: null,
    size: () => "other words",
    text: `${e.kind}, ${e.indicators === "all" ? "all measures" : e.indicators.map((slug) => indicators.get(slug)?.shortName ?? slug).join("; ")}${e.text === "" ? "" : `: ${e.text}`}`,
  });

type Rows<Place> = (place: Place) => readonly Said[];
/** The rows of the tables that the stories hold. */
export const STORY_ROWS: Record<"finance" | "placements" | "counts", Rows<Story>> = {
  finance: (s) => s.finance.map(ofFinance),
  placements: (s) => s.placements.map(ofPlacement),
  counts,
};

type InFile = Exclude<ToldTable, keyof typeof STORY_ROWS>;
/** The rows of the tables that a council's own file holds; `indicators` with its own among them. */
export function fileRows(
  indicators: ReadonlyMap<string, Indicator>,
): Record<InFile, Rows<AreaFile>> {
  const words: Rows<AreaFile> = (f) => f.commentary.map(ofWords(indicators));
  return {
    measures: (f) => (f.ours?.measures ?? []).map(ofMeasure),
    headlines: (f) =>
      headlinesOf(measuresOf([...indicators.values()], f.ours ?? NOTHING_OURS)).map(ofHeadline),
    targets: (f) => [...f.targets.values()].map(ofTarget(indicators)),
    events: (f) => f.events.map(ofEvent(indicators)),
    commentary: words,
    actions: words,
  };
}
