import { formatValue, type Measure } from "#domain/format.ts";
import type { Value } from "#domain/value.ts";
import { Shown } from "#ui/FigureTable.tsx";

/** A figure of a measure in a table, or quieter the words of its gap. */
export const Figure = ({ value, of }: { value: Value; of: Measure }) => (
  <Shown isGap={value.kind !== "known"}>{formatValue(value, of, "exact")}</Shown>
);
