import type { AreaFile } from "#contract/areaFile.ts";
import type { Ours } from "#domain/ownMeasure.ts";
import { tellArea } from "./tell.ts";
import { DEFAULT_HEADLINES, NOTHING_TOLD, type Told } from "#intake/recognise/told/told.ts";

/**
 * The council's file as it stands once it has decided so, before the browser has fetched it again.
 */
export const afterDeciding = <F extends AreaFile>(file: F, told: Told): F => ({
  ...file,
  ...tellArea(file, told, new Map(), []),
});

/** Headlines in this order, as a load holds them; null goes back to the catalogue's. */
export const toldHeadlines = (slugs: Ours["headlines"]): Told => ({
  ...NOTHING_TOLD,
  headlines: (slugs ?? [DEFAULT_HEADLINES]).map((indicator) => ({ indicator })),
});

/** A measure of the council's own that goes, with its figures and its target. */
export const toldGone = (measure: Ours["measures"][number]): Told => ({
  ...NOTHING_TOLD,
  measures: [{ ...measure, gone: true }],
});
