/**
 * Moves heights apart to at least `gap`, each as near its own place as the others allow: neighbours
 * that touch become a block centred on the mean of what they wanted (pooling of adjacent
 * violators). Order is kept.
 */
export function spread(wanted: readonly number[], gap: number): readonly number[] {
  const order = wanted.map((at, i) => ({ at, i })).sort((a, b) => a.at - b.at);
  const blocks: { sum: number; items: number[] }[] = [];
  const top = (block: { sum: number; items: number[] }): number =>
    block.sum / block.items.length - ((block.items.length - 1) * gap) / 2;
  for (const { at, i } of order) {
    blocks.push({ sum: at, items: [i] });
    for (;;) {
      const [before, last] = [blocks[blocks.length - 2], blocks[blocks.length - 1]];
      if (!before || !last || top(before) + before.items.length * gap <= top(last)) break;
      blocks.splice(-2, 2, { sum: before.sum + last.sum, items: [...before.items, ...last.items] });
    }
  }
  const placed: number[] = [];
  for (const block of blocks) block.items.forEach((i, at) => (placed[i] = top(block) + at * gap));
  return placed;
}

/**
 * The same inside a frame: names pushed past its top or foot are moved back into it, and others
 * only as far as they must make room; as far as all of them fit.
 */
export function spreadWithin(
  wanted: readonly number[],
  gap: number,
  [top, foot]: readonly [number, number],
): readonly number[] {
  const heights = spread(wanted, gap);
  const order = heights.map((at, i) => ({ at, i })).sort((a, b) => a.at - b.at || a.i - b.i);
  const placed: number[] = [];
  order.forEach(({ at, i }, above) => {
    const below = order.length - 1 - above;
    placed[i] = Math.max(top + above * gap, Math.min(at, foot - below * gap));
  });
  return placed;
}
