import { expect, test } from "vitest";
import type { Basis, Frame, PeriodId } from "../calendar.ts";
import { parsePeriod } from "../calendar.ts";
import type { Series } from "../observation.ts";
import { known, missing, type Value } from "../value.ts";
import { ownTwin } from "./ownTwin.ts";

const YEAR: Frame = { basis: "year", ends: "03-31" };
const DAY: Frame = { basis: "snapshot", ends: "03-31" };
const id = (text: string): PeriodId => {
  const period = parsePeriod(text);
  if (!period) throw new Error(text);
  return period;
};
const series = (basis: Basis, figures: { readonly [period: string]: Value }): Series => ({
  indicator: "plans",
  source: "own",
  frame: { basis, ends: "03-31" },
  observations: Object.entries(figures).map(([period, value]) => ({
    period: id(period),
    value,
    numerator: missing("missing"),
    denominator: missing("missing"),
    status: "final",
    note: null,
  })),
});
const twin = (of: Frame, all: readonly Series[], by: PeriodId | null = null) => {
  const found = ownTwin("plans", of, all, by);
  return found && [found.series.frame.basis, found.latest.period, found.latest.value];
};

test("beside a year stand twelve months, and no single month or year to date", () => {
  const [month, toDate, twelve] = [
    series("month", { "2026-10": known(3) }),
    series("ytd", { "2026-10": known(20) }),
    series("rolling-12", { "2026-09": known(31), "2026-10": known(30) }),
  ];
  expect(twin(YEAR, [month, toDate, twelve])).toEqual(["rolling-12", "2026-10", known(30)]);
  expect(twin(YEAR, [month, toDate])).toBeNull();
});
test("beside a day stands a month’s end, and beside a year it does not", () => {
  const end = series("snapshot", { "2026-10": known(7) });
  expect(twin(DAY, [end])).toEqual(["snapshot", "2026-10", known(7)]);
  expect(twin(YEAR, [end])).toBeNull();
});
test("a gap is no figure: the newest that is one stands, with its own month", () =>
  expect(
    twin(DAY, [series("snapshot", { "2026-09": known(8), "2026-10": missing("suppressed") })]),
  ).toEqual(["snapshot", "2026-09", known(8)]));
test("beside a year that was asked for stands what was known at its end", () =>
  expect(
    twin(YEAR, [series("rolling-12", { "2025-03": known(25), "2026-10": known(30) })], id("2025")),
  ).toEqual(["rolling-12", "2025-03", known(25)]));
test("published years are no own figures", () =>
  expect(twin(YEAR, [series("year", { "2025": known(25) })])).toBeNull());
