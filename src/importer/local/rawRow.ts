/** A row as text, with its number in the file. */
export type RawRow = { readonly line: number; readonly cells: readonly string[] };
