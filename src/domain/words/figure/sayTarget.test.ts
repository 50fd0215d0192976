import { expect, test } from "vitest";
import { aRow } from "#tests/support/rows.ts";
import type { Target } from "../../target.ts";
import { sayRule } from "./sayTarget.ts";

const rule = (polarity: "high" | "low", target: number, tolerance: number): string => {
  const of: Target = {
    indicator: "counted",
    target,
    tolerance,
    owner: "",
    source: "local",
    reason: "",
    review: "",
  };
  return sayRule(
    aRow({ slug: "counted", unit: "count", decimals: 0, polarity }, "2026-08", [3, 2, 1], {
      targets: new Map([["counted", of]]),
    }),
  );
};

// Nobody counts half a child: a rule names whole numbers, and amber only where one is amber.
test.each([
  ["low", 0, 0.5, "Green: 0. Red: 1 or more."],
  ["low", 0, 1, "Green: 0. Amber: up to 1. Red: 2 or more."],
  ["low", 2.5, 2, "Green: up to 2. Amber: up to 4. Red: 5 or more."],
  ["high", 20, 0.5, "Green: 20 or more. Red: 19 or fewer."],
  ["high", 20, 5, "Green: 20 or more. Amber: 15 or more. Red: 14 or fewer."],
] as const)(
  "a count where %s is better, target %d, tolerance %d: %s",
  (polarity, target, by, said) => expect(rule(polarity, target, by)).toBe(said),
);
