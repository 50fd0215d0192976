import * as z from "zod/mini";
import { findArea, type Area, type NeighbourModel } from "#domain/area.ts";
import type { Indicator } from "#domain/indicator.ts";
import { sayNoNational } from "#domain/words/beside/sayNational.ts";
import { isYearlySeries, type Series } from "#domain/observation.ts";
import { measuresOf } from "#domain/ownMeasure.ts";
import { readAreaFile, WireAreaFile, type AreaFile } from "#contract/areaFile.ts";
import {
  readAreas,
  readCatalogue,
  readMore,
  WireAreas,
  WireCatalogue,
  WireMore,
} from "#contract/catalogue.ts";
import { paths } from "#contract/routes.ts";
import { readAllAreas, WireAllAreas, type AllAreas } from "#contract/series.ts";
import { showLine } from "./showLine.ts";

export type Question = {
  readonly area: string;
  readonly indicator: string;
  readonly period: string | null;
  readonly model: NeighbourModel;
  readonly json: boolean;
};
export type Answer = { readonly ok: boolean; readonly text: string };
type Read = (path: string) => unknown;

/**
 * Answers from a feed with the same domain code as the app, for people or, with `json`, one object
 * a line.
 */
export function show(read: Read, question: Question): Answer {
  const areas = readAreas(z.parse(WireAreas, read(paths.areas())));
  const more = readMore(z.parse(WireMore, read(paths.more())));
  const indicators = [
    ...readCatalogue(z.parse(WireCatalogue, read(paths.catalogue()))).indicators,
    ...more.indicators,
  ];
  const wanted =
    question.area === "all"
      ? areas
      : [findArea(areas, question.area)].filter((area) => area !== undefined);
  const [single] = wanted;
  // A council's own measures are asked of it alone.
  const ours = single && wanted.length === 1 ? measuresOf([], areaFile(read, single).ours) : [];
  const asked = [...indicators, ...ours];
  const chosen =
    question.indicator === "all"
      ? asked
      : asked.filter((i) =>
          [i.slug, i.id].includes(more.same[question.indicator] ?? question.indicator),
        );
  if (wanted.length === 0)
    return {
      ok: false,
      text: `No area is called “${question.area}”: give a name, a code of nine characters or DfE's three digits.\n`,
    };
  if (chosen.length === 0)
    return {
      ok: false,
      text: `No indicator is called “${question.indicator}”: the slugs are in catalogue.json.\n`,
    };
  const all = new Map<string, AllAreas>();
  const published = (slug: string): AllAreas => {
    const found = all.get(slug) ?? readAllAreas(z.parse(WireAllAreas, read(paths.series(slug))));
    all.set(slug, found);
    return found;
  };
  const lines = wanted.flatMap((area) => {
    const own = ownSeries(read, area, ours.length > 0);
    return chosen.flatMap((indicator) => {
      const one = indicator.published ? published(indicator.slug) : null;
      const local = own.find(
        (s) => s.indicator === indicator.slug && s.frame.basis === indicator.localBasis,
      );
      const series = local ?? one?.byArea.get(area.code);
      return series
        ? [showLine({ area, indicator, series, one, areas, question })]
        : question.indicator === "all"
          ? []
          : [nothing(area, indicator, question)];
    });
  });
  return { ok: true, text: lines.map((text) => `${text}\n`).join("") };
}

const areaFile = (read: Read, area: Area): AreaFile =>
  readAreaFile(z.parse(WireAreaFile, read(paths.area(area.code))));

/** The council's own months, where it has any that the question can be of. */
const ownSeries = (read: Read, area: Area, hasOurs: boolean): readonly Series[] =>
  area.type === "illustrative" || hasOurs
    ? areaFile(read, area).series.filter((s) => !isYearlySeries(s))
    : [];

function nothing(area: Area, indicator: Indicator, question: Question): string {
  const because = indicator.published
    ? `${area.name} is not in the source of this indicator`
    : sayNoNational(indicator);
  return question.json
    ? JSON.stringify({
        area: { code: area.code, oldCode: area.oldCode, name: area.name },
        indicator: indicator.slug,
        period: null,
        status: null,
        value: null,
        display: because,
      })
    : `${area.name}, ${indicator.shortName}: ${because}`;
}
