import { isYearlySeries } from "../observation.ts";
import { printsAsZero } from "../format.ts";
import { strengthOf } from "./attention.ts";
import { reasonsOf, type Reason, type ReasonKind, type Side } from "./notice.ts";
import type { Row } from "./row.ts";

/** A measure on the front page, with all that puts it there. */
export type Notice = {
  readonly row: Row;
  readonly side: Side;
  readonly reasons: readonly Reason[];
};

/** What stands out of a council's measures: the gravest, or the best, first in each list. */
export type FrontPage = {
  readonly bad: readonly Notice[];
  readonly good: readonly Notice[];
  /** Unusual, and neither good nor bad in itself. */
  readonly neither: readonly Notice[];
  /** How many measures stand in the best quarter of all authorities. */
  readonly best: number;
};

/** What a front page says first, for any council: from its months, its published years, or both. */
export function frontPageOf(rows: readonly Row[]): FrontPage {
  const money = largestMove(rows);
  const notices = rows
    .map((row): Notice => noticeOf(row, row === money))
    .filter(({ reasons }) => reasons.length > 0)
    .sort((a, b) => compare(weightOf(b), weightOf(a)));
  const of = (side: Side): readonly Notice[] => notices.filter((n) => n.side === side);
  return {
    bad: of("bad"),
    good: of("good"),
    neither: of("neither"),
    best: rows.filter((row) => isYearlySeries(row.series) && bandOf(row) === "A").length,
  };
}

const bandOf = (row: Row): string | null =>
  row.mark && row.mark.period === row.latest.period ? (row.mark.place?.band ?? null) : null;

function noticeOf(row: Row, isMoney: boolean): Notice {
  const found = reasonsOf(row);
  const side = sideOf(found);
  if (!isMoney) return { row, side, reasons: found };
  const moved: Side = row.verdict === "better" ? "good" : "bad";
  return {
    row,
    side: found.length > 0 ? side : moved,
    reasons: [...found, { kind: "money", side: moved }],
  };
}

/** Any bad reason keeps a measure from the good news; its good ones are said beside it. */
const sideOf = (reasons: readonly Reason[]): Side =>
  reasons.some((r) => r.side === "bad")
    ? "bad"
    : reasons.some((r) => r.side === "good")
      ? "good"
      : "neither";

/** Money that a council forecasts month by month: the largest movement since the report before. */
function largestMove(rows: readonly Row[]): Row | null {
  const moves = rows.flatMap((row) =>
    MONEY.has(row.indicator.unit) &&
    !isYearlySeries(row.series) &&
    row.change.kind === "changed" &&
    !printsAsZero(row.change.amount, row.indicator)
      ? [{ row, size: Math.abs(row.change.amount) }]
      : [],
  );
  return moves.sort((a, b) => b.size - a.size)[0]?.row ?? null;
}
const MONEY: ReadonlySet<string> = new Set(["gbp-000", "variance-000"]);

/**
 * How grave, or how good: what the law forbids; then red, the more so when it is unusual and
 * worsening; then what is unusual; then published years, the worst place of all first, be it tested
 * or not; then what only differs by more than chance; a place that chance may explain comes last.
 */
const WEIGHTS: readonly (readonly (ReasonKind | "place")[])[] = [
  ["against-the-law"],
  ["red", "unusual", "moved"],
  ["red", "unusual"],
  ["red", "moved"],
  ["red"],
  ["unusual", "green"],
  ["unusual"],
  ["green"],
  ["money"],
  ["place"],
  ["trend"],
  ["england"],
  ["beside"],
];

function weightOf({ row, side, reasons }: Notice): readonly [number, number] {
  const ours = reasons.filter((r) => r.side === side);
  const kinds = new Set(
    ours.map((r) => (r.kind === "quarter" && r.byChance !== true ? "place" : r.kind)),
  );
  const tier = WEIGHTS.findIndex((all) => all.every((kind) => kinds.has(kind)));
  return [tier === -1 ? 0 : WEIGHTS.length - tier, extentOf(row, side)];
}

/** Within one tier: how far beyond its target, from its usual, or along the ranks it stands. */
function extentOf(row: Row, side: Side): number {
  const place = row.mark?.place;
  if (isYearlySeries(row.series) && place) {
    const share = (place.rank.position - 1) / Math.max(1, place.rank.of - 1);
    return side === "good" ? 1 - share : share;
  }
  return row.rag === "red" ? shortOf(row) : strengthOf(row);
}

/** How far beyond its target a red figure lies, in the steps that its tolerance allows. */
function shortOf({ latest, target }: Row): number {
  if (!target || latest.value.kind !== "known") return 0;
  const short = Math.abs(latest.value.amount - target.target);
  return short / Math.max(target.tolerance, 1e-9);
}

const compare = (a: readonly [number, number], b: readonly [number, number]): number =>
  a[0] - b[0] || a[1] - b[1];
