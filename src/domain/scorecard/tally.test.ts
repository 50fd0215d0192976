import { expect, test } from "vitest";
import { aRow } from "#tests/support/rows.ts";
import { aYear } from "#tests/support/years.ts";
import { modelWords } from "../words/beside/comparisonWords.ts";
import { sayTallies } from "../words/beside/sayTally.ts";
import { comparing } from "#tests/support/comparing.ts";
import { tallyOf } from "./tally.ts";

const beside = { ...comparing(), words: modelWords("2025", "mean") };
// Of 44 in 100 the 95 % interval is about 35 to 54; of 4 in 9 it is about 19 to 73.
const rows = [
  aYear("high-is-bad", { parts: [[44, 100]], england: 25 }),
  aYear("high-is-good", { parts: [[44, 100]], england: 25, polarity: "high" }),
  aYear("low-is-bad", { parts: [[44, 100]], england: 60, polarity: "high" }),
  aYear("few", { parts: [[4, 9]], england: 25 }),
  aYear("judged-by-nobody", { parts: [[44, 100]], england: 25, polarity: "context" }),
  aYear("alone", { parts: [[44, 100]] }),
];

test("each measure counts once: better or worse by more than chance, or no surer than chance", () => {
  expect(tallyOf(rows, "england")).toMatchObject({ better: 1, worse: 2, alike: 1, untested: 0 });
});

test("a figure without the counts behind it is untested, and a gap is not counted at all", () => {
  const bare = rows.slice(0, 1).map((row) => ({
    ...row,
    latest: { ...row.latest, numerator: { kind: "missing" } as const },
  }));
  expect(tallyOf(bare, "england")).toMatchObject({ better: 0, worse: 0, alike: 0, untested: 1 });
  const gaps = rows.map((row) => ({
    ...row,
    latest: { ...row.latest, value: { kind: "suppressed" } as const },
  }));
  expect(tallyOf(gaps, "england")).toBeNull();
});

test("a count or a share of one month is not set beside a year’s", () => {
  const [year] = rows;
  if (!year) throw new Error("no row");
  const month = aRow({ slug: "contacts", polarity: "low" }, "2026-04", [10, 11, 12]);
  const share = aRow({ slug: "on-time", unit: "percent", polarity: "high" }, "2026-04", [80, 82]);
  const both = [month, share].map((row) => ({ ...row, mark: year.mark }));
  expect(tallyOf(both, "england")).toBeNull();
});

test("the line says of how many, when England’s figures are of, and nothing of who has none", () => {
  const england = tallyOf(rows, "england");
  expect(tallyOf(rows, "beside")).toBeNull();
  expect(sayTallies(england, null, beside, "Mar 2025")).toBe(
    "Tested for chance: of 4 measures, 1 better than England, 2 worse.",
  );
  expect(sayTallies(england, england, beside, "Oct 2026")).toBe(
    "Tested for chance: of 4 measures, 1 better than England in Mar 2025, 2 worse; 1 better than the neighbours’ mean, 2 worse.",
  );
  expect(sayTallies(null, null, beside, "Mar 2025")).toBe("");
  const few = tallyOf(rows.slice(3, 4), "england");
  expect(sayTallies(few, few, beside, "Mar 2025")).toBe(
    "Tested for chance: of 1 measure, none differs from England; none differs from the neighbours’ mean.",
  );
});
