import { expect, test } from "vitest";
import { month } from "#tests/support/period.ts";
import { known, missing } from "#domain/value.ts";
import { anOwnMeasure } from "#tests/support/ownMeasure.ts";
import { soundLoad, type Load } from "./loads.ts";
import { toldHeadlines } from "#intake/patch/told/decided.ts";

const NOTHING_TOLD = toldHeadlines([]);
const row = {
  file: "return.csv",
  sheet: null,
  line: 2,
  named: "Contacts",
  slug: "contacts",
  period: month("2026-10"),
  numerator: missing("missing"),
  denominator: missing("missing"),
  value: known(7),
  status: "final",
  note: "",
} as const;
const load: Load = {
  id: "1",
  area: "E06000035",
  day: "2026-11-02",
  names: ["return.csv"],
  rows: [row],
  on: true,
};

test("what the browser kept comes back as it was", () => expect(soundLoad(load)).toEqual(load));
test("a row of no period is left out, and the load stands", () => {
  const kept: unknown = JSON.parse(
    JSON.stringify({ ...load, rows: [{ ...row, period: "May-22" }, row] }),
  );
  expect(soundLoad(kept as Load)).toEqual(load);
});
test("a load of before councils had measures of their own has none, and a measure no page could say is left out", () => {
  const { measures: _, headlines: __, ...before } = NOTHING_TOLD;
  const old: unknown = JSON.parse(JSON.stringify({ ...load, told: before }));
  expect(soundLoad(old as Load).told).toEqual(NOTHING_TOLD);
  const told = {
    ...NOTHING_TOLD,
    measures: [anOwnMeasure(), { ...anOwnMeasure(), unit: "furlongs" as "count" }],
  };
  expect(soundLoad({ ...load, told }).told?.measures).toEqual([anOwnMeasure()]);
});
