import { parquetMetadata, parquetReadObjects } from "hyparquet";
import { comparePeriods, parsePeriod, type PeriodId } from "#domain/calendar.ts";
import type { Value } from "#domain/value.ts";
import { readCell } from "#intake/read/cell.ts";
import type { Finding } from "#intake/finding.ts";
import type { Source } from "#intake/read/table.ts";
import { markOf, olderThan, SAYS_NOTHING } from "./release.ts";

/** One row of LAIT's download: measure, year as printed, area number, figure as text. */
export type LaitRow = {
  readonly measure: string;
  readonly year: string;
  readonly area: number;
  readonly text: string;
};

/** LAIT's numbers for England and the regions; a council's number is DfE's own three digits. */
export const LAIT_REGIONS: { readonly [number: number]: string } = {
  970: "E92000001",
  980: "E12000001",
  981: "E12000002",
  982: "E12000003",
  983: "E12000004",
  984: "E12000005",
  985: "E12000006",
  986: "E12000007",
  987: "E13000001",
  988: "E13000002",
  989: "E12000008",
  990: "E12000009",
};

/**
 * "2025", "2024-25 (OT)", "2023/24" and three years by their last ("2014-16" is 2016); null for
 * forms that are no year ("0").
 */
export function readLaitYear(text: string): string | null {
  const plain = text.replace(/\s*\((OT|Rev|Final|prov|Prov)\)\s*$/, "").trim();
  if (/^20\d\d$/.test(plain)) return plain;
  return lastOfThree(plain) ?? twoJoined(plain);
}

/** "2014-16", "2013/14-15/16": the last of the three. */
function lastOfThree(plain: string): string | null {
  const found = /^20(\d\d)-(\d\d)$|^20\d\d\/(\d\d)-\d\d\/(\d\d)$/.exec(plain);
  const [from, to] = [found?.[1] ?? found?.[3], found?.[2] ?? found?.[4]];
  return to !== undefined && (Number(from) + 2) % 100 === Number(to) ? `20${to}` : null;
}

/** "2024-25", "2023/24". */
function twoJoined(plain: string): string | null {
  const [, first = "", second = ""] = /^(20\d\d)[-/](\d\d)$/.exec(plain) ?? [];
  return first !== "" && (Number(first) + 1) % 100 === Number(second) ? `${first}-${second}` : null;
}

/** One year, two that are joined, or three. */
export type YearForm = "year" | "split" | "three";
const formOf = (year: string): YearForm => {
  const plain = year.replace(/\s*\(\w+\)\s*$/, "").trim();
  return /^\d{4}$/.test(plain) ? "year" : readLaitYear(plain)?.includes("-") ? "split" : "three";
};

export const isParquet = (source: Source): boolean =>
  new TextDecoder().decode(source.bytes.subarray(0, 4)) === "PAR1";

/**
 * LAIT's figures by measure, area (DfE's digits, or a region's code) and period, as they are read:
 * the rows are not kept.
 */
export class LaitFigures {
  readonly measures = new Map<string, Map<string, Map<string, Value>>>();
  /** How the measure's years are printed, as the first that is a year. */
  readonly forms = new Map<string, YearForm>();
  rows = 0;
  /** Rows of a text that have other cells than its headings. */
  private ragged = 0;
  /** How far settled a figure is, where its year is marked: "2024 (prov)". */
  private readonly marks = new Map<string, number>();
  private readonly unread = new Map<string, number>();
  /** Where a figure stands that could not be read: an older download does not fill it unseen. */
  private readonly torn = new Set<string>();
  private readonly values = new Map<string, Value | null>();

  add({ measure, year, area, text }: LaitRow): void {
    this.rows += 1;
    const period = readLaitYear(year);
    const value = this.valueOf(text);
    const key = LAIT_REGIONS[area] ?? String(area).padStart(3, "0");
    if (!period || !value) {
      const what = `${measure}, year “${year}”`;
      this.unread.set(what, (this.unread.get(what) ?? 0) + 1);
      if (period) this.torn.add(`${measure}|${key}|${period}`);
      return;
    }
    if (!this.forms.has(measure)) this.forms.set(measure, formOf(year));
    const byArea = this.measures.get(measure) ?? new Map<string, Map<string, Value>>();
    this.measures.set(measure, byArea);
    const byYear = byArea.get(key) ?? new Map<string, Value>();
    byArea.set(key, byYear);
    const isFirst = !byYear.has(period);
    if (this.isSettled(`${measure}|${key}|${period}`, year, isFirst)) byYear.set(period, value);
  }

  /** A row with more or fewer cells than there are headings: its figure is not read. */
  addRagged(): void {
    this.ragged += 1;
  }

  /**
   * Is a figure at least as far settled as the one that is held? Most years have no mark and stand
   * once: those are not kept.
   */
  private isSettled(at: string, year: string, isFirst: boolean): boolean {
    const mark = markOf(/\(\w+\)\s*$/.exec(year)?.[0] ?? "") ?? SAYS_NOTHING;
    if (mark === SAYS_NOTHING && isFirst) return true;
    if (!isFirst && mark < (this.marks.get(at) ?? SAYS_NOTHING)) return false;
    this.marks.set(at, mark);
    return true;
  }

  /** The last period of each measure. */
  lasts(): ReadonlyMap<string, PeriodId> {
    return new Map(
      [...this.measures].flatMap(([measure, byArea]) => {
        const last = [...new Set([...byArea.values()].flatMap((byYear) => [...byYear.keys()]))]
          .flatMap((text) => parsePeriod(text) ?? [])
          .sort(comparePeriods)
          .at(-1);
        return last ? [[measure, last] as const] : [];
      }),
    );
  }

  /** All marks added up: of two downloads that go equally far, the more settled has more. */
  settled(): number {
    return [...this.marks.values()].reduce((sum, mark) => sum + mark - SAYS_NOTHING, 0);
  }

  /**
   * Takes from an older download what this one has not, but for what could not be read here; says
   * how many figures that were, and how many differ.
   */
  fill(older: LaitFigures): { readonly added: number; readonly differ: number } {
    let [added, differ] = [0, 0];
    for (const [measure, form] of older.forms)
      if (!this.forms.has(measure)) this.forms.set(measure, form);
    for (const [measure, areas] of older.measures) {
      const byArea = this.measures.get(measure) ?? new Map<string, Map<string, Value>>();
      this.measures.set(measure, byArea);
      for (const [area, years] of areas) {
        const byYear = byArea.get(area) ?? new Map<string, Value>();
        byArea.set(area, byYear);
        for (const [year, value] of years) {
          const own = byYear.get(year);
          if (!own) {
            if (this.torn.has(`${measure}|${area}|${year}`)) continue;
            byYear.set(year, value);
            added += 1;
          } else if (JSON.stringify(own) !== JSON.stringify(value)) differ += 1;
        }
      }
    }
    return { added, differ };
  }

  /** What could not be read, with how many figures it concerns. */
  findings(): readonly Finding[] {
    const say = (column: string | null, count: number, what: string): Finding => ({
      severity: "row",
      file: "LAIT",
      sheet: null,
      row: null,
      column,
      found: `${count} ${what}`,
      wanted: "",
      mend: "Left out.",
    });
    return [
      ...[...this.unread].map(([what, count]) =>
        say(
          what,
          count,
          `${count === 1 ? "figure" : "figures"} of a year or form that is not read`,
        ),
      ),
      ...(this.ragged > 0
        ? [
            say(
              null,
              this.ragged,
              `${this.ragged === 1 ? "row" : "rows"} with more or fewer cells than headings`,
            ),
          ]
        : []),
    ];
  }

  /** 641,070 figures are 40,000 different texts: each is read once. */
  private valueOf(text: string): Value | null {
    const known = this.values.get(text);
    if (known !== undefined) return known;
    const value = readCell(text);
    this.values.set(text, value);
    return value;
  }
}

export type LaitFile = { readonly file: string; readonly figures: LaitFigures };

/**
 * Several downloads as one: the newest, which goes further in more measures or is more settled,
 * filled with what it has not from the older ones. What is in them tells, never what they are
 * called.
 */
export function newestLait(files: readonly LaitFile[], findings: Finding[]): LaitFigures {
  const all = files.map((one) => ({ ...one, lasts: one.figures.lasts() }));
  type Read = (typeof all)[number];
  const newer = (a: Read, b: Read): number => {
    const further = [...a.lasts].reduce((sum, [measure, last]) => {
      const other = b.lasts.get(measure);
      return sum + (other ? Math.sign(comparePeriods(last, other)) : 0);
    }, 0);
    return further || a.figures.settled() - b.figures.settled();
  };
  const text = ({ figures }: Read): string =>
    JSON.stringify(
      [...figures.measures].map(([m, areas]) => [m, [...areas].map(([a, y]) => [a, [...y]])]),
    );
  all.sort(
    (a, b) => newer(b, a) || b.figures.rows - a.figures.rows || (text(a) < text(b) ? -1 : 1),
  );
  const [newest, ...older] = all;
  if (!newest) return new LaitFigures();
  for (const one of older) {
    const told = newer(newest, one) !== 0;
    const { added, differ } = newest.figures.fill(one.figures);
    findings.push({
      severity: told || differ === 0 ? "note" : "doubt",
      file: one.file,
      row: null,
      column: null,
      sheet: null,
      ...(told
        ? olderThan(newest.file, null, `${added} ${added === 1 ? "figure" : "figures"}`)
        : {
            found: `a download that goes as far as ${newest.file}, and nothing in either says which is the newer`,
            wanted: "",
            mend: `${differ} figures differ; those of ${newest.file} were used. It adds ${added}.`,
          }),
    });
  }
  return newest.figures;
}

/**
 * Reads LAIT's whole download, a row group at a time, so that its rows never stand in memory at
 * once; `told` hears how much of it (0 to 1) and how many rows are read.
 */
export async function readLait(
  source: Source,
  into: LaitFigures,
  told: (within: number, rows: number) => void = () => undefined,
): Promise<void> {
  const { buffer, byteOffset, byteLength } = source.bytes;
  const file = buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer;
  const columns = ["Short Desc", "Years", "LA Number", "Values"];
  let start = 0;
  const metadata = parquetMetadata(file);
  for (const group of metadata.row_groups) {
    const end = start + Number(group.num_rows);
    for (const row of await parquetReadObjects({ file, columns, rowStart: start, rowEnd: end })) {
      into.add({
        measure: String(row["Short Desc"]),
        year: String(row["Years"]),
        area: Number(row["LA Number"]),
        text: String(row["Values"]),
      });
    }
    start = end;
    told(end / Number(metadata.num_rows), end);
  }
}
