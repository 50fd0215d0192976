/** A table to download: cells as text, quoted where needed. */
export type Sheet = {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
};

/**
 * A cell that a spreadsheet could take for a formula (= + - @, tab, return) gets an apostrophe
 * before it, except a plain negative number, which must stay a number.
 */
export function safeCell(text: string): string {
  const risky = /^[=+@\t\r-]/.test(text) && !/^-\d+(\.\d+)?$/.test(text);
  const safe = risky ? `'${text}` : text;
  return /[",\n\r]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}

/** CSV with CRLF and a BOM, as Excel wants it for £ and ’. */
export const toCsv = ({ head, rows }: Sheet): string =>
  `\uFEFF${[head, ...rows].map((row) => row.map(safeCell).join(",")).join("\r\n")}\r\n`;
