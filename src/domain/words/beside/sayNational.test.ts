import { expect, it } from "vitest";
import { anIndicator } from "#tests/support/rows.ts";
import { sayNoNational } from "./sayNational.ts";

it("where nobody publishes it, the reason stands", () => {
  expect(sayNoNational(anIndicator({ noNational: "each council sets its own standard" }))).toBe(
    "No national figure, because each council sets its own standard.",
  );
});
it("a figure that is published but not loaded is never said not to exist", () => {
  expect(sayNoNational(anIndicator({ noNational: "" }))).toBe(
    "National figures are published, at least in part, but are not loaded into this feed.",
  );
});
it("a measure whose first release came later has none by then", () => {
  expect(
    sayNoNational(
      anIndicator({
        noNational: "",
        published: { frame: { basis: "year", ends: "03-31" }, source: "dfe-cin", note: "" },
      }),
    ),
  ).toBe("No national figure had been published by then.");
});
