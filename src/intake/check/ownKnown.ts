import type { Area } from "#domain/area.ts";
import type { Indicator } from "#domain/indicator.ts";
import { measuresOf, type Ours } from "#domain/ownMeasure.ts";
import type { Source } from "#intake/read/table.ts";
import type { History } from "./decide/checking.ts";
import { MeasureNames } from "#intake/recognise/measureNames.ts";
import type { Answers } from "#intake/question.ts";
import type { ToldKnown } from "#intake/recognise/told/reading.ts";
import type { ToldStory } from "#intake/recognise/told/told.ts";

/** What a reading knows before its first file: the part of it that names of measures hang on. */
type Known = {
  readonly indicators: readonly Indicator[];
  readonly synonyms: ReadonlyMap<string, readonly string[]>;
  readonly mapped: ReadonlyMap<string, string>;
  readonly history: (slug: string) => History;
  readonly story?: ToldStory;
  readonly targets?: ToldKnown["targets"];
  readonly own?: Area;
};

/**
 * What defines measures is read before what uses them, in whatever order the files were dropped.
 */
export const definitionsFirst = (sources: readonly Source[]): readonly Source[] => [
  ...sources.filter(definesMeasures),
  ...sources.filter((source) => !definesMeasures(source)),
];
const definesMeasures = ({ bytes }: Source): boolean =>
  /^\W*measure\W[^\n]*\bbetter\b/i.test(new TextDecoder("latin1").decode(bytes.subarray(0, 400)));

/** The catalogue's measures and the council's own, by each name that is theirs alone. */
export const namesWith = (known: Known, ours: Ours | undefined): MeasureNames =>
  new MeasureNames(
    measuresOf(known.indicators, ours),
    known.synonyms,
    new Map([
      ...(ours?.measures ?? []).flatMap((m) => m.also.map((name) => [name, m.slug] as const)),
      ...known.mapped,
    ]),
  );

/** What the readers of tables may ask, with the measures that are known by now. */
export const tablesOf = (
  known: Known,
  names: MeasureNames,
  answers: Answers,
  ours: Ours | undefined,
): ToldKnown => ({
  names,
  indicators: new Map(measuresOf(known.indicators, ours).map((i) => [i.slug, i])),
  loaded: (slug) => known.history(slug).own,
  story: known.story ?? { finance: [], placements: [], quantities: [] },
  answers,
  targets: known.targets ?? new Map(),
  ...(known.own ? { code: known.own.code } : {}),
  ...(ours ? { ours } : {}),
});
