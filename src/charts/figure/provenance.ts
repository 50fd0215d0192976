import type { Area } from "#domain/area.ts";
import { sayInvented } from "#domain/words/beside/sayWho.ts";
import { sayDay } from "#domain/words/figure/sayDay.ts";

type Source = { readonly title: string; readonly publisher: string; readonly licence: string };

/**
 * Where a figure comes from, under what terms, and what must be said with it, in words for picture
 * and file.
 */
export type Provenance = {
  readonly source: string;
  /** The same, each by itself, and who published them. */
  readonly sources?: readonly string[];
  readonly publishers?: readonly string[];
  readonly licence: string;
  readonly caution: string;
  readonly today: string;
};

/**
 * The sources of a figure, each once. `of` is whose figures they are: one council, several that
 * stand side by side, or null where they are of everybody.
 */
export function provenance(
  sources: readonly (Source | undefined)[],
  of: Area | readonly Area[] | null,
  today: string,
): Provenance {
  const used = [...new Set(sources.filter((s) => s !== undefined))];
  const named = used.map((s) => `${s.title}, ${s.publisher}`);
  return {
    source: named.length === 0 ? "the council" : named.join("; "),
    sources: named,
    publishers: [...new Set(used.map((s) => s.publisher))],
    licence: [...new Set(used.map((s) => s.licence).filter((l) => l !== ""))].join("; "),
    caution: cautionOf(of),
    today,
  };
}

/** That figures are invented; of several councils it is said whose. */
function cautionOf(of: Area | readonly Area[] | null): string {
  if (of === null) return "";
  if ("code" in of) return of.type === "illustrative" ? "Illustrative: figures are invented" : "";
  const invented = of.filter((area) => area.type === "illustrative");
  return invented.length === 0 ? "" : sayInvented(invented.map((area) => area.name)).long;
}

/** The last lines of a picture: source, period, terms and the day it was made. */
export const sayFoot = (
  { source, licence, today }: Provenance,
  period: string,
): readonly string[] => [
  `Source: ${source}.`,
  `Period: ${period}.`,
  `Made on ${sayDay(today)}.${licence === "" ? "" : ` Published figures: ${licence}.`}`,
];
