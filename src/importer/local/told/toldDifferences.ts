import type { AreaFile } from "#contract/areaFile.ts";
import { exact } from "#domain/change.ts";
import type { Commentary } from "#domain/council.ts";
import { formatNumber, formatValue, GAP_WORDS, UNIT_NAMES } from "#domain/format.ts";
import type { Indicator } from "#domain/indicator.ts";
import { POLARITY_WORDS } from "#domain/narrative/sayRow.ts";
import { headlinesOf, measuresOf, NOTHING_OURS, type OwnMeasure } from "#domain/ownMeasure.ts";
import { sayDay } from "#domain/narrative/sayDay.ts";
import { isMonth, isYearly, periodLabel, type PeriodId } from "#domain/calendar.ts";
import type { FinanceLine, PlacementLine, Story } from "#domain/story/story.ts";
import type { Target } from "#domain/target.ts";
import type { Value } from "#domain/value.ts";
import { countOf } from "./countNames.ts";
import { keys } from "./join.ts";
import { isOwn, tellArea, tellStory } from "./tell.ts";
import { oursAfter, withOurs } from "./tellOurs.ts";
import { NOTHING_TOLD, TOLD_TABLES, TOLD_WORDS, type Told, type ToldTable } from "./told.ts";

/** What accepting one table would change, row by row: its name, what it says now, what it said before (null: new), and by how much. */
export type ToldRow = {
  readonly name: string;
  readonly after: string;
  readonly before: string | null;
  readonly by: string;
};
export type ToldDifference = {
  readonly table: ToldTable;
  readonly name: string;
  readonly rows: readonly ToldRow[];
  readonly same: number;
};

type Said = {
  readonly key: string;
  readonly name: string;
  readonly text: string;
  readonly amount: number | null;
  readonly size: (by: number) => string;
};
const money = (amount: number): string =>
  `${amount < 0 ? "−" : ""}£${formatNumber(Math.abs(amount), Number.isInteger(amount) ? 0 : 1)}k`;
const say = (value: Value, how: (amount: number) => string): string =>
  value.kind === "known" ? how(value.amount) : GAP_WORDS[value.kind].toLowerCase();
const signed = (by: number, how: (amount: number) => string): string =>
  `${by > 0 ? "+" : ""}${how(by)}`;
const number = (n: number): string => formatNumber(n, Number.isInteger(n) ? 0 : 1);
const amount = (value: Value): number | null => (value.kind === "known" ? value.amount : null);
const at = (period: PeriodId): string =>
  isYearly(period)
    ? period
    : periodLabel(period, { basis: isMonth(period) ? "month" : "quarter", ends: "03-31" });

const ofFinance = (l: FinanceLine): Said => ({
  key: keys.finance(l),
  name: `${l.service}, ${at(l.period)}`,
  amount: amount(l.forecast),
  size: (by) => `forecast ${signed(by, money)}`,
  text: `forecast ${say(l.forecast, money)}, budget ${say(l.budget, money)}${l.broughtForward.kind === "known" ? `, brought forward ${money(l.broughtForward.amount)}` : ""}${l.reason === "" ? "" : `; ${l.reason}`}`,
});
const ofPlacement = (p: PlacementLine): Said => ({
  key: keys.placements(p),
  name: `${p.group}, ${p.provider}, ${at(p.period)}`,
  amount: amount(p.children),
  size: (by) => `${signed(by, number)} children`,
  text: `${say(p.children, number)} children at ${say(p.weeklyCost, (n) => `£${number(n)}`)} a week`,
});
const ofTarget =
  (indicators: ReadonlyMap<string, Indicator>) =>
  (t: Target): Said => {
    const indicator = indicators.get(t.indicator);
    // A variance in money is judged as a share of its budget, and so is its target (domain rules 9).
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
    key: keys.commentary(c),
    name: `${indicators.get(c.indicator)?.shortName ?? c.indicator}, ${at(c.period)}`,
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
      key: `${q.id}|${o.period}`,
      name: `${countOf(q.id).name}, ${at(o.period)}`,
      amount: amount(o.value),
      size: (by) => signed(by, number),
      text: say(o.value, number) + (o.status === "final" ? "" : `, ${o.status}`),
    })),
  );

const ofMeasure = (m: OwnMeasure): Said => ({
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
  key: i.slug,
  name: i.shortName,
  amount: at + 1,
  size: (by) => (by < 0 ? `${-by} up` : `${by} down`),
  text: `place ${at + 1}`,
});
const goneRows = (file: AreaFile, told: Told): readonly ToldRow[] =>
  told.measures
    .filter((m) => m.gone)
    .map((m) => ({
      name: m.name,
      after: "taken away, with its figures and its target",
      before: (file.ours?.measures ?? []).some((one) => one.slug === m.slug)
        ? ofMeasure(m).text
        : null,
      by: "goes",
    }));

/** What accepting these tables would change, table by table; a table the files do not hold is not there. */
export function toldDifferences(
  file: AreaFile,
  story: Story,
  told: Told,
  indicators: ReadonlyMap<string, Indicator>,
): readonly ToldDifference[] {
  const known = withOurs(indicators, oursAfter(file.ours, told));
  const [target, words] = [ofTarget(known), ofWords(known)];
  const pick: Record<ToldTable, (f: AreaFile, s: Story) => readonly Said[]> = {
    measures: (f) => (f.ours?.measures ?? []).map(ofMeasure),
    headlines: (f) =>
      headlinesOf(measuresOf([...known.values()], f.ours ?? NOTHING_OURS)).map(ofHeadline),
    finance: (_, s) => s.finance.map(ofFinance),
    placements: (_, s) => s.placements.map(ofPlacement),
    counts: (_, s) => counts(s),
    targets: (f) => [...f.targets.values()].map(target),
    events: (f) =>
      f.events.map((e): Said => ({
        key: keys.events(e),
        name: `${e.title}, ${sayDay(e.date)}`,
        amount: null,
        size: () => "other words",
        text: `${e.kind}, ${e.indicators === "all" ? "all measures" : e.indicators.map((slug) => known.get(slug)?.shortName ?? slug).join("; ")}${e.text === "" ? "" : `: ${e.text}`}`,
      })),
    commentary: (f) => f.commentary.map(words),
    actions: (f) => f.commentary.map(words),
  };
  return TOLD_TABLES.filter((table) => told[table].length > 0).map((table): ToldDifference => {
    // Each table is told by itself, so that what is ticked away is not told with another.
    const alone: Told = { ...NOTHING_TOLD, [table]: told[table] };
    const after = tellStory(story, alone);
    const was = new Map(pick[table](file, story).map((s) => [s.key, s]));
    const rows = pick[table](tellArea(file, alone, indicators, after.finance), after).flatMap(
      (now): ToldRow[] => {
        const before = was.get(now.key);
        if (before?.text === now.text) return [];
        const by = before
          ? before.amount !== null && now.amount !== null
            ? exact(now.amount - before.amount)
            : null
          : 0;
        return [
          {
            name: now.name,
            after: now.text,
            before: before?.text ?? null,
            by: !before
              ? ""
              : by === null
                ? now.amount === null && before.amount === null
                  ? now.size(0)
                  : "figure and gap changed places"
                : by === 0
                  ? "other words or figures beside it"
                  : now.size(by),
          },
        ];
      },
    );
    const going = table === "measures" ? goneRows(file, told) : [];
    return {
      table,
      name: TOLD_WORDS[table].name,
      rows: [...rows, ...going],
      same: Math.max(0, told[table].length - rows.length - going.length),
    };
  });
}
