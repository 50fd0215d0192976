/** A list with one item a place up (−1) or down (1); at its end it stays. */
export function moved<T>(list: readonly T[], from: number, by: -1 | 1): T[] {
  const next = [...list];
  const [item] = next.splice(from, 1);
  if (item === undefined || from + by < 0 || from + by >= list.length) return [...list];
  next.splice(from + by, 0, item);
  return next;
}
