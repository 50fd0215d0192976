/**
 * Widths of Arial's letters in thousandths of the size; those not named are as wide as most.
 * Liberation Sans has the same.
 */
const WIDTHS: readonly (readonly [letters: string, width: number])[] = [
  ["ijl’‘|", 222],
  [" !,./:;[]\\ftI", 278],
  ["'", 191],
  ["()r-", 333],
  ['“”"', 345],
  ["cksvxyzJ", 500],
  ["FTZ", 611],
  ["ABEKPSVXY&", 667],
  ["CDHNRUw", 722],
  ["GOQ", 778],
  ["mM", 833],
  ["%", 889],
  ["W", 944],
  ["@—", 1015],
  ["+=<>−×±", 584],
];
const MOST = 556;
const BY_LETTER = new Map(
  WIDTHS.flatMap(([letters, width]) => [...letters].map((letter) => [letter, width] as const)),
);

/**
 * The width of a text in pixels, a little generous, so that a line that fits here fits in every
 * reader's Arial.
 */
export const textWidth = (text: string, size: number, bold = false): number =>
  ([...text].reduce((sum, letter) => sum + (BY_LETTER.get(letter) ?? MOST), 0) / 1000) *
  size *
  (bold ? 1.1 : 1.03);

/**
 * Cuts a text into lines no wider than `width` pixels, at spaces; a word that is wider than a line
 * is broken, never cut off.
 */
export function wrap(text: string, size: number, width: number, bold = false): readonly string[] {
  const fits = (line: string): boolean => textWidth(line, size, bold) <= width;
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/\s+/).filter((w) => w !== "")) {
    let rest = word;
    if (line !== "" && fits(`${line} ${rest}`)) {
      line = `${line} ${rest}`;
      continue;
    }
    if (line !== "") lines.push(line);
    while (rest.length > 1 && !fits(rest)) {
      let end = rest.length - 1;
      while (end > 1 && !fits(rest.slice(0, end))) end -= 1;
      lines.push(rest.slice(0, end));
      rest = rest.slice(end);
    }
    line = rest;
  }
  return line === "" ? lines : [...lines, line];
}

const ENTITY: { readonly [letter: string]: string } = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

// eslint-disable-next-line no-control-regex
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;

/**
 * Text as XML wants it: its five letters escaped, and control characters, which XML forbids, left
 * out.
 */
export const escapeXml = (text: string): string =>
  text.replace(FORBIDDEN, "").replace(/[&<>"']/g, (letter) => ENTITY[letter] ?? letter);

/** One line of text; `y` is its base line. */
export const textAt = (
  x: number,
  y: number,
  text: string,
  size: number,
  bold = false,
  colour = "#0b0c0c",
): string =>
  `<text x="${tenth(x)}" y="${tenth(y)}" font-size="${size}"${bold ? ' font-weight="700"' : ""} fill="${colour}">${escapeXml(text)}</text>`;

export const tenth = (n: number): number => Math.round(n * 10) / 10;
