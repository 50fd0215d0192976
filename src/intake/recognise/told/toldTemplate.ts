/**
 * A table to fill: its columns with what to write in each, and rows that show it. The figures in
 * them are invented.
 */
export type ToldTemplate = {
  readonly id: string;
  readonly name: string;
  readonly holds: string;
  readonly columns: readonly (readonly [column: string, what: string])[];
  readonly example: readonly (readonly string[])[];
};
