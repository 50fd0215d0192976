import { frontPageOf } from "#domain/scorecard/frontPage.ts";
import type { Row } from "#domain/scorecard/row.ts";

/** As many measures as one meeting can ask about. */
const MOST = 3;

/**
 * The measures to ask about: those that stand out badly, the gravest first; where they are fewer
 * than three, headlines, then others, in the order of the catalogue.
 */
export function askedOf(rows: readonly Row[]): readonly Row[] {
  const grave = frontPageOf(rows).bad.map(({ row }) => row);
  const headlines = rows.filter(({ indicator }) => indicator.headline !== null);
  return [...new Set([...grave, ...headlines, ...rows])].slice(0, MOST);
}
