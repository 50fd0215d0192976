import { describe, expect, test } from "vitest";
import { aMonthlySeries, aSeries, aYearlySeries, type Figure } from "#tests/support/series.ts";
import { judgeSignal, sinceLastStep } from "./verdict.ts";

const about = (level: number, months: number): number[] =>
  Array.from({ length: months }, (_, i) => level + (i % 2));

describe("a verdict on the latest month", () => {
  test("needs thirteen months: twelve are not judged", () => {
    expect(judgeSignal(aMonthlySeries("2025-01", about(50, 12)), [])).toEqual({
      kind: "not-judged",
      because: "too-few-points",
      points: 12,
    });
    expect(judgeSignal(aMonthlySeries("2025-01", about(50, 13)), []).kind).toBe("usual");
  });

  test("counts months with a figure: thirteen months of which one is suppressed are not judged", () => {
    const months: Figure[] = [...about(50, 6), "suppressed", ...about(50, 6)];
    expect(judgeSignal(aMonthlySeries("2025-01", months), [])).toEqual({
      kind: "not-judged",
      because: "too-few-points",
      points: 12,
    });
  });

  test("is never given on sums of twelve or three months, nor on a forecast: they overlap", () => {
    for (const basis of ["rolling-12", "rolling-3", "forecast"] as const) {
      expect(
        judgeSignal(aSeries({ basis, ends: "03-31" }, "2024-01", about(50, 30)), []),
      ).toMatchObject({ kind: "not-judged", because: "overlapping" });
    }
  });

  test("is never given on years", () => {
    expect(judgeSignal(aYearlySeries("2010", about(50, 14)), [])).toMatchObject({
      kind: "not-judged",
      because: "yearly",
    });
    expect(
      judgeSignal(aSeries({ basis: "academic-year", ends: "08-31" }, "2012-13", about(50, 14)), []),
    ).toMatchObject({ kind: "not-judged", because: "yearly" });
  });

  test("is given on quarters and on counts at month end", () => {
    expect(
      judgeSignal(aSeries({ basis: "quarter", ends: "03-31" }, "2023-Q1", about(50, 13)), []).kind,
    ).toBe("usual");
    expect(
      judgeSignal(aSeries({ basis: "snapshot", ends: "03-31" }, "2025-01", about(50, 13)), []).kind,
    ).toBe("usual");
  });

  test("cannot be given where the latest month is a gap, or where there is none", () => {
    expect(judgeSignal(aMonthlySeries("2025-01", [...about(50, 14), "missing"]), [])).toMatchObject(
      { kind: "not-judged", because: "no-figure" },
    );
    expect(judgeSignal(aMonthlySeries("2025-01", []), [])).toMatchObject({
      kind: "not-judged",
      because: "no-figure",
    });
  });

  test("is “unusual” beyond a limit, and says since when it is the highest", () => {
    const found = judgeSignal(aMonthlySeries("2025-01", [...about(50, 20), 90]), []);
    expect(found).toMatchObject({
      kind: "unusual",
      flag: { rule: "beyond-limit", side: "high" },
      from: "2025-01",
      extreme: { which: "highest", since: "2025-01" },
    });
  });

  test("is about the latest month only: an odd month long ago is not news", () => {
    expect(judgeSignal(aMonthlySeries("2025-01", [50, 51, 56, ...about(50, 18)]), []).kind).toBe(
      "usual",
    );
  });

  test("a tie with an earlier month is no record", () => {
    const seven = [40, 40.2, 40.1, 40.2, 40.1, 40.2, 40];
    expect(judgeSignal(aMonthlySeries("2025-01", [...about(50, 14), ...seven]), [])).toMatchObject({
      kind: "unusual",
      extreme: null,
    });
  });
});

describe("limits restart after a recorded step", () => {
  const restructured = aMonthlySeries("2024-01", [...about(50, 15), ...about(80, 14)]);

  test("so a new normal is usual, where the old one would make it seem unusual", () => {
    const found = judgeSignal(restructured, [{ date: "2025-03-31" }]);
    const after = about(80, 14);
    expect(found).toMatchObject({
      kind: "usual",
      from: "2025-04",
      limits: { mean: after.reduce((a, b) => a + b) / 14, points: 14 },
    });
    expect(judgeSignal(restructured, []).kind).toBe("unusual");
  });
  test("and are not given until thirteen months have passed", () => {
    expect(judgeSignal(restructured, [{ date: "2025-06-30" }])).toEqual({
      kind: "not-judged",
      because: "too-few-points",
      points: 11,
    });
  });
  test("the last of several steps counts, in whatever order they were recorded", () => {
    expect(
      sinceLastStep(restructured, [{ date: "2025-03-31" }, { date: "2024-06-30" }])[0]?.period,
    ).toBe("2025-04");
  });
  test("a step in the middle of a month begins with that month", () => {
    expect(sinceLastStep(restructured, [{ date: "2025-03-15" }])[0]?.period).toBe("2025-03");
  });
  test("a step still to come changes nothing: the one before it still holds", () => {
    expect(sinceLastStep(restructured, [{ date: "2027-04-01" }])).toEqual(
      restructured.observations,
    );
    expect(
      sinceLastStep(restructured, [{ date: "2025-03-31" }, { date: "2027-04-01" }])[0]?.period,
    ).toBe("2025-04");
  });
});

test("a month that is not there breaks a run as a gap does", () => {
  const months = [
    ...Array.from({ length: 16 }, (_, i) => (i % 2 ? 52 : 48)),
    ...Array.from({ length: 8 }, (_, i) => (i % 2 ? 52 : 51.6)),
  ];
  const whole = aMonthlySeries("2024-01", months);
  const asGap = aMonthlySeries(
    "2024-01",
    months.map((figure, i) => (i === 19 ? "missing" : figure)),
  );
  const asAbsent = { ...whole, observations: whole.observations.filter((_, i) => i !== 19) };
  expect(judgeSignal(whole, [])).toMatchObject({
    kind: "unusual",
    flag: { rule: "shift", length: 9 },
  });
  expect(judgeSignal(asGap, [])).toMatchObject({ kind: "usual" });
  expect(judgeSignal(asAbsent, [])).toEqual(judgeSignal(asGap, []));
});
