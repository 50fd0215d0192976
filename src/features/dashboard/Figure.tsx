import { formatValue, type Measure } from "#domain/format.ts";
import type { Value } from "#domain/value.ts";
import { Gap } from "#ui/Marks.tsx";

/** A figure of a measure, or quieter the words of its gap. */
export function Figure({ value, of }: { value: Value; of: Measure }) {
  const text = formatValue(value, of);
  return value.kind === "known" ? text : <Gap>{text}</Gap>;
}
