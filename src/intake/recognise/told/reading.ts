import type { Indicator } from "#domain/indicator.ts";
import type { Series } from "#domain/observation.ts";
import type { Ours } from "#domain/ownMeasure.ts";
import type { MeasureNames } from "../measureNames.ts";
import type { Target } from "#domain/target.ts";
import type { Finding } from "#intake/finding.ts";
import type { Answers, Question } from "#intake/question.ts";
import type { RawSheet } from "#intake/read/sheets.ts";
import type { Told, ToldStory } from "./told.ts";

/** What a reader of a table may ask: the catalogue, and what is loaded of this council. */
export type ToldKnown = {
  readonly names: MeasureNames;
  readonly indicators: ReadonlyMap<string, Indicator>;
  readonly loaded: (slug: string) => Series | undefined;
  readonly story: ToldStory;
  /** What a person answered before. */
  readonly answers: Answers;
  /** Targets that are loaded: what a file does not say of one stays. */
  readonly targets: ReadonlyMap<string, Target>;
  /**
   * Whose tables they are, by code, and what that council decided before: only a council has
   * measures of its own.
   */
  readonly code?: string;
  readonly ours?: Ours;
};
export type ReadTold = {
  readonly told: Told;
  readonly problems: readonly Finding[];
  /** Measures nobody knows, with the nearest. */ readonly unknown: ReadonlyMap<
    string,
    readonly Indicator[]
  >;
  /** The line each row was read from, so that a doubt of a line holds its row back. */
  readonly lines: ReadonlyMap<object, number>;
};
/** Says something of one line of a sheet. */
export type Tell = (
  severity: Finding["severity"],
  line: number | null,
  column: string | null,
  found: string,
  wanted: string,
  mend: string,
  question?: Question,
) => void;

export const teller =
  (sheet: RawSheet, problems: Finding[]): Tell =>
  (severity, row, column, found, wanted, mend, question) =>
    void problems.push({
      severity,
      file: sheet.file,
      sheet: sheet.sheet,
      row,
      column,
      found,
      wanted,
      mend,
      ...(question ? { question } : {}),
    });

/**
 * Finds measures by name, and gathers those that nobody knows: each is told once and asked about on
 * the page.
 */
export function asker(
  names: MeasureNames,
  tell: Tell,
): {
  readonly unknown: Map<string, readonly Indicator[]>;
  readonly slugOf: (named: string, line: number, column: string) => string | null;
} {
  const unknown = new Map<string, readonly Indicator[]>();
  const slugOf = (named: string, line: number, column: string): string | null => {
    const slug = names.slugOf(named);
    if (slug === null && !unknown.has(named)) {
      const near = names.nearest(named);
      unknown.set(named, near);
      tell(
        "row",
        line,
        column,
        `“${named}”`,
        "a measure of the catalogue",
        near.length > 0
          ? `Nearest: ${near.map((i) => `“${i.shortName}” (${i.slug})`).join(", ")}. Choose one below, and it is remembered.`
          : "Write its slug, which the template lists.",
      );
    }
    return slug;
  };
  return { unknown, slugOf };
}

/** The second row for one key is left out and said; true where it is the first. */
export function firstOf(
  tell: Tell,
  what: string,
): (key: string, line: number, column: string, row: object) => boolean {
  const seen = new Map<string, { readonly line: number; readonly text: string }>();
  return (key, line, column, row) => {
    const [before, text] = [seen.get(key), JSON.stringify(row)];
    if (!before) {
      seen.set(key, { line, text });
      return true;
    }
    const same = before.text === text;
    tell(
      same ? "note" : "row",
      line,
      column,
      `a second row for ${what}${same ? "" : ", with other figures or words"}`,
      "one row",
      `The first, row ${before.line}, was kept.`,
    );
    return false;
  };
}
