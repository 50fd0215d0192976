import { describe, expect, it } from "vitest";
import { withTerm } from "./term.ts";

describe("the name of the cohort", () => {
  it("is the council’s own, with the capital of the place it stands in", () => {
    expect(withTerm("Children looked after per 10,000", "Children in care")).toBe(
      "Children in care per 10,000",
    );
    expect(withTerm("the share of children looked after who moved", "Cared-for children")).toBe(
      "the share of cared-for children who moved",
    );
    expect(withTerm("Looked after children who went missing", "Children in care")).toBe(
      "Children in care who went missing",
    );
  });
  it("leaves words alone that only look like it", () => {
    expect(withTerm("Looked after visits on time", "Children in care")).toBe(
      "Looked after visits on time",
    );
  });
});
