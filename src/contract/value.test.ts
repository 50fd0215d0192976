import * as z from "zod/mini";
import { expect, test } from "vitest";
import { aValue, law } from "#tests/support/law.ts";
import { GAPS, known, missing } from "#domain/value.ts";
import { WireValue, readValue, writeValue } from "./value.ts";

/** What a browser gets after a figure has been JSON. */
const sent = (wire: WireValue): WireValue => z.parse(WireValue, JSON.parse(JSON.stringify(wire)));

law("a value survives the wire", [aValue], (value) => {
  expect(readValue(sent(writeValue(value)))).toEqual(value);
});

test("every reason travels as a letter of its own", () => {
  expect(new Set(GAPS.map((gap) => writeValue(missing(gap)))).size).toBe(GAPS.length);
});

test("DfE’s letters keep their meaning", () => {
  expect((["c", "z", "x", "u", "k"] as const).map(readValue)).toEqual(
    ["suppressed", "not-applicable", "unavailable", "unreliable", "low"].map((kind) => ({ kind })),
  );
});

test("nought travels as nought", () => expect(sent(writeValue(known(0)))).toBe(0));

test.each(["q", "", "null", null, true, "0", Number.NaN])(
  "%s is no figure on the wire: it is refused, not read as nought",
  (text) => {
    expect(z.safeParse(WireValue, text).success).toBe(false);
  },
);
