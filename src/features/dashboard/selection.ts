import { relativeMove, strengthOf } from "#domain/scorecard/attention.ts";
import type { FrontPage } from "#domain/scorecard/frontPage.ts";
import type { Row } from "#domain/scorecard/row.ts";
import { SPEAKS_TO } from "#domain/story/speaksTo.ts";

export type Selection = {
  readonly domain?: string | undefined;
  readonly show?: "attention" | undefined;
  readonly q?: string | undefined;
  readonly sort?: "name" | "change" | "rating" | "worst" | undefined;
};

const RATING = { red: 0, amber: 1, green: 2 } as const;

/** The rows a reader asked for, in the order asked for; the catalogue's own order otherwise. */
export function select(
  rows: readonly Row[],
  { bad, good }: FrontPage,
  { domain, show, q, sort }: Selection,
): readonly Row[] {
  const worst = rowsOf(bad);
  const word = (q ?? "").trim().toLowerCase();
  const kept = rows.filter(
    (row) =>
      (!domain || inPart(row.indicator.domain, domain)) &&
      (show !== "attention" || worst.includes(row)) &&
      (word === "" ||
        [row.indicator.name, row.indicator.shortName, row.indicator.slug, row.indicator.id].some(
          (text) => text.toLowerCase().includes(word),
        )),
  );
  switch (sort) {
    case "worst":
      return worstFirst(kept, worst, rowsOf(good));
    case "name":
      return [...kept].sort((a, b) =>
        a.indicator.shortName.localeCompare(b.indicator.shortName, "en-GB"),
      );
    case "change":
      return [...kept].sort(
        (a, b) => strengthOf(b) - strengthOf(a) || relativeMove(b) - relativeMove(a),
      );
    case "rating":
      return [...kept].sort((a, b) => (a.rag ? RATING[a.rag] : 3) - (b.rag ? RATING[b.rag] : 3));
    case undefined:
      return kept;
  }
}

const rowsOf = (notices: FrontPage["bad"]): readonly Row[] => notices.map(({ row }) => row);

/** What stands out badly, the gravest first; what does not stand out; what stands out well, last. */
function worstFirst(
  rows: readonly Row[],
  worst: readonly Row[],
  best: readonly Row[],
): readonly Row[] {
  const place = (row: Row): number => {
    const bad = worst.indexOf(row);
    if (bad !== -1) return bad - rows.length - worst.length;
    const good = best.indexOf(row);
    return good === -1 ? 0 : best.length - good;
  };
  return [...rows].sort((a, b) => place(a) - place(b));
}

/**
 * A part of the service by its name, or "ofsted:inCare": the parts whose measures speak to that
 * judgement.
 */
function inPart(domain: string, asked: string): boolean {
  const part = (Object.keys(SPEAKS_TO) as (keyof typeof SPEAKS_TO)[]).find(
    (p) => asked === `ofsted:${p}`,
  );
  return part === undefined ? domain === asked : SPEAKS_TO[part].includes(domain);
}

/** Rows by domain, in the order the catalogue gives the domains. */
export function byDomain(rows: readonly Row[]): readonly (readonly [string, readonly Row[]])[] {
  const groups = new Map<string, Row[]>();
  for (const row of rows)
    groups.set(row.indicator.domain, [...(groups.get(row.indicator.domain) ?? []), row]);
  return [...groups];
}
