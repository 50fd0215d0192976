import { expect, test } from "vitest";
import { knownPublished } from "#tests/support/knownPublished.ts";
import { errorsOf, type Pinning } from "./pinning.ts";

const { indicators } = await knownPublished();
const agency = indicators.find((i) => i.slug === "agency-rate");
/** A new measure called Zebra homes, but for what the sentence names. */
const pinning = (over: Partial<Pinning>): Pinning => ({
  where: new Map(),
  value: "homes",
  numerator: "",
  denominator: "",
  slug: "",
  name: "Zebra homes",
  unit: "count",
  polarity: "context",
  frame: { basis: "snapshot", ends: "03-31" },
  ...over,
});
const said = (over: Partial<Pinning>) =>
  errorsOf({ indicators }, pinning(over)).map(({ field, message }) => `${field}: ${message}`);

test("answers that make a measure have no error", () => {
  expect(said({})).toEqual([]);
});

test("rows without a figure and a measure without a name are said at once", () => {
  expect(said({ value: "", name: " " })).toEqual([
    "value: Choose other rows: these have no figure",
    "name: Enter a name for the new measure",
  ]);
});

test("a new measure has a name of its own, with letters or digits", () => {
  expect(said({ name: "–" })).toEqual(["name: Enter a name with letters or digits"]);
  expect(said({ name: agency?.shortName.toUpperCase() ?? "" })).toEqual([
    `name: Enter another name, or choose “${agency?.shortName ?? ""}” above: a measure has this name already`,
  ]);
});

test("a measure that is there needs no name", () => {
  expect(said({ slug: "agency-rate", name: "" })).toEqual([]);
});
