import { expect, test } from "vitest";
import { known, missing, type Value } from "#domain/value.ts";
import { arranged, inOrder, nextOrder, orderOf, placesBy, type CompareRow } from "./rows.ts";

const row = (shortName: string, values: readonly Value[], differing = 0): CompareRow =>
  ({
    indicator: { shortName, slug: shortName },
    period: "",
    cells: values.map((value, i) => ({
      area: { code: i },
      cell: { value, difference: i < differing ? "higher" : "not-told-apart" },
    })),
  }) as unknown as CompareRow;
const values = [known(3), missing("suppressed"), known(9), known(3), known(0)];

test("areas are ordered from the highest figure; without one an area comes last, and equals stay as chosen", () =>
  expect(placesBy(row("x", values), false)).toEqual([2, 0, 3, 4, 1]));
test("from the lowest, a suppressed figure still comes last: it is no nought", () =>
  expect(placesBy(row("x", values), true)).toEqual([4, 0, 3, 2, 1]));
test("a measure that is not in the table orders nothing", () =>
  expect(placesBy(undefined, false)).toBeNull());
test("the button asks for highest, then lowest, then the order as chosen", () => {
  expect(nextOrder(undefined, "cla-rate")).toBe("cla-rate");
  expect(nextOrder("cla-rate", "cla-rate")).toBe("-cla-rate");
  expect(nextOrder("-cla-rate", "cla-rate")).toBeUndefined();
  expect(nextOrder("-cla-rate", "cp-plan-rate")).toBe("cp-plan-rate");
});
test("the address says which way", () => {
  expect(orderOf("-cla-rate")).toEqual({ slug: "cla-rate", lowest: true });
  expect(orderOf("cla-rate")).toEqual({ slug: "cla-rate", lowest: false });
  expect(orderOf(undefined)).toBeNull();
});
test("measures can be ordered by name, or by how many areas differ from England", () => {
  const rows = [row("Visits", values, 1), row("Agency", values, 0), row("Plans", values, 3)];
  const names = (order: "name" | "differ" | undefined) =>
    inOrder(rows, order).map((r) => r.indicator.shortName);
  expect(names("name")).toEqual(["Agency", "Plans", "Visits"]);
  expect(names("differ")).toEqual(["Plans", "Visits", "Agency"]);
  expect(names(undefined)).toEqual(["Visits", "Agency", "Plans"]);
});
test("areas stand in the order of one measure, and every row’s figures go with them", () => {
  const rows = [
    row("Visits", values),
    row("Plans", [known(1), known(2), known(3), known(4), known(5)]),
  ];
  const areas = rows[0]?.cells.map(({ area }) => area) ?? [];
  const by = arranged(rows, areas, { slug: "Visits", lowest: false }, "name");
  expect(by.areas.map((a): unknown => a.code)).toEqual([2, 0, 3, 4, 1]);
  expect(
    by.rows.map((r) => [r.indicator.shortName, r.cells.map((c): unknown => c.area.code)]),
  ).toEqual([
    ["Plans", [2, 0, 3, 4, 1]],
    ["Visits", [2, 0, 3, 4, 1]],
  ]);
});
test("a measure that has no row orders no areas", () => {
  const rows = [row("Visits", values)];
  const by = { slug: "Plans", lowest: false };
  expect(arranged(rows, [], by, undefined)).toEqual({ rows, areas: [] });
});
