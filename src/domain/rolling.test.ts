import { describe, expect, test } from "vitest";
import { aMonthlySeries } from "#tests/support/series.ts";
import type { Series } from "./observation.ts";
import { percentage, rate } from "./rate.ts";
import { partAt, rolling } from "./rolling.ts";
import { known, missing, type Value } from "./value.ts";

const share = (numerator: Value, denominator: Value): Value => percentage(numerator, denominator);
/** Repeat referrals a month, of 40 referrals each. */
const repeats = (figures: Parameters<typeof aMonthlySeries>[1]): Series => {
  const series = aMonthlySeries("2025-01", figures);
  return {
    ...series,
    observations: series.observations.map((o) => ({ ...o, denominator: known(40) })),
  };
};
const fourteen = [8, 10, 12, 6, 9, 11, 10, 10, 8, 12, 14, 10, 20, 4];

describe("twelve months of repeat referrals", () => {
  test("begin when twelve months have been given, and are counts added, not shares averaged", () => {
    const year = rolling(repeats(fourteen), 12, share);
    expect(year.frame.basis).toBe("rolling-12");
    expect(year.observations.map((o) => o.period)).toEqual(["2025-12", "2026-01", "2026-02"]);
    const first = 8 + 10 + 12 + 6 + 9 + 11 + 10 + 10 + 8 + 12 + 14 + 10;
    expect(year.observations.map((o) => o.numerator)).toEqual(
      [first, first - 8 + 20, first - 8 + 20 - 10 + 4].map(known),
    );
    expect(year.observations[0]?.value).toEqual(known((first / (12 * 40)) * 100));
  });

  test("are a gap while a missing month is among them, with its reason, and no longer", () => {
    const given = repeats([5, "missing", ...Array.from({ length: 13 }, () => 5)]);
    const withReason = {
      ...given,
      observations: given.observations.map((o, i) =>
        i === 1 ? { ...o, note: "Case system replaced in February." } : o,
      ),
    };
    const year = rolling(withReason, 12, share);
    expect(year.observations.map((o) => [o.period, o.value.kind, o.note])).toEqual([
      ["2025-12", "missing", "Case system replaced in February."],
      ["2026-01", "missing", "Case system replaced in February."],
      ["2026-02", "known", null],
      ["2026-03", "known", null],
    ]);
  });

  test("are a gap where a month is not there at all: eleven months are no year", () => {
    const given = repeats(Array.from({ length: 15 }, () => 5));
    const withoutMarch = {
      ...given,
      observations: given.observations.filter((o) => o.period !== "2025-03"),
    };
    expect(
      rolling(withoutMarch, 12, share).observations.map((o) => [o.period, o.value.kind]),
    ).toEqual([
      ["2025-12", "missing"],
      ["2026-01", "missing"],
      ["2026-02", "missing"],
      ["2026-03", "known"],
    ]);
  });

  test("are suppressed while one of their months is", () => {
    const year = rolling(
      repeats([3, ...Array.from({ length: 11 }, () => 5), "suppressed"] as number[]),
      12,
      share,
    );
    expect(year.observations.map((o) => o.value.kind)).toEqual(["known", "suppressed"]);
    expect(year.observations[1]?.numerator).toEqual(missing("suppressed"));
  });

  test("are provisional while one of their months is", () => {
    const given = repeats(fourteen);
    const lastProvisional = {
      ...given,
      observations: given.observations.map((o, i) =>
        i === 13 ? { ...o, status: "provisional" as const } : o,
      ),
    };
    expect(rolling(lastProvisional, 12, share).observations.map((o) => o.status)).toEqual([
      "final",
      "final",
      "provisional",
    ]);
  });
});

test("three months of audits begin with the third, and go over the end of a year", () => {
  const series = aMonthlySeries("2025-11", [1, 2, 3, 4]);
  const quarter = rolling(
    { ...series, observations: series.observations.map((o) => ({ ...o, denominator: known(10) })) },
    3,
    share,
  );
  expect(quarter.frame.basis).toBe("rolling-3");
  expect(quarter.observations.map((o) => [o.period, o.value])).toEqual([
    ["2026-01", known(((1 + 2 + 3) / 30) * 100)],
    ["2026-02", known(((2 + 3 + 4) / 30) * 100)],
  ]);
});

test("the population of a rate is chosen for the month the window ends with", () => {
  const series = aMonthlySeries("2026-01", [1, 1, 1, 1]);
  const asked: string[] = [];
  rolling(
    { ...series, observations: series.observations.map((o) => ({ ...o, denominator: known(0) })) },
    3,
    (numerator, _, period) => {
      asked.push(period);
      return rate(numerator, known(1000), 10_000);
    },
  );
  expect(asked).toEqual(["2026-03", "2026-04"]);
});

describe("twelve months across a change in counting", () => {
  const year = rolling(
    aMonthlySeries(
      "2025-01",
      Array.from({ length: 26 }, () => 1),
    ),
    12,
    share,
  );
  const given = {
    ...year,
    observations: year.observations.map((o) => ({ ...o, value: o.numerator })),
  };
  const gaps = (series: Series): readonly string[] =>
    series.observations.filter((o) => o.value.kind !== "known").map((o) => o.period);

  test("are gaps with the reason while they hold months of both: from its first month to the eleventh", () => {
    // Counted anew from 1 May 2025: December 2025 to March 2026 still hold a month of before.
    const parted = partAt(given, 12, "2025-05-01", "Counted in two ways.");
    expect(gaps(parted)).toEqual(["2025-12", "2026-01", "2026-02", "2026-03"]);
    const [first] = parted.observations;
    expect([first?.value, first?.numerator, first?.denominator]).toEqual(
      Array.from({ length: 3 }, () => missing("not-applicable")),
    );
    expect(first?.note).toBe("Counted in two ways.");
    expect(parted.observations.at(-1)).toEqual(given.observations.at(-1));
  });
  test("are left as they are by text that is no day, and by a change before or after all of them", () => {
    for (const date of ["", "spring", "2024-12-01", "2030-01-01"])
      expect(gaps(partAt(given, 12, date, "")), date).toEqual([]);
  });
  test("a gap keeps its own reason", () => {
    const holed = {
      ...given,
      observations: given.observations.map((o, i) =>
        i === 0 ? { ...o, value: missing("suppressed"), note: "Few." } : o,
      ),
    };
    const [first] = partAt(holed, 12, "2025-05-01", "Counted in two ways.").observations;
    expect([first?.value, first?.note]).toEqual([missing("suppressed"), "Few."]);
  });
});
