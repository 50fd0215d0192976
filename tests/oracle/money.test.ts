import { quarter } from "#tests/support/period.ts";
import { describe, expect, test } from "vitest";
import { readAreaFile, type WireAreaFile } from "#contract/areaFile.ts";
import { readStory, type WireStory } from "#contract/story.ts";
import { budgetAt, reports, yearEndRange } from "#domain/story/money.ts";
import { amountOf } from "#domain/value.ts";
import { feedFile } from "#tests/support/mockFeed.ts";
import { tellMoney } from "#domain/words/story/tellMoney.ts";
import type { Facts } from "#domain/story/facts.ts";
import { factsOf } from "#tests/support/comparing.ts";

const of = async (code: string, name: string): Promise<Facts> => {
  const file = readAreaFile(await feedFile<WireAreaFile>(`area/${code}.json`));
  return factsOf({
    name,
    story: readStory(await feedFile<WireStory>(`story/${code}.json`)),
    evidence: file,
    reported: file.reported,
  });
};
const [york, marlbridge] = await Promise.all([
  of("E06000014", "York"),
  of("E06999999", "Marlbridge"),
]);

describe("York’s third quarter of 2022/23", () => {
  const said = tellMoney(york).findings.join("\n");
  test("children’s services: forecast, budget, variance, share, movement and what it implies", () => {
    expect(said).toContain(
      "£27.0m against £19.5m, an overspend of £7.5m (38.4%). That is better by £306k than a quarter before, which makes it £7.8m over then. The printed figures agree",
    );
    expect(26.956 - 19.48).toBeCloseTo(7.476, 9);
    expect(7.476 + 0.306).toBeCloseTo(7.782, 9);
  });
  test("education likewise", () =>
    expect(said).toContain(
      "£13.8m against £13.3m, an overspend of £499k (3.7%). That is better by £530k",
    ));
  test("each with report and paragraph", () =>
    expect(said).toMatch(/7 February 2023, paragraph 12\.[\s\S]*7 February 2023, paragraph 16\./));
});

test("Marlbridge: the newest report with movement, worst service, range and high needs apart", () => {
  const { sentences } = tellMoney(marlbridge);
  expect(sentences[0]).toMatch(
    /^Marlbridge forecasts £[\d.]+m for 2026\/27 against a budget of £[\d.]+m: an overspend of £[\d.]+m \(\d+\.\d%\), at the end of September\. (Worse|Better) by £[\d.]+(k|m) since the last report\.$/,
  );
  // The £2.3m has no parts of its own, which is said before the range.
  expect(sentences[2]).toMatch(/ itself cannot be split by number, price and kind of place/);
  expect(sentences[3]).toMatch(/^Going by 2022\/23, 2023\/24[^.]*may end between/);
});

test("high needs is in no General Fund total, and the services add to theirs", () => {
  for (const period of reports(marlbridge.story)) {
    const { services, total, highNeeds } = budgetAt(marlbridge.story, period);
    expect(services.map((s) => s.service)).not.toContain("high needs");
    expect(services.reduce((so, s) => so + (amountOf(s.forecast) ?? Number.NaN), 0)).toBeCloseTo(
      amountOf(total.forecast) ?? Number.NaN,
      6,
    );
    expect(highNeeds?.service).toBe("high needs");
  }
});

test("the range is what past years’ outturns did after the same report", () => {
  const variance = (p: string): number =>
    amountOf(budgetAt(marlbridge.story, quarter(p)).total.variance) ?? Number.NaN;
  const moved = [
    ["2022-Q3", "2023-Q1"],
    ["2023-Q3", "2024-Q1"],
    ["2024-Q3", "2025-Q1"],
    ["2025-Q3", "2026-Q1"],
  ].map(([then = "", end = ""]) => variance(end) - variance(then));
  const range = yearEndRange(marlbridge.story, quarter("2026-Q3"));
  expect(range?.low).toBeCloseTo(variance("2026-Q3") + Math.min(...moved), 6);
  expect(range?.high).toBeCloseTo(variance("2026-Q3") + Math.max(...moved), 6);
  expect(yearEndRange(marlbridge.story, quarter("2023-Q3"))).toBeNull();
});

test("a service whose forecast is missing leaves the total a gap, not a smaller sum", () => {
  const finance = marlbridge.story.finance.map((f) =>
    f.period === "2026-Q3" && f.service === "placements"
      ? { ...f, forecast: { kind: "missing" as const } }
      : f,
  );
  expect(budgetAt({ ...marlbridge.story, finance }, quarter("2026-Q3")).total.variance).toEqual({
    kind: "missing",
  });
});
