import { expect, test } from "vitest";
import { anOwnMeasure } from "#tests/support/ownMeasure.ts";
import {
  changing,
  makingFor,
  NEW_MEASURE,
  NOTHING_DECIDED,
  sayDecided,
  step,
  type Happening,
} from "./deciding.ts";

const after = (...all: readonly Happening[]) => all.reduce(step, NOTHING_DECIDED);
const opened: Happening = { event: "opened", making: makingFor("Case audits") };

test("a form for a name of a return begins with that name, and one for a measure with the measure", () => {
  expect(makingFor("Case audits")).toMatchObject({
    cells: { measure: "Case audits" },
    named: "Case audits",
  });
  const measure = anOwnMeasure();
  expect(changing(measure, undefined)).toMatchObject({
    title: `Change “${measure.name}”`,
    cells: { slug: measure.slug },
    named: null,
  });
});

test("kept, the form closes and what was done is said", () => {
  const kept = after(opened, { event: "kept", text: "“Case audits” is saved." });
  expect(kept.making).toBeNull();
  expect(sayDecided(kept)).toBe("“Case audits” is saved.");
});

test("where the browser cannot keep it the form stays open with what was written, and why is said", () => {
  const full = after(opened, { event: "not kept", why: "the disk is full" });
  expect(full.making?.named).toBe("Case audits");
  expect(sayDecided(full)).toBe(
    "The browser could not keep it (the disk is full). Nothing was changed.",
  );
});

test("another form takes the place of the one that is open; cancelled there is none", () => {
  const other = after(opened, { event: "opened", making: NEW_MEASURE });
  expect(other.making).toBe(NEW_MEASURE);
  expect(step(other, { event: "closed" }).making).toBeNull();
});
