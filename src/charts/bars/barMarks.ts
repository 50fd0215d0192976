import { tenth } from "../plot/scale.ts";

/** A piece of an upright mark, from its upper end to its lower. */
type Piece = readonly [top: number, foot: number];
/** England's tick or a target's: its line, and the rim of paper that parts it from a bar. */
export type Upright = {
  readonly x: number;
  readonly line: readonly Piece[];
  readonly rim: readonly Piece[];
};
export type Marks = {
  readonly england: Upright | null;
  readonly target: Upright | null;
  /** The diamond of whom the council is set beside, as a path. */
  readonly beside: string | null;
};
/** The row's bars, and where on the scale its marks belong. */
type Row = {
  readonly bars: readonly { readonly at: number; readonly to: number | null }[];
  readonly thick: number;
  readonly top: number;
  readonly foot: number;
  readonly nought: number;
  readonly england: number | null;
  readonly target: number | null;
  readonly beside: number | null;
};

/** How far a mark stands out over its row, how far a diamond reaches, and half of a tick. */
const [OUT, REACH, HALF] = [5, 6, 1.5];
/** How wide a rim of paper is beside a tick, and how little of a bar it may cut off. */
const [RIM, LEFT_OVER] = [1.5, 4];
/** Nearer than this a tick is lost in a diamond, or in another tick. */
const [BY_DIAMOND, BY_TICK] = [10, 6];

const isNear = (a: number | null, b: number | null, within: number): boolean =>
  a !== null && b !== null && Math.abs(a - b) < within;

/**
 * The marks of one row, each at its own place on the scale. Where two would cover each other they
 * share the row's height: England above, then the target, the diamond below. None stands left of
 * nought, and no rim cuts an end of a bar off.
 */
export function marksOf(row: Row): Marks {
  const { england, target, beside, top, foot, nought } = row;
  const [first, last] = [top - OUT, foot + OUT];
  const byDiamond = isNear(england, beside, BY_DIAMOND);
  const byTarget = isNear(england, target, BY_TICK);
  const parts = byDiamond && byTarget ? 3 : byDiamond || byTarget ? 2 : 1;
  const share = (last - first) / parts;
  const below: Piece = [first + share + 1, parts === 3 ? last - 2 * REACH - 2 : last];
  const y = byDiamond ? last - Math.min(share / 2, REACH + 2) : (top + foot) / 2;
  return {
    england:
      england === null
        ? null
        : upright(england, parts === 1 ? [first, last] : [first, first + share - 1], row),
    target: target === null ? null : upright(target, byTarget ? below : [first, last], row),
    beside: beside === null ? null : diamondFrom(nought, beside, y),
  };
}

/**
 * A tick over its row. Where a bar ends just beyond it, or begins just before, the tick stands over
 * and under that bar, so that its end is seen; where nothing of it would be left it stands whole.
 */
function upright(at: number, whole: Piece, { bars, thick, nought }: Row): Upright {
  const x = Math.max(at, nought + HALF);
  const ends = bars.flatMap((b) => (b.to === null ? [] : [{ ...b, to: b.to }]));
  const most = HALF + RIM + LEFT_OVER;
  const isByNought = x - nought < most;
  const justBeyond = ends.filter(({ to }) => to - x > HALF && (isByNought || to - x < most));
  const underRim = ends.filter(({ to }) => to - x > -HALF - RIM && (isByNought || to - x < most));
  const clear = cut([whole], justBeyond, thick);
  return {
    x,
    line: clear.length === 0 ? [whole] : clear,
    rim: cut([whole], underRim, thick),
  };
}

/** Pieces without what lies over some bars. */
const cut = (
  pieces: readonly Piece[],
  bars: readonly { readonly at: number }[],
  thick: number,
): readonly Piece[] =>
  bars.reduce<readonly Piece[]>(
    (left, { at }) =>
      left
        .flatMap(([top, foot]): Piece[] => [
          [top, Math.min(foot, at)],
          [Math.max(top, at + thick), foot],
        ])
        .filter(([top, foot]) => foot - top > 1),
    pieces,
  );

/** A diamond; what would stand left of nought is cut off there, so that its middle stays its place. */
function diamondFrom(nought: number, at: number, y: number): string {
  const edge = nought + 1;
  const x = Math.max(at, edge);
  const cutOff = REACH - (x - edge);
  if (cutOff <= 0)
    return `M${x} ${tenth(y - REACH)}l${REACH} ${REACH}l-${REACH} ${REACH}l-${REACH}-${REACH}z`;
  const half = tenth(cutOff);
  const rest = tenth(REACH - cutOff);
  return `M${edge} ${tenth(y - half)}l${rest}-${rest}l${REACH} ${REACH}l-${REACH} ${REACH}l-${rest}-${rest}z`;
}

/** The pen's way down an upright mark. */
export const downTo = (x: number, pieces: readonly Piece[]): string =>
  pieces.map(([top, foot]) => `M${x} ${tenth(top)}V${tenth(foot)}`).join("");
