import * as z from "zod/mini";

/** What a feed is: its edition and what it holds. Small, read by people and by `feed check`. */
export const WireManifest = z.object({
  schema: z.literal(1),
  /**
   * The latest release among its sources: no clock, so that the same sources give the same bytes.
   */
  edition: z.string(),
  areas: z.number(),
  indicators: z.number(),
  series: z.array(z.string()),
  /** Every other file with its checksum: a feed that was copied half is told from a whole one. */
  files: z.record(z.string(), z.string()),
});
