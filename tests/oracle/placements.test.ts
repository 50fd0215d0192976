import { month, period } from "#tests/support/period.ts";
import { describe, expect, test } from "vitest";
import { readAreaFile, type WireAreaFile } from "#contract/areaFile.ts";
import { readAreas, readCatalogue } from "#contract/catalogue.ts";
import { readAllAreas, type WireAllAreas } from "#contract/series.ts";
import type { Choice } from "#domain/comparison.ts";
import { observationAt } from "#domain/observation.ts";
import { readStory, type WireStory } from "#contract/story.ts";
import { known } from "#domain/value.ts";
import { feedFile } from "#tests/support/mockFeed.ts";
import { tellPlacements } from "#domain/words/story/tellPlacements.ts";
import type { Facts } from "#domain/story/facts.ts";
import { comparing, factsOf } from "#tests/support/comparing.ts";

const of = async (code: string, name: string): Promise<Facts> => {
  const file = readAreaFile(await feedFile<WireAreaFile>(`area/${code}.json`));
  return factsOf({
    name,
    story: readStory(await feedFile<WireStory>(`story/${code}.json`)),
    evidence: file,
    reported: file.reported,
  });
};
const [medway, york, marlbridge] = await Promise.all([
  of("E06000035", "Medway"),
  of("E06000014", "York"),
  of("E06999999", "Marlbridge"),
]);

describe("a council with one month of its own", () => {
  const line = (group: string, provider: "own" | "bought", n: number) => ({
    period: month("2026-11"),
    group,
    provider,
    children: known(n),
    weeklyCost: known(500),
  });
  const said = tellPlacements({
    ...medway,
    story: {
      ...medway.story,
      placements: [
        line("fostering with another carer", "own", 61),
        line("other residential", "bought", 39),
      ],
    },
  }).sentences.join("\n");
  test("is told its month, and that the year before and the kinds without a row are not given", () => {
    expect(said).toContain(
      "looked after 100 children at 30 November 2026; how many a year before is not known: not given. How many started and left in all of the twelve months is not known: not given.",
    );
    expect(said).toContain(
      "39 (39%) in bought places; no row is given of children with their parents.",
    );
  });
});

describe("what Medway reported in June 2018", () => {
  const said = tellPlacements(medway).findings.join("\n");
  test("its placements add to 413, part by part", () =>
    expect(said).toContain("341 + 22 + 2 + 4 + 23 + 16 + 5 = 413"));
  test("its leavers leave 151 − (35 + 19 + 50) without a reason, and DfE counts another number", () => {
    expect(said).toContain(
      "35 adopted, 19 special guardianship, 50 returned home to parents, and 47 of 151 for reasons not stated. DfE now has 159 for the same year.",
    );
    expect(151 - (35 + 19 + 50)).toBe(47);
  });
  test("92% near home is 54 and 38", () =>
    expect(said).toContain("92%, of which 54% in Medway and 38% in Kent."));
  test("each is traced to its paragraph", () =>
    expect(said).toMatch(
      /413[^\n]*5 June 2018, paragraphs 4\.2 and 4\.3\.[\s\S]*151[^\n]*paragraph 4\.5\./,
    ));
});

describe("what York reported in January 2017", () => {
  const said = tellPlacements(york).findings.join("\n");
  test("fewer in bought fostering and more in bought homes, at one price each, is (13 − 24) × 48 + (18 − 16) × 166", () => {
    expect(said).toContain(
      "Independent fostering 24 to 13 at £48k a year each, external residential 16 to 18 at £166k: −\u2060£528k and +\u2060£332k, together −\u2060£196k a year.",
    );
    expect((13 - 24) * 48 + (18 - 16) * 166).toBe(-196);
  });
  test("94 in and 83 out is a rise, though the report says numbers kept falling", () =>
    expect(said).toMatch(
      /94 started and 83 left in calendar year 2016: \+11\. With 196 at 1 January 2017 that makes 185 a year before, which is not what the report says/,
    ));
  test("4 of 8 enquiries stays 4 of 8", () =>
    expect(said).toContain("Fostering enquiries that went further: 4 of 8"));
});

test("Marlbridge’s own months: children, who provides, and a bridge that adds up", () => {
  const { sentences, findings } = tellPlacements({ ...marlbridge, asAt: period("2026-10") });
  // 66 + 127 + 82 + 7 + 26 + 34 + 6 + 56 + 5 + 3 of placements.csv.
  expect(sentences[0]).toMatch(/^Marlbridge looked after 412 children at 31 October 2026/);
  // Own: 66 + 127 + 7 + 6; bought: 82 + 34 + 56 + 5 + 3; with parents 26. It is said last.
  expect(sentences.at(-1)).toBe(
    "206 (50%) were in the council’s own provision, 180 (44%) in bought places, and 26 with their parents.",
  );
  expect(findings.filter((f) => f.startsWith("The council’s own"))).toEqual([]);
});

test("a month taken out of the story leaves a gap with its reason, not a wrong sum", () => {
  const holed = {
    ...marlbridge,
    story: {
      ...marlbridge.story,
      quantities: marlbridge.story.quantities.map((q) =>
        q.id === "cla-started"
          ? { ...q, observations: q.observations.filter((o) => o.period !== "2026-05") }
          : q,
      ),
    },
  };
  expect(tellPlacements({ ...holed, asAt: period("2026-10") }).sentences[0]).toMatch(
    /: Not given started and \d+ left/,
  );
});

test("a newest year that is suppressed is said first: the City of London’s page does not slip back unseen", async () => {
  const { sentences } = tellPlacements(await of("E09000001", "City of London"));
  expect(sentences[0]).toBe(
    "How many at 31 March 2025 has no figure: suppressed to protect confidentiality. The newest year with one is told here.",
  );
  expect(sentences[1]).toMatch(/at 31 March 2024/);
});

test("the page of a published year tells and draws that year, and no later one", () => {
  const { sentences, figures } = tellPlacements({ ...medway, asAt: period("2022") });
  expect(figures.flow?.over).toBe("2022");
  expect(figures.flow?.rows[0]?.[0]).toBe("2022");
  expect(sentences[0]).toMatch(/^Medway looked after \d+ children at 31 March 2022/);
});

describe("the share in foster care is set beside whom the reader chose", async () => {
  const slug = "placed-in-foster-care";
  const { indicators } = readCatalogue(
    await feedFile<Parameters<typeof readCatalogue>[0]>("catalogue.json"),
  );
  const areas = readAreas(await feedFile<Parameters<typeof readAreas>[0]>("areas.json"));
  const all = readAllAreas(await feedFile<WireAllAreas>(`series/${slug}.json`));
  const area = areas.find((a) => a.code === "E06000035");
  if (!area) throw new Error("no Medway");
  const amountIn = (code: string, year: string): number => {
    const series = all.byArea.get(code);
    const value = series && observationAt(series, period(year))?.value;
    if (value?.kind !== "known") throw new Error(`${code} has no figure of ${year}`);
    return value.amount;
  };
  const said = (choice: Partial<Choice>) =>
    tellPlacements({
      ...medway,
      indicators,
      others: { ...medway.others, comparison: comparing(choice, area, areas) },
    }).sentences.join(" ");

  test("the neighbours’ mean and median, from the neighbours’ own figures", () => {
    const figures = area.neighbours["2025"]
      .map((n) => amountIn(n.code, "2025"))
      .sort((a, b) => a - b);
    const mean = figures.reduce((so, n) => so + n, 0) / figures.length;
    expect(said({})).toContain(
      `In foster care: England ${amountIn("E92000001", "2025")}%; neighbours’ mean ${mean.toFixed(1)}%, 10 of 10, 2025 model.`,
    );
    const middle = ((figures[4] ?? 0) + (figures[5] ?? 0)) / 2;
    expect(said({ statistic: "median" })).toContain(`neighbours’ median ${middle.toFixed(1)}%`);
  });
  test("the region, and our own past on its own date", () => {
    expect(said({ against: "region" })).toContain(
      `; South East ${amountIn("E12000008", "2025")}%.`,
    );
    expect(said({ against: "past", since: month("2022-12") })).toContain(
      `; our own past ${amountIn("E06000035", "2022")}% at 31 March 2022.`,
    );
  });
});
