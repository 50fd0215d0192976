import * as z from "zod/mini";
import { describe, expect, test } from "vitest";
import { aSource, dfeSources, smallFeed } from "#tests/support/smallFeed.ts";
import { readAreas, WireAreas, WireCatalogue } from "#contract/catalogue.ts";
import { readAreaFile, WireAreaFile } from "#contract/areaFile.ts";
import { readAllAreas, WireAllAreas } from "#contract/series.ts";
import { findArea } from "#domain/area.ts";
import { known, missing, type Value } from "#domain/value.ts";
import { sayFinding, stops } from "#intake/finding.ts";

const built = await smallFeed();
const json = (path: string): unknown => JSON.parse(built.files.get(path) ?? "null");
const areas = readAreas(z.parse(WireAreas, json("areas.json")));
const codeOf = (name: string): string => findArea(areas, name)?.code ?? `no ${name}`;
const all = (slug: string) => readAllAreas(z.parse(WireAllAreas, json(`series/${slug}.json`)));
const at = (slug: string, name: string, period: string): Value | undefined =>
  all(slug)
    .byArea.get(codeOf(name))
    ?.observations.find((o) => o.period === period)?.value;
const said = built.findings.map(sayFinding);

describe("figures from files in DfE’s formats", () => {
  test("a rate is the count among the children of the June before", () => {
    expect(at("cp-plan-rate", "Medway", "2022")).toEqual(known((300 / 60_000) * 10_000));
    expect(at("cp-plan-rate", "England", "2022")).toEqual(known((50_000 / 12_000_000) * 10_000));
    expect(at("cp-plan-rate", "Somerset", "2021")).toEqual(known((1310 / 110_000) * 10_000));
  });

  test.each([
    ["Medway", "2022", "suppressed"],
    ["Kingston upon Thames", "2022", "low"],
    ["Richmond upon Thames", "2022", "unreliable"],
    ["Barnet", "2022", "unavailable"],
    ["Hillingdon", "2022", "not-applicable"],
    ["York", "2022", "missing"],
    ["Barnet", "2021", "unknown"],
    ["Camden", "2021", "unknown"],
  ])("%s in %s keeps its reason: %s", (name, year, kind) =>
    expect(at("cp-two-years", name, year)).toEqual({ kind }),
  );

  test("a true nought is a figure", () =>
    expect(at("cp-two-years", "Camden", "2022")).toEqual(known(0)));

  test("a file with a byte order mark, other columns first and three populations gives the one asked for", () => {
    expect(at("cla-rate", "Medway", "2022")).toEqual(known(75));
    expect(at("cla-rate", "South East", "2021")).toEqual(known(56));
  });

  test("six digits are an academic year", () => {
    expect(all("cla-persistent-absence").periods).toEqual(["2020-21", "2021-22"]);
    expect(at("cla-persistent-absence", "Medway", "2021-22")).toEqual(known(20.5));
    expect(at("cla-persistent-absence", "Medway", "2020-21")).toEqual(missing("unavailable"));
    expect(all("cla-persistent-absence").byArea.has(codeOf("York"))).toBe(false);
  });

  test("text that is neither figure nor symbol is never nought: it is left out and told with its place", () => {
    expect(at("cp-plan-rate", "Hillingdon", "2022")).toEqual(missing("missing"));
    expect(said).toContain(
      "plans.csv, row 13, column CPP_At31: found “n/a”, wanted a number or one of the symbols c, z, x, u, k, low. The cell was left out.",
    );
  });
});

describe("councils that were reorganised", () => {
  test("have no figure outside their own dates, whether padded with z or with a figure", () => {
    expect(
      ["2021", "2022"].map((year) => at("cla-rate", "Northamptonshire (until 2021)", year)),
    ).toEqual([known(72), missing("no-authority")]);
    expect(["2021", "2022"].map((year) => at("cla-rate", "North Northamptonshire", year))).toEqual([
      missing("no-authority"),
      known(70),
    ]);
    expect(at("cp-plan-rate", "928", "2022")).toEqual(missing("no-authority"));
  });
  test("whose file gives one all the same are told", () => {
    expect(said).toContainEqual(
      expect.stringMatching(
        /figures of Northamptonshire \(until 2021\) for 2022, outside its dates\. They were left out/,
      ),
    );
  });
  test("keep one history under an old and a new code", () => {
    expect(findArea(areas, "E10000027")).toMatchObject({ code: "E06000066", oldCode: "933" });
    expect(areas.filter((area) => area.oldCode === "933")).toHaveLength(1);
  });
});

describe("a joint return", () => {
  test("stands on both councils, each with the names of both", () => {
    expect(
      ["Kingston upon Thames", "Richmond upon Thames"].map((name) =>
        at("agency-rate", name, "2022"),
      ),
    ).toEqual([known(10), known(10)]);
    const together =
      "Joint return: the figure is for Kingston upon Thames and Richmond upon Thames together.";
    expect([
      all("agency-rate").notes[codeOf("314")],
      all("agency-rate").notes[codeOf("318")],
    ]).toEqual([together, together]);
    expect(areas.some((area) => area.oldCode?.includes("/"))).toBe(false);
  });
  test("of an earlier year is not said of today’s figure, which is the council’s own", () => {
    expect([at("agency-rate", "Camden", "2021"), at("agency-rate", "Camden", "2022")]).toEqual([
      known(5),
      known(10),
    ]);
    expect(all("agency-rate").notes[codeOf("Camden")]).toBeUndefined();
  });
});

test("London, Inner and Outer London are three regions; a borough has its half", () => {
  expect(
    areas.filter((area) => area.name.includes("London")).map((area) => [area.name, area.type]),
  ).toEqual([
    ["London", "region"],
    ["Inner London", "region"],
    ["Outer London", "region"],
  ]);
  expect([findArea(areas, "Camden")?.region, findArea(areas, "Barnet")?.region]).toEqual([
    "E13000001",
    "E13000002",
  ]);
});

test("the mean of Medway’s neighbours is of those with a figure: six of ten", () => {
  const file = readAreaFile(z.parse(WireAreaFile, json(`area/${codeOf("Medway")}.json`)));
  const marks = file.benchmarks.get("cp-plan-rate")?.periods.find((p) => p.period === "2022")
    ?.neighbours["2025"];
  const rates = [
    360 / 90_000,
    90 / 45_000,
    95 / 38_000,
    54 / 45_000,
    330 / 110_000,
    280 / 70_000,
  ].map((share) => share * 10_000);
  expect(marks).toMatchObject({ n: 6, of: 10, min: known(12), max: known(40) });
  expect(marks?.mean.kind === "known" && marks.mean.amount).toBeCloseTo(
    rates.reduce((a, b) => a + b) / 6,
    4,
  );
  expect(file.benchmarks.get("cp-two-years")?.periods[1]?.neighbours["2025"]).toMatchObject({
    n: 3,
    of: 10,
    mean: missing("too-few"),
  });
});

describe("findings", () => {
  test("count rows as the file does, also after one that was left out", () => {
    expect(said).toContainEqual(
      expect.stringMatching(/^workforce\.csv, row 8: found a row of 6 cells, wanted 13/),
    );
    expect(said).toContainEqual(
      expect.stringMatching(/^workforce\.csv, row 9, column agency_rate_fte: found “n\/a”/),
    );
    expect(said).toContainEqual(
      expect.stringMatching(
        /^workforce\.csv, row 10, column agency_rate_fte: found a second row for Medway in 2022, wanted one\. The first was kept/,
      ),
    );
    expect(at("agency-rate", "Medway", "2022")).toEqual(known(19.7));
  });
  test("stop nothing here", () => expect(stops(built.findings)).toBe(false));
});

test("an indicator that nobody publishes says why", () => {
  const contacts = z
    .parse(WireCatalogue, json("catalogue.json"))
    .indicators.find((i) => i.slug === "contacts");
  expect(contacts).toMatchObject({
    published: null,
    noNational: "councils count it in their own ways",
  });
});

test("the same files give the same bytes, in whatever order they are handed over", async () => {
  expect(built.files.size).toBeGreaterThan(areas.length);
  expect([...(await smallFeed()).files]).toEqual([...built.files]);
  expect([...(await smallFeed(dfeSources().reverse())).files]).toEqual([...built.files]);
});

describe("two releases of one data set", () => {
  // An older release has not the last year, and counted otherwise what it has: 1 is in nobody's
  // file.
  const older = (name: string, as: string) => {
    const file = dfeSources().find((s) => s.name === name);
    const [head = "", ...rows] = new TextDecoder().decode(file?.bytes).split("\n");
    const before = rows
      .filter((row) => row.startsWith("2021") || row.includes(",2021,"))
      .map((row) => row.replace(/,[\d.]+(\r?)$/, ",1$1"));
    return aSource(as, [head, ...before, ...added(name, before)].join("\n"));
  };
  /** And one year that the newer has not. */
  const added = (name: string, rows: readonly string[]): readonly string[] =>
    name === "plans.csv" ? rows.map((row) => row.replace(/^2021,/, "2020,")) : [];

  test.each(["plans.csv", "workforce.csv"])(
    "%s: the newer wins whatever they are called, to the byte",
    async (name) => {
      const [first, last] = await Promise.all(
        ["a-release.csv", "z-release.csv"].map((as) =>
          smallFeed([...dfeSources(), older(name, as)].sort((a, b) => (a.name < b.name ? -1 : 1))),
        ),
      );
      expect([...(last?.files ?? [])]).toEqual([...(first?.files ?? [])]);
      const series = (slug: string) =>
        readAllAreas(
          z.parse(WireAllAreas, JSON.parse(first?.files.get(`series/${slug}.json`) ?? "null")),
        );
      const medway = (slug: string) =>
        series(slug)
          .byArea.get(codeOf("Medway"))
          ?.observations.map((o) => [o.period, o.value]);
      const alone = (slug: string) =>
        all(slug)
          .byArea.get(codeOf("Medway"))
          ?.observations.map((o) => [o.period, o.value]);
      for (const slug of ["agency-rate", "cp-two-years"])
        expect(medway(slug)?.filter(([period]) => period !== "2020")).toEqual(alone(slug));
      expect(series("cp-two-years").periods[0]).toBe(name === "plans.csv" ? "2020" : "2021");
      expect(first?.findings.map(sayFinding)).toContain(
        `a-release.csv: found a release older than ${name} (its last year is 2021, there 2022). It adds ${name === "plans.csv" ? "2020" : "no year and no place"}; everything else is taken from the newer.`,
      );
    },
  );
});

test("one column of personal data and nothing at all is written", async () => {
  const refused = await smallFeed([
    ...dfeSources(),
    aSource("children.csv", "Team,Date of Birth\nNorth,01/02/2015\n"),
  ]);
  expect(refused.files.size).toBe(0);
  expect(refused.findings.filter((f) => f.severity === "stop")).toMatchObject([
    { file: "children.csv", column: "Date of Birth" },
  ]);
});
