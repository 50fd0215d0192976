/** A part of a page that stands on a sheet of paper whole or not at all. */
type Ranked = {
  /** 0 must stand; of the rest the lowest comes first. */
  readonly rank: number;
};

/**
 * The parts that one page of paper holds, in the order in which they were given. What must stand
 * stands, whatever the room; then rank by rank, each from its first part. A rank ends where a part
 * has no room: a later part of it would stand where an earlier one is missing, and a list of the
 * gravest would have a hole. `heightOf` says how high some parts are together.
 */
export function fit<P extends Ranked>(
  parts: readonly P[],
  room: number,
  heightOf: (kept: readonly P[]) => number,
): readonly P[] {
  let kept = new Set(parts.filter(({ rank }) => rank === 0));
  const inOrder = (of: ReadonlySet<P>): readonly P[] => parts.filter((part) => of.has(part));
  const ranks = [...new Set(parts.map(({ rank }) => rank))].filter((rank) => rank > 0);
  for (const rank of ranks.sort((a, b) => a - b))
    for (const part of parts.filter((p) => p.rank === rank)) {
      const more = new Set([...kept, part]);
      if (heightOf(inOrder(more)) > room) break;
      kept = more;
    }
  return inOrder(kept);
}
