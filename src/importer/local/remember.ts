/** A return repeats itself: a million rows hold some thousand different periods, names and figures. */
const MOST = 50_000;

/** The function with its answers kept by text, as far as there are few different ones. The answers are shared, so they must never be changed. */
export function remembering<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined || known.has(text)) return found as T;
    const answer = read(text);
    if (known.size < MOST) known.set(text, answer);
    return answer;
  };
}
