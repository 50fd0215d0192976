import type * as z from "zod/mini";
import { startsIn } from "#domain/calendar.ts";
import { checksum } from "#contract/checksum.ts";
import type { WireManifest } from "#contract/manifest.ts";
import type { AllAreas } from "#contract/series.ts";

type Held = Pick<z.infer<typeof WireManifest>, "areas" | "indicators" | "series">;

/** What a feed holds, with the checksum of every file in it. */
export async function manifestOf(
  files: ReadonlyMap<string, string>,
  all: ReadonlyMap<string, AllAreas>,
  { areas, indicators, series }: Held,
): Promise<z.infer<typeof WireManifest>> {
  const sums: Record<string, string> = {};
  for (const path of [...files.keys()].sort()) sums[path] = await checksum(files.get(path) ?? "");
  return { schema: 1, edition: edition(all), areas, indicators, series, files: sums };
}

/** The start of the latest period of any of the catalogue's series. */
const edition = (all: ReadonlyMap<string, AllAreas>): string =>
  [...all.values()]
    .flatMap((one) => one.periods.map((p) => String(startsIn(p))))
    .sort()
    .pop() ?? "";
