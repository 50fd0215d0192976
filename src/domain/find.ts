/**
 * Something to be found, with the texts it may be found by, dearest first (name, then code, then
 * synonyms, then definition).
 */
export type Findable<T> = {
  readonly item: T;
  readonly texts: readonly string[];
  /** Less than 1 for what should come after equal finds. */ readonly weight?: number;
};

/** Letters and digits in lower case; "&" is "and", marks and accents fall away. */
const plain = (text: string): string =>
  text
    .toLowerCase()
    .normalize("NFD")
    .replace(/[̀-ͯ]/g, "")
    .replace(/&/g, " and ")
    .replace(/['’]/g, "")
    .replace(/[^a-z0-9]+/g, " ")
    .trim();

/**
 * How many mistakes a word of this length is forgiven: none in a short one, which would find
 * everything.
 */
const forgiven = (length: number): number => (length < 4 ? 0 : length < 8 ? 1 : 2);

/**
 * Optimal string alignment distance (a swap of neighbours counts once), given up above `most`.
 * Source: Damerau 1964; the restricted form.
 */
export function distance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      row.push(cost);
    }
    if (Math.min(...row) > most) return most + 1;
    [before, last] = [last, row];
  }
  return last[b.length] ?? most + 1;
}

/**
 * How well one typed word fits a text: 0 is not at all, more is better. A misspelling fits a whole
 * word or its beginning.
 */
function fit(word: string, words: readonly string[]): number {
  let best = 0;
  for (const other of words) {
    if (other === word) return 10;
    if (other.startsWith(word)) best = Math.max(best, 8);
    else if (word.length >= 3 && other.includes(word)) best = Math.max(best, 4);
    else {
      const most = forgiven(word.length);
      if (
        most > 0 &&
        Math.min(distance(word, other, most), distance(word, other.slice(0, word.length), most)) <=
          most
      )
        best = Math.max(best, 3);
    }
  }
  return best;
}

/**
 * What fits every typed word, best first; an earlier text (a name) counts more than a later one (a
 * definition).
 */
export function find<T>(query: string, all: readonly Findable<T>[], most: number): readonly T[] {
  const words = plain(query)
    .split(" ")
    .filter((word) => word !== "");
  if (words.length === 0) return [];
  const scored = all.flatMap(({ item, texts, weight = 1 }, order) => {
    const split = texts.map((text) => plain(text).split(" "));
    let score = 0;
    for (const word of words) {
      const fits = split.map((list, i) => fit(word, list) / (1 + i * 0.5));
      const best = Math.max(0, ...fits);
      if (best === 0) return [];
      score += best;
    }
    // Words together, as typed, are worth more than the same words scattered.
    const phrase = words.join(" ");
    const together =
      words.length < 2
        ? -1
        : split.findIndex((list) => ` ${list.join(" ")} `.includes(` ${phrase} `));
    if (together >= 0) score += 30 / (1 + together * 0.25);
    if (plain(texts[0] ?? "") === phrase) score += 20;
    return [{ item, score: score * weight, order }];
  });
  return scored
    .sort((a, b) => b.score - a.score || a.order - b.order)
    .slice(0, most)
    .map((s) => s.item);
}
