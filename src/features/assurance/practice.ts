import { figureCell } from "#charts/figure/cells.ts";
import type { Sheet } from "#charts/figure/csv.ts";
import type { Provenance } from "#charts/figure/provenance.ts";
import type { Share, ShareGroup } from "#charts/shares/sharesDrawing.ts";
import type { Area } from "#domain/area.ts";
import { periodLabel } from "#domain/calendar.ts";
import { formatShort } from "#domain/format.ts";
import type { Practice, PracticeRow } from "#domain/story/quality.ts";
import { sayCount } from "#domain/words/figure/sayRow.ts";
import { missing } from "#domain/value.ts";

/** The two kinds of measure by what they say, as the picture, the table and the file name them. */
export const KINDS = [
  ["audits", "How good is it?"],
  ["onTime", "Is it on time?"],
] as const;

/** Audits and what is on time as rows of one picture; a kind without a measure is left out. */
export const groupsOf = (practice: Practice): readonly ShareGroup[] =>
  KINDS.map(([kind, title]) => ({ title, shares: practice[kind].map(shareOf) })).filter(
    ({ shares }) => shares.length > 0,
  );

const shareOf = ({ indicator, latest, target, mark }: PracticeRow): Share => ({
  slug: indicator.slug,
  name: indicator.shortName,
  text: formatShort(latest.value, indicator),
  count: sayCount(indicator, latest),
  value: latest.value,
  isProvisional: latest.status === "provisional",
  target: target?.target ?? null,
  england: mark?.england ?? missing("unavailable"),
});

/** Every row of the picture as a line of a file. */
export const practiceSheet = (area: Area, practice: Practice, origin: Provenance): Sheet => ({
  head: [
    "Area",
    "Code",
    "Kind",
    "Measure",
    "Period",
    "Value (%)",
    "Numerator",
    "Denominator",
    "Status",
    "A year before (%)",
    "Target (%)",
    "England (%)",
    "England’s period",
    "Source",
    "Caution",
  ],
  rows: KINDS.flatMap(([kind, title]) =>
    practice[kind].map(({ indicator, series, latest, before, target, mark }) => [
      area.name,
      area.code,
      title,
      indicator.shortName,
      periodLabel(latest.period, series.frame),
      ...[latest.value, latest.numerator, latest.denominator].map(figureCell),
      latest.status,
      figureCell(before),
      target === null ? "" : String(target.target),
      figureCell(mark?.england),
      mark ? periodLabel(mark.period, mark.frame) : "",
      origin.source,
      origin.caution,
    ]),
  ),
});
