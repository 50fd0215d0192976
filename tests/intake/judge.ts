import { isMonth } from "#domain/calendar.ts";
import { amountOf } from "#domain/value.ts";
import type { LocalRow } from "#intake/recognise/localRow.ts";
import { trulyAt, type Covers, type True } from "./truth.ts";
import type { Table } from "./writer.ts";

/** How far a figure printed with one decimal may lie from the exact one. */
const PRINTED = 0.0501;

/**
 * What is wrong with a row that was taken as sure, against what truly happened; null where it is
 * true. `usual`: the basis in which a council has given the measure until now, by which a row
 * without one goes on.
 */
export function wrongIn(
  row: LocalRow,
  truth: readonly True[],
  table: Table,
  people: number,
  usual: (slug: string) => Covers | null,
): string | null {
  const said = `${row.slug ?? row.named} ${row.period} ${row.basis ?? "-"}`;
  const of = truth.find((t) => t.indicator.slug === row.slug);
  if (!of) return `${said}: a measure that the table does not have`;
  if (!isMonth(row.period) || !table.months.includes(row.period))
    return `${said}: a period that the table does not have`;
  const covers = coversOf(row, usual);
  const h = trulyAt(of, row.period, covers);
  const [n, d, v] = [row.numerator, row.denominator, row.value].map(amountOf);
  const { unit } = of.indicator;
  if (n != null && n !== h.part) return `${said}: numerator ${n}, truly ${h.part}`;
  if (d != null && unit === "percent" && d !== h.whole)
    return `${said}: denominator ${d}, truly ${String(h.whole)}`;
  if (v == null) return null;
  const figure =
    unit === "count"
      ? h.part
      : h.whole === null
        ? (h.part / people) * 10_000
        : (h.part / h.whole) * 100;
  const off = Math.abs(v - figure);
  return off <= (unit === "count" ? 0 : PRINTED) ? null : `${said}: value ${v}, truly ${figure}`;
}

function coversOf({ basis, slug }: LocalRow, usual: (slug: string) => Covers | null): Covers {
  if (basis === undefined) return usual(slug ?? "") ?? "month";
  return basis === "rolling-12" || basis === "ytd" ? basis : "month";
}
