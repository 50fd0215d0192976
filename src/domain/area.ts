import type { Brand } from "./brand.ts";

/** GSS code of nine characters, "E06000035". Abolished councils keep theirs. */
export type AreaCode = Brand<string, "AreaCode">;
export const isAreaCode = (text: string): text is AreaCode => /^E\d{8}$/.test(text);

/** Reads a GSS code known to be good (a constant, a checked feed). */
export function areaCode(text: string): AreaCode {
  if (!isAreaCode(text)) throw new RangeError(`not an area code: ${text}`);
  return text;
}

export const ENGLAND = areaCode("E92000001");
export const LONDON = areaCode("E12000007");

/** The two published groupings (domain rules 4). The newer is the default. */
export const MODELS = ["2025", "2021"] as const;
export type NeighbourModel = (typeof MODELS)[number];

/** A published model, or the group a reader made. */
export type Model = NeighbourModel | "group";

export type Neighbour = { readonly code: AreaCode; readonly closeness: string };
export type AreaType = "country" | "region" | "authority" | "illustrative";

export type Area = {
  readonly code: AreaCode;
  /** DfE's three digits as text: a leading nought and "314 / 318" survive. Null for regions. */
  readonly oldCode: string | null;
  readonly name: string;
  readonly type: AreaType;
  /**
   * The region to compare with: Inner or Outer London for a London borough. Null for England and
   * regions.
   */
  readonly region: AreaCode | null;
  /** First and last day (ISO), where the council began or ended inside our time. */
  readonly from: string | null;
  readonly to: string | null;
  /** Earlier codes of the same council (Buckinghamshire E10000002). */
  readonly formerCodes: readonly string[];
  readonly otherNames: readonly string[];
  readonly neighbours: { readonly [model in NeighbourModel]: readonly Neighbour[] };
};

/**
 * Did the council exist on this day (ISO)? Outside its days no value may stand (domain rules 4).
 */
export const existedOn = (area: Pick<Area, "from" | "to">, day: string): boolean =>
  (area.from === null || day >= area.from) && (area.to === null || day <= area.to);

/** Finds an area by GSS code (old or new), DfE's digits, or name, letter case aside. */
export function findArea(areas: readonly Area[], text: string): Area | undefined {
  const wanted = text.trim().toLowerCase();
  const is = (other: string | null): boolean => other !== null && other.toLowerCase() === wanted;
  return (
    areas.find((area) => is(area.code) || is(area.oldCode) || is(area.name)) ??
    areas.find((area) => area.formerCodes.some(is) || area.otherNames.some(is))
  );
}
