import * as z from "zod/mini";
import { areaCode } from "#domain/area.ts";
import { WireSource } from "./catalogue.ts";
import type { HexMap } from "#domain/hexMap.ts";

/**
 * A map of authorities as hexagons with its own source and terms: columns count from the west, rows
 * from the south.
 */
export const WireHexMap = z.object({
  schema: z.literal(1),
  source: WireSource,
  hexes: z.array(z.object({ area: z.string(), column: z.number(), row: z.number() })),
});
type WireHexMap = z.infer<typeof WireHexMap>;

export const readHexMap = ({ source, hexes }: WireHexMap): HexMap => ({
  source,
  hexes: hexes.map((hex) => ({ ...hex, area: areaCode(hex.area) })),
});

export const writeHexMap = ({ source, hexes }: HexMap): WireHexMap => ({
  schema: 1,
  source,
  hexes: [...hexes],
});
