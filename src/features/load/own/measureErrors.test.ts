import { expect, test } from "vitest";
import { NOTHING_OURS } from "#domain/ownMeasure.ts";
import type { FormKnown, MeasureCells } from "#intake/check/told/checkMeasure.ts";
import { cellsOf } from "#intake/patch/told/writeMeasures.ts";
import { knownPublished } from "#tests/support/knownPublished.ts";
import { anOwnMeasure } from "#tests/support/ownMeasure.ts";
import { errorsOf, toldOf, type Against } from "./measureErrors.ts";
import { NO_CELLS } from "./measureFields.ts";

const { indicators } = await knownPublished();
const known: FormKnown = {
  code: "E06000035",
  indicators,
  ours: NOTHING_OURS,
  targets: new Map(),
  series: [],
};
const against = (over: Partial<Against> = {}): Against => ({
  known,
  named: null,
  answers: new Map(),
  ...over,
});
/** A new measure that is right but for what the sentence names. */
const audits = (over: Partial<MeasureCells> = {}): MeasureCells => ({
  ...cellsOf(anOwnMeasure(), undefined),
  slug: "",
  ...over,
});
const said = (draft: MeasureCells, over: Partial<Against> = {}) =>
  errorsOf(draft, against(over)).map(({ field, message }) => `${field}: ${message}`);

test("a form that is right has no error, and is a measure with its target", () => {
  const draft = audits({ target: "75", tolerance: "5", owner: "Head of Safeguarding" });
  expect(said(draft)).toEqual([]);
  const told = toldOf(draft, against());
  expect(told.measures).toMatchObject([{ name: anOwnMeasure().name }]);
  expect(told.targets).toMatchObject([{ target: 75, tolerance: 5 }]);
});

test("an empty form names every box that must be filled, in its order, and no other", () => {
  expect(errorsOf(NO_CELLS, against()).map((e) => e.field)).toEqual([
    "measure",
    "part",
    "better",
    "unit",
    "counted",
    "numerator",
  ]);
});

test("a name that is taken, a choice left out and a target that is no number are said at once", () => {
  expect(said(audits({ measure: "Contacts received", part: "", target: "lots" }))).toEqual([
    expect.stringMatching(
      /^measure: Enter a name that no measure of the catalogue has\. It is “Contacts received”/,
    ),
    "part: Choose a part of the service",
    "target: Enter a target that is a number, or leave it empty for none",
  ]);
});

test("a percentage needs to be out of something, and its target is no more than 100%", () => {
  expect(said(audits({ unit: "percent", denominator: "" }))).toEqual([
    "denominator: Enter what the percentage is out of, in words",
  ]);
  expect(said(audits({ unit: "percent", target: "120" }))).toEqual([
    "target: Enter a target that is between 0% and 100%, or leave it empty for none",
  ]);
});

test("what a file would leave out with a note is said, so that nothing typed is dropped unseen", () => {
  expect(said(audits({ target: "75", tolerance: "a few", review: "2027-13-41" }))).toEqual([
    "tolerance: Enter a number of nought or more, for example 5",
    "review: Enter a day between 2000 and 2035",
  ]);
  expect(said(audits({ owner: "Head of Safeguarding" }))).toEqual([
    "target: Enter a target, or empty the boxes that go with it",
  ]);
});

test("a text that is too long says how long it may be, and one about a child says where it stands", () => {
  expect(
    said(
      audits({
        measure: "Audits ".repeat(20),
        definition: "Jayden Smithson, aged 14 was moved",
      }),
    ),
  ).toEqual([
    "measure: Name: use 80 characters or fewer. You have 139",
    "definition: What it means: write about the service, never about one child",
  ]);
});

test("a target that may be a fraction is asked about, and once it was answered is no error", () => {
  const draft = audits({ target: "0.75" });
  const [doubt] = errorsOf(draft, against());
  expect(doubt?.message).toMatch(/Read as 75\.0%; confirm\. If it is meant so, save again$/);
  const answers = new Map([[doubt?.asks ?? "", "yes"]]);
  expect(said(draft, { answers })).toEqual([]);
  expect(toldOf(draft, against({ answers })).targets[0]?.target).toBe(75);
});

test("a measure with figures keeps its unit, in the words of the form", () => {
  const measure = anOwnMeasure();
  const ours = { measures: [measure], headlines: null };
  const series: FormKnown["series"] = [
    {
      indicator: measure.slug,
      source: "council",
      frame: { basis: "month", ends: "03-31" },
      observations: [],
    },
  ];
  expect(
    said({ ...cellsOf(measure, undefined), unit: "weeks" }, { known: { ...known, ours, series } }),
  ).toEqual([
    "unit: Choose “A percentage”: its figures are loaded so. To change it, take the measure away first",
  ]);
});
