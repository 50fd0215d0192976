/**
 * A return repeats itself: a million rows hold some thousand different periods, names and figures.
 */
const MOST = 50_000;

/**
 * The function with its answers kept by what it was asked, as far as there are few different ones.
 * The answers are shared, so they must never be changed.
 */
export function remembering<T, K = string>(read: (of: K) => T): (of: K) => T {
  const known = new Map<K, T>();
  return (of) => {
    const found = known.get(of);
    if (found !== undefined || known.has(of)) return found as T;
    const answer = read(of);
    if (known.size < MOST) known.set(of, answer);
    return answer;
  };
}
