import { HttpResponse, http } from "msw";
import {
  readAreaFile,
  writeAreaFile,
  type AreaFile,
  type WireAreaFile,
} from "#contract/areaFile.ts";
import { readCatalogue } from "#contract/catalogue.ts";
import { applyRows } from "#intake/patch/apply.ts";
import { knownFrom } from "#intake/knownOf.ts";
import type { Indicator } from "#domain/indicator.ts";
import { readAndConfirm } from "./answers.ts";
import { FEED, feedFile, server } from "./mockFeed.ts";

const indicators: readonly Indicator[] = readCatalogue(await feedFile("catalogue.json")).indicators;
export const indicatorOf = (slug: string): Indicator => {
  const found = indicators.find((i) => i.slug === slug);
  if (!found) throw new Error(`no measure ${slug}`);
  return found;
};

/**
 * A council's file, of the committed feed where none is given, with a return laid over it, every
 * question answered.
 */
export async function laidOver(area: string, csv: string, before?: AreaFile): Promise<AreaFile> {
  const file = before ?? readAreaFile(await feedFile<WireAreaFile>(`area/${area}.json`));
  const { rows } = await readAndConfirm(
    [{ name: "return.csv", bytes: new TextEncoder().encode(csv) }],
    { indicators, synonyms: new Map(), mapped: new Map(), ...knownFrom(file, indicators) },
  );
  return applyRows(file, rows, new Map(indicators.map((i) => [i.slug, i])), "2026-11-20");
}

/** The same as a page fetches it. */
export const serve = (file: AreaFile): void =>
  server.use(
    http.get(`${FEED}area/${file.area}.json`, () => HttpResponse.json(writeAreaFile(file))),
  );

/**
 * York's first return in the product's own template: two months of a measure counted over twelve,
 * single months of others.
 */
export const MONTHS_OF_TWELVE = `indicator,period,numerator,denominator,value,status,note
re-referrals,2026-09,40,150,,final,
re-referrals,2026-10,39,160,,final,
cp-repeat-plans,2026-10,4,14,,final,
referral-rate,2026-10,150,,,final,
assessments-in-45-days,2026-10,120,140,,final,
`;
/** Counts for rates, one of them of a measure that nobody publishes. */
export const COUNTS_FOR_RATES = `indicator,period,numerator,denominator,value,status,note
cla-rate,2026-09,262,,,final,
cla-rate,2026-10,265,,,final,
cp-plan-rate,2026-10,121,,,final,
contacts,2026-10,,,800,final,
`;
