import { month, period } from "#tests/support/period.ts";
import { describe, expect, test } from "vitest";
import { aMonthlySeries, aSeries, aYearlySeries } from "#tests/support/series.ts";
import { anIndicator } from "#tests/support/rows.ts";
import { baselinesOf, distanceSince } from "./baseline.ts";
import type { CouncilEvent } from "./council.ts";
import { sayDistance } from "./words/beside/sayDistance.ts";
import { judgeDistance } from "./scorecard/row.ts";
import { known, missing } from "./value.ts";

const counted: CouncilEvent = {
  date: "2025-03-03",
  kind: "break",
  title: "Counted anew",
  text: "",
  indicators: ["contacts"],
};

describe("distance travelled since a baseline", () => {
  test("from 40.1 in March 2023 to 44.7 in May is up 44.7 − 40.1", () => {
    const found = distanceSince(
      aMonthlySeries("2023-03", [40.1, 42, 44.7]),
      month("2023-03"),
      period("2023-05"),
      [],
    );
    expect(found).toMatchObject({
      kind: "travelled",
      from: { period: "2023-03" },
      amount: 4.6,
      direction: "up",
    });
  });

  test("the last figure that had ended by then is taken: a year to 31 March 2022 for a baseline in February 2023", () => {
    const years = aYearlySeries("2021", [10, 12, 15, 19]);
    expect(distanceSince(years, month("2023-02"), period("2024"), [])).toMatchObject({
      from: { period: "2022" },
      amount: 19 - 12,
    });
    expect(distanceSince(years, month("2023-03"), period("2024"), [])).toMatchObject({
      from: { period: "2023" },
      amount: 19 - 15,
    });
  });

  test("a gap then is the answer, with its reason; no older figure stands in", () => {
    const found = distanceSince(
      aMonthlySeries("2023-01", [40, "suppressed", 44]),
      month("2023-02"),
      period("2023-03"),
      [],
    );
    expect(found).toMatchObject({
      kind: "gap-then",
      gap: "suppressed",
      from: { period: "2023-02" },
    });
  });

  test("nothing by then, nothing later, and no figure now are each said", () => {
    const months = aMonthlySeries("2023-01", [40, 41, "missing"]);
    expect(distanceSince(months, month("2018-11"), period("2023-02"), []).kind).toBe(
      "nothing-by-then",
    );
    expect(distanceSince(months, month("2023-02"), period("2023-02"), []).kind).toBe("not-earlier");
    expect(distanceSince(months, month("2023-01"), period("2023-03"), []).kind).toBe(
      "no-figure-now",
    );
  });

  test("a change of definition between is not bridged, and is named; before or after it distance is said", () => {
    const months = aMonthlySeries("2025-01", [900, 910, 700, 690]);
    expect(distanceSince(months, month("2025-02"), period("2025-04"), [counted])).toEqual({
      kind: "break",
      event: counted,
    });
    expect(distanceSince(months, month("2025-03"), period("2025-04"), [counted])).toMatchObject({
      kind: "travelled",
      amount: -10,
    });
    expect(distanceSince(months, month("2025-01"), period("2025-02"), [counted])).toMatchObject({
      kind: "travelled",
      amount: 10,
    });
  });

  test("a restructure or a break of another measure is no change of definition", () => {
    const months = aMonthlySeries("2025-01", [900, 910, 700]);
    for (const other of [
      { ...counted, kind: "step" as const },
      { ...counted, indicators: ["cla-rate"] },
    ])
      expect(distanceSince(months, month("2025-01"), period("2025-03"), [other]).kind).toBe(
        "travelled",
      );
  });

  test("twelve months that counted in both ways are no baseline for those after", () => {
    const rolling = aSeries({ basis: "rolling-12", ends: "03-31" }, "2025-12", [1, 2, 3, 4]);
    expect(distanceSince(rolling, month("2026-01"), period("2026-03"), [counted]).kind).toBe(
      "break",
    );
    // March 2025 to February 2026 is counted in the new way throughout.
    expect(distanceSince(rolling, month("2026-02"), period("2026-03"), [counted]).kind).toBe(
      "travelled",
    );
  });
});

describe("whether the distance is better or worse", () => {
  const months = aMonthlySeries("2023-01", [60, 62, 70]);
  const judged = (polarity: "high" | "low" | "context") => {
    const last = months.observations[2];
    return (
      last &&
      judgeDistance(
        anIndicator({ unit: "percent", polarity }),
        last,
        distanceSince(months, month("2023-01"), period("2023-03"), []),
      )
    );
  };
  test("follows the direction that is good, and a context measure is never judged", () => {
    expect([judged("high"), judged("low"), judged("context")]).toEqual([
      "better",
      "worse",
      "no-judgement",
    ]);
  });

  test("a year is judged only where chance would not explain the distance", () => {
    const of = (then: number) => {
      // 50 of 100: its 95 % Wilson interval runs from 40.4 to 59.6.
      const now = {
        period: period("2025"),
        value: known(50),
        numerator: known(50),
        denominator: known(100),
        status: "final" as const,
        note: null,
      };
      const years = {
        ...aYearlySeries("2024", [then]),
        observations: [{ ...now, period: period("2024"), value: known(then) }, now],
      };
      return judgeDistance(
        anIndicator({ unit: "percent", polarity: "high" }),
        now,
        distanceSince(years, month("2024-12"), period("2025"), []),
      );
    };
    expect([of(42), of(38), of(62)]).toEqual(["no-judgement", "better", "worse"]);
  });
});

describe("the baselines a reader may choose", () => {
  test("are months without the newest; the usual one is the first at which most measures had a figure", () => {
    const found = baselinesOf([
      aMonthlySeries("2023-01", [1, 2, 3, 4]),
      aMonthlySeries("2023-02", ["missing", 3, 4]),
      aMonthlySeries("2023-03", [3, 4]),
    ]);
    // January: 1 of 3. February: 1 of 3, one is a gap. March: all three.
    expect(found).toEqual({ choices: ["2023-01", "2023-02", "2023-03"], usual: "2023-03" });
  });

  test("are the Decembers by which published years had ended", () => {
    expect(baselinesOf([aYearlySeries("2022", [1, 2, 3])])).toEqual({
      choices: ["2022-12", "2023-12"],
      usual: "2022-12",
    });
  });

  test("are none where there is one period or none", () => {
    for (const none of [
      [],
      [aYearlySeries("2025", [1])],
      [aYearlySeries("2024", ["no-authority", "no-authority"])],
    ])
      expect(baselinesOf(none)).toEqual({ choices: [], usual: null });
  });
});

test("the sentence names both figures and the way between, and the judgement only where there is one", () => {
  const months = aMonthlySeries("2023-03", [40.1, 44.7]);
  const last = months.observations[1];
  const indicator = anIndicator({ unit: "per-10k", decimals: 1, polarity: "low" });
  if (!last) throw new Error("no month");
  const distance = distanceSince(months, month("2023-03"), period("2023-04"), []);
  expect(sayDistance(distance, month("2023-03"), indicator, months, last, "no-judgement")).toBe(
    "Since March 2023: from 40.1 to 44.7, up 4.6.",
  );
  expect(
    sayDistance(
      distance,
      month("2023-03"),
      indicator,
      months,
      last,
      judgeDistance(indicator, last, distance),
    ),
  ).toBe("Since March 2023: from 40.1 to 44.7, up 4.6, which is worse.");
  expect(
    sayDistance(
      { kind: "break", event: counted },
      month("2023-03"),
      indicator,
      months,
      last,
      "no-judgement",
    ),
  ).toBe("Since March 2023: cannot be compared across 3 March 2025. Counted anew.");
  expect(
    sayDistance(
      { kind: "gap-then", from: { ...last, value: missing("missing") }, gap: "missing" },
      month("2023-04"),
      indicator,
      months,
      last,
      "no-judgement",
    ),
  ).toBe("Since April 2023: no figure then (April 2023): not given.");
});
