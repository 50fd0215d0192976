import { expect, test } from "vitest";
import { MARLBRIDGE, MEDWAY, YORK } from "#tests/golden/feed.ts";
import { provenance } from "./provenance.ts";

const caution = (of: Parameters<typeof provenance>[1]): string =>
  provenance([], of, "2026-11-22").caution;

test("a file or picture says that figures are invented where the councils in it are, and of several whose", () => {
  expect(caution(MARLBRIDGE.area)).toBe("Illustrative: figures are invented");
  expect(caution([MEDWAY.area, MARLBRIDGE.area])).toBe("Marlbridge’s figures are invented");
  expect(caution([MEDWAY.area, YORK.area])).toBe("");
  expect([caution(YORK.area), caution(null)]).toEqual(["", ""]);
});
