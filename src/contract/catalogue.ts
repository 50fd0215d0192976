import * as z from "zod/mini";
import { BASES } from "#domain/calendar.ts";
import { RANGES, POLARITIES, UNITS, type Indicator, type Words } from "#domain/indicator.ts";
import { areaCode, type Area } from "#domain/area.ts";

const WireIndicator = z.object({
  slug: z.string(),
  id: z.string(),
  core: z.boolean(),
  headline: z.nullable(z.number()),
  domain: z.string(),
  name: z.string(),
  shortName: z.string(),
  unit: z.enum(UNITS),
  decimals: z.number(),
  polarity: z.enum(POLARITIES),
  localBasis: z.nullable(z.enum(BASES)),
  published: z.nullable(
    z.object({
      frame: z.object({ basis: z.enum(BASES), ends: z.string() }),
      source: z.string(),
      note: z.string(),
    }),
  ),
  noNational: z.string(),
  range: z.optional(z.enum(RANGES)),
  noBand: z.optional(z.literal(true)),
  total: z.optional(z.literal(true)),
});

/**
 * The words of an indicator: 17 kB that the dashboard does not need, so they are fetched when read.
 */
export const WireWords = z.object({
  schema: z.literal(1),
  words: z.array(
    z.object({
      slug: z.string(),
      definition: z.string(),
      numerator: z.string(),
      denominator: z.string(),
      why: z.string(),
      ask: z.array(z.string()),
      caution: z.string(),
      synonyms: z.array(z.string()),
    }),
  ),
});
export const readWords = (wire: z.infer<typeof WireWords>): ReadonlyMap<string, Words> =>
  new Map(wire.words.map(({ slug, ...words }) => [slug, words]));

/** Where figures come from: release, licence and the next one expected. */
export const WireSource = z.object({
  id: z.string(),
  title: z.string(),
  publisher: z.string(),
  released: z.string(),
  next: z.string(),
  licence: z.string(),
  note: z.string(),
});
export type Source = z.infer<typeof WireSource>;

export const WireCatalogue = z.object({
  schema: z.literal(1),
  indicators: z.array(WireIndicator),
  sources: z.array(WireSource),
});
export type Catalogue = {
  readonly indicators: readonly Indicator[];
  readonly sources: readonly Source[];
};
export const readCatalogue = (wire: z.infer<typeof WireCatalogue>): Catalogue => ({
  indicators: wire.indicators.map(readIndicator),
  sources: wire.sources,
});

/** An absent mark stays absent: the domain has no place for `undefined`. */
const readIndicator = ({
  range,
  noBand,
  total,
  ...rest
}: z.infer<typeof WireIndicator>): Indicator => ({
  ...rest,
  ...(range ? { range } : {}),
  ...(noBand ? { noBand } : {}),
  ...(total ? { total } : {}),
});

/**
 * LAIT's measures beyond the catalogue, fetched only by who looks for them; `same` names those the
 * catalogue holds already.
 */
export const WireMore = z.object({
  schema: z.literal(1),
  indicators: z.array(WireIndicator),
  same: z.record(z.string(), z.string()),
});
export type More = {
  readonly indicators: readonly Indicator[];
  readonly same: { readonly [measure: string]: string };
};
export const readMore = (wire: z.infer<typeof WireMore>): More => ({
  indicators: wire.indicators.map(readIndicator),
  same: wire.same,
});

/** Code and the first letter of the closeness word. */
const neighbours = z.array(z.string());
const CLOSENESS: { readonly [letter: string]: string } = {
  e: "Extremely close",
  v: "Very close",
  c: "Close",
  s: "Somewhat close",
  n: "Not close",
};
const readNeighbour = (text: string) => ({
  code: areaCode(text.slice(0, 9)),
  closeness: CLOSENESS[text.slice(9)] ?? "Not said",
});
const WireArea = z.object({
  code: z.string(),
  oldCode: z.nullable(z.string()),
  name: z.string(),
  type: z.enum(["country", "region", "authority", "illustrative"]),
  region: z.nullable(z.string()),
  from: z.nullable(z.string()),
  to: z.nullable(z.string()),
  formerCodes: z.array(z.string()),
  otherNames: z.array(z.string()),
  neighbours: z.object({ "2025": neighbours, "2021": neighbours }),
});
export const WireAreas = z.object({ schema: z.literal(1), areas: z.array(WireArea) });

export const readAreas = (wire: z.infer<typeof WireAreas>): readonly Area[] =>
  wire.areas.map((area) => ({
    ...area,
    code: areaCode(area.code),
    region: area.region === null ? null : areaCode(area.region),
    neighbours: {
      "2025": area.neighbours["2025"].map(readNeighbour),
      "2021": area.neighbours["2021"].map(readNeighbour),
    },
  }));

const writeNeighbour = ({ code, closeness }: { code: string; closeness: string }): string =>
  `${code}${closeness.charAt(0).toLowerCase()}`;
export const writeAreas = (areas: readonly Area[]): z.infer<typeof WireAreas> => ({
  schema: 1,
  areas: areas.map((area) => ({
    ...area,
    formerCodes: [...area.formerCodes],
    otherNames: [...area.otherNames],
    neighbours: {
      "2025": area.neighbours["2025"].map(writeNeighbour),
      "2021": area.neighbours["2021"].map(writeNeighbour),
    },
  })),
});
