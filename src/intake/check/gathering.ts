import { filled, overlaps } from "#intake/recognise/figureWords.ts";
import type { ReadRow } from "#intake/recognise/localRow.ts";

/** So many figures show what a measure nobody knows could be. */
const ENOUGH = 500;

/** The rows of one sheet as they are read. */
export class Gathering {
  /** Rows of the catalogue's measures. */
  readonly rows: ReadRow[] = [];
  /** Names nobody knows, with what was written beside them. */
  readonly unknown = new Map<string, ReadRow[]>();
  /** Where the row stands of which a measure has several: Number, Out of and %. */
  private readonly merged = new Map<string, number>();

  add(row: ReadRow): void {
    this.rows.push(row);
  }

  /** A row that gives one of its measure's figures, the others standing in rows of their own. */
  join(row: ReadRow): void {
    const key = `${row.named}|${row.period}|${row.basis ?? ""}`;
    const before = this.merged.get(key);
    const first = before === undefined ? undefined : this.rows[before];
    if (before === undefined || !first || overlaps(first, row)) {
      if (before === undefined) this.merged.set(key, this.rows.length);
      this.rows.push(row);
      return;
    }
    this.rows[before] = {
      ...first,
      numerator: filled(first.numerator, row.numerator),
      denominator: filled(first.denominator, row.denominator),
      value: filled(first.value, row.value),
      percent: first.percent || row.percent,
      doubts: [...new Set([...first.doubts, ...row.doubts])],
    };
  }

  addUnknown(named: string, row: ReadRow): void {
    const before = this.unknown.get(named);
    if (!before) this.unknown.set(named, [row]);
    else if (before.length < ENOUGH) before.push(row);
  }
}
