/**
 * What most rows of a column say, to be said once in its head; empty where nothing is said at all.
 * Of two that are said as often, the first.
 */
export function commonOf(texts: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const text of texts) if (text !== "") counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].reduce((most, one) => (one[1] > most[1] ? one : most), ["", 0])[0];
}
