import { amountOf, type Value } from "#domain/value.ts";
import type { FootTick, Name } from "../plot/labels.ts";
import { roomForFigure, widthAbout } from "../plot/room.ts";
import { scale } from "../plot/scale.ts";

/** One measure as a share of 100, with what stands beside it. */
export type Share = {
  readonly slug: string;
  readonly name: string;
  /** As it is printed, or the letter of its gap in brackets. */
  readonly text: string;
  /** "11 of 18"; empty where the counts are not given. */
  readonly count: string;
  readonly value: Value;
  readonly isProvisional: boolean;
  readonly target: number | null;
  readonly england: Value;
};
/** Measures that say one kind of thing, below its name. */
export type ShareGroup = { readonly title: string; readonly shares: readonly Share[] };

type ShareRow = {
  readonly slug: string;
  readonly at: number;
  readonly name: Name;
  readonly figure: Name;
  readonly count: Name;
  /** Null where there is none, or none is known. */
  readonly us: number | null;
  readonly isProvisional: boolean;
  readonly target: number | null;
  readonly england: number | null;
};
/** Shares of all groups on one scale from nought to 100, in pixels. */
export type SharesDrawing = {
  readonly width: number;
  readonly height: number;
  readonly top: number;
  readonly foot: number;
  readonly ticks: readonly FootTick[];
  readonly titles: readonly Name[];
  readonly rows: readonly ShareRow[];
  /** How far the first row's figure reaches, down to the last row: what others are read against. */
  readonly guide: { readonly x: number; readonly from: number; readonly to: number } | null;
};

const [ROW, TITLE, EDGE] = [32, 34, 10];
/** On a narrow drawing: the room of a name above its line, and of a count below its figure. */
const [ABOVE, BELOW] = [22, 10];
/** Where the scale would have less, each name stands above its line. */
const LEAST = 100;

/** Places a row a measure, group below group, lowest left; a gap is its letter and no dot. */
export function sharesDrawing(
  groups: readonly ShareGroup[],
  hasGuide: boolean,
  width: number,
): SharesDrawing {
  const all = groups.flatMap((g) => g.shares);
  const widest = (of: readonly string[]): number => Math.max(0, ...of.map(roomForFigure)) + 12;
  const counts = widest(all.map((s) => s.count));
  const figures = widest(all.map((s) => s.text));
  const longest = Math.max(0, ...all.map((s) => widthAbout(s.name)));
  const isNarrow = width < longest + 16 + LEAST + counts + figures + EDGE;
  const room = isNarrow ? Math.max(counts, figures) : counts + figures;
  const left = isNarrow ? EDGE : longest + 16;
  const right = width - room - EDGE;
  const most = Math.max(100, ...all.flatMap((s) => amountOf(s.value) ?? []));
  const x = scale([0, most], [left, right]);
  const titles: Name[] = [];
  const rows: ShareRow[] = [];
  let y = 0;
  for (const { title, shares } of groups) {
    titles.push({ x: 0, y: y + 22, anchor: "start", text: title });
    y += TITLE;
    for (const share of shares) {
      rows.push(
        rowOf(share, {
          y,
          x,
          columns: isNarrow
            ? [right + EDGE + 12, right + EDGE + 12]
            : [width - counts - figures + 12, width - counts + 12],
          isNarrow,
        }),
      );
      y += isNarrow ? ROW + ABOVE + BELOW : ROW;
    }
  }
  const [first] = rows;
  const last = rows.at(-1);
  const isGuided = hasGuide && first !== undefined && first.us !== null && last !== undefined;
  return {
    width,
    height: y + 26,
    top: TITLE,
    foot: y,
    ticks: [0, 50, 100].map((v) => ({
      at: x(v),
      text: `${v}%`,
      anchor: v === 0 ? "start" : "middle",
    })),
    titles,
    rows,
    guide:
      isGuided && first.us !== null
        ? { x: first.us, from: first.at + 8, to: last.at + ROW / 2 }
        : null,
  };
}

type Place = {
  readonly y: number;
  readonly x: (v: number) => number;
  /** Where figures begin, and the counts behind them. */
  readonly columns: readonly [figure: number, count: number];
  readonly isNarrow: boolean;
};
function rowOf(share: Share, { y, x, columns: [figure, count], isNarrow }: Place): ShareRow {
  const at = y + ROW / 2 + (isNarrow ? ABOVE : 0);
  const placed = (v: number | null): number | null => (v === null ? null : x(v));
  return {
    slug: share.slug,
    at,
    name: { x: 0, y: isNarrow ? y + 18 : at + 5, anchor: "start", text: share.name },
    figure: { x: figure, y: at + 5, anchor: "start", text: share.text },
    count: { x: count, y: at + (isNarrow ? 22 : 5), anchor: "start", text: share.count },
    us: placed(amountOf(share.value)),
    isProvisional: share.isProvisional,
    target: placed(share.target),
    england: placed(amountOf(share.england)),
  };
}
