import type { Catalogue } from "#data/useFeed.tsx";
import { FOR_ALL, type Load } from "#data/useLoads.ts";
import type { Area } from "#domain/area.ts";
import { sourcesOf } from "#intake/check/tidy/source.ts";
import type { LaidRead } from "#intake/check/tidy/publishedRead.ts";
import type { ReadLocal } from "#intake/readLocal.ts";
import { onlyTables } from "#intake/recognise/told/told.ts";
import type { Said } from "./loading.ts";
import { sayAccepted } from "./sayAccepted.ts";

/** What of a reading is accepted: measures by slug, other tables by name. */
export type Chosen = {
  readonly slugs: ReadonlySet<string>;
  readonly tables: ReadonlySet<string>;
};
/** A load as it is kept, and what is said once it is. */
export type ToKeep<L> = { readonly load: L; readonly said: Said };
type Dated = { readonly id: string; readonly names: readonly string[] };

/** The council's own figures that were chosen of a reading. */
export function ownToKeep(
  read: ReadLocal,
  { slugs, tables }: Chosen,
  { area, today }: { readonly area: Pick<Area, "code" | "name">; readonly today: string },
  { id, names }: Dated,
): ToKeep<Load & { readonly told: NonNullable<Load["told"]> }> {
  const rows = read.rows.filter((row) => row.slug !== null && slugs.has(row.slug));
  const told = onlyTables(read.told, tables);
  return {
    load: { id, area: area.code, day: today, names, rows, told, on: true },
    said: {
      text: `Accepted: ${sayAccepted(rows.length, slugs.size, told)} from ${names.join(", ")}. They are on every page of ${area.name} in this browser, and nowhere else until the feed is written.`,
      shown: [],
    },
  };
}

/** Published measures that were chosen of a reading, with the counts behind the stories. */
export function publishedToKeep(
  { published }: ReadLocal,
  measures: readonly LaidRead[],
  sources: Catalogue["sources"],
  today: string,
  { id, names }: Dated,
): ToKeep<Load> {
  const laid = {
    sources: sourcesOf(published, measures, sources, today),
    measures: measures.map(({ indicator, all }) => ({ indicator, all })),
    quantities: published.quantities,
  };
  return {
    load: { id, area: FOR_ALL, day: today, names, rows: [], published: laid, on: true },
    said: {
      text: `Accepted for every authority: ${measures.length} ${measures.length === 1 ? "measure" : "measures"} from ${names.join(", ")}. They are on every page in this browser, and nowhere else until the feed is written.`,
      shown: measures,
    },
  };
}
