import { describe, expect, it } from "vitest";
import { saySteadiness } from "../words/beside/saySteadiness.ts";
import { assurance, steadiness } from "./assurance.ts";
import { xmrLimits, type Limits } from "./xmr.ts";

const limitsOf = (points: readonly number[]): Limits => {
  const limits = xmrLimits(points);
  if (!limits) throw new Error("no limits");
  return limits;
};

// Worked examples B, C, F and H of shared/research/fingertips-and-statistics.md 2.5.
describe("can the target be relied on?", () => {
  const b = [61, 64, 60, 63, 62, 65, 61, 63, 62, 67, 68, 66, 69, 67, 68, 70];
  const c = [84, 82, 85, 83, 84, 86, 85, 83, 81, 80, 78, 77, 75, 82, 84, 83];
  const f = [91, 93, 92, 94, 92, 91, 93, 92, 94, 93, 92, 93];
  it.each([
    ["B", b, 72, "consistently-missed"],
    ["B", b, 60, "hit-and-miss"],
    ["B", b, 66, "hit-and-miss"],
    ["C", c, 90, "consistently-missed"],
    ["C", c, 80, "hit-and-miss"],
    ["F", f, 88, "consistently-met"],
    ["F", f, 90, "hit-and-miss"],
    ["F", f, 97, "consistently-missed"],
  ] as const)("example %s against a target of %4$s", (_, points, target, expected) =>
    expect(assurance(limitsOf(points), target, "high")).toBe(expected),
  );

  it("a constant 100 % meets a target of 100 % (example H)", () =>
    expect(assurance(limitsOf([100, 100, 100, 100, 100, 100, 100, 100]), 100, "high")).toBe(
      "consistently-met",
    ));
  it("turns round where low is good, and says nothing of context", () => {
    expect(assurance(limitsOf(f), 97, "low")).toBe("consistently-met");
    expect(assurance(limitsOf(f), 97, "context")).toBeNull();
  });
});

describe("do the latest seven points keep to the limits?", () => {
  const beyond = { rule: "beyond-limit", side: "high", length: 1 } as const;
  const shift = { rule: "shift", side: "low", length: 7 } as const;
  const quiet = Array.from({ length: 13 }, () => null);
  it.each([
    ["no flag", quiet, { kind: "steady" }, ""],
    [
      "seven on one side of the mean, all of them within the limits",
      [...quiet, ...Array.from({ length: 7 }, () => shift)],
      { kind: "not-by-chance" },
      "Too soon to say if the target will be met: the last 7 months move in a way that chance does not explain.",
    ],
    [
      "one beyond a limit among six of a run",
      [...quiet, shift, shift, beyond, shift, shift, shift, shift],
      { kind: "beyond-limits", points: 1 },
      "Too soon to say if the target will be met: 1 of the last 7 months is outside the usual range, so things are changing.",
    ],
    [
      "a point beyond them eight points ago",
      [beyond, ...quiet.slice(0, 7)],
      { kind: "steady" },
      "",
    ],
  ])("%s", (_, flags, found, said) => {
    expect(steadiness(flags)).toEqual(found);
    expect(saySteadiness(steadiness(flags), "month")).toBe(said);
  });
});
