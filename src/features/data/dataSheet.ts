import { figureCell, unitCell } from "#charts/figure/cells.ts";
import type { Sheet } from "#charts/figure/csv.ts";
import type { Provenance } from "#charts/figure/provenance.ts";
import type { Catalogue } from "#data/useFeed.tsx";
import type { Area } from "#domain/area.ts";
import { periodLabel } from "#domain/calendar.ts";
import type { WhatIsHere } from "#domain/held/held.ts";
import type { Indicator } from "#domain/indicator.ts";
import { sayLate, sayStanding, sayWhyMissing, sayWhyNone } from "#domain/words/council/sayHere.ts";
import { sentOf } from "./heldParts.ts";

/** Every measure in a line: its newest figure, how firm it is, why it is missing or late. */
export function dataSheet(
  area: Area,
  indicators: readonly Indicator[],
  here: WhatIsHere,
  sources: Catalogue["sources"],
  origin: Provenance,
): Sheet {
  const found = sentOf(here);
  return {
    head: [
      "Area",
      "Code",
      "Part of the service",
      "Measure",
      "Newest period",
      "Unit",
      "Value",
      "Status",
      "Stands",
      "Why missing",
      "Why late",
      "Source",
      "Released",
      "Next release",
      "Caution",
    ],
    rows: indicators.map((i) => {
      const h = found.get(i.slug);
      const before = [area.name, area.code, i.domain, i.shortName];
      if (!h)
        return [
          ...before,
          "",
          unitCell(i),
          "",
          "",
          "no figure here",
          sayWhyNone({ indicator: i, sent: null }, area.name),
        ].concat(["", "", "", "", origin.caution]);
      const source = sources.find((s) => s.id === h.series.source);
      return [
        ...before,
        periodLabel(h.latest.period, h.series.frame),
        unitCell(i),
        figureCell(h.latest.value),
        h.latest.status,
        sayStanding(h),
        sayWhyMissing(h),
        h.late === null ? "" : sayLate(h.late),
        source?.title ?? "",
        source?.released ?? "",
        source?.next ?? "",
        origin.caution,
      ];
    }),
  };
}
