import type { Judgement } from "#domain/story/story.ts";

export type Count = { readonly judgement: Judgement; readonly n: number };

type Span = { readonly from: number; readonly wide: number };
type Block = Count & Span & { readonly hasRoom: boolean };

/** All authorities as one bar, with everything in its place along it, in pixels. */
export type JudgementDrawing = {
  readonly width: number;
  /** Side by side from the best judgement to the worst; of no authority, no width. */
  readonly blocks: readonly Block[];
  /** The outline of the council's own block; null where it has none. */
  readonly own: Span | null;
};

const MOST_WIDE = 600;
/** A block narrower than this does not hold its number. */
const HOLDS_NUMBER = 40;

/**
 * Places a block for each judgement, as wide as its share of all that were judged, on a bar of at
 * most 600 pixels.
 */
export function judgementDrawing(
  counts: readonly Count[],
  own: Judgement | null,
  room: number,
): JudgementDrawing {
  const width = Math.min(MOST_WIDE, room);
  const sum = (some: readonly Count[]): number => some.reduce((all, c) => all + c.n, 0);
  const total = sum(counts) || 1;
  const blocks = counts.map((count, i): Block => {
    const wide = (count.n / total) * width;
    const from = (sum(counts.slice(0, i)) / total) * width;
    return { ...count, from, wide, hasRoom: wide > HOLDS_NUMBER };
  });
  const ours = blocks.find((b) => b.judgement === own && b.n > 0);
  return { width, blocks, own: ours ? outlineOf(ours, width) : null };
}

/**
 * Around a block thinner than the outline itself, the outline is as wide as it must be, inside the
 * picture.
 */
function outlineOf(block: Span, width: number): Span {
  const wide = Math.max(4, block.wide - 4);
  const from = Math.max(2, block.from + (block.wide - wide) / 2);
  return { from: Math.min(width - 2 - wide, from), wide };
}
