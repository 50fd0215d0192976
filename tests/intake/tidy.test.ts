import { comparing } from "#tests/support/comparing.ts";
import { KNOWN_NOTHING } from "#intake/knownOf.ts";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  readAreaFile,
  writeAreaFile,
  type AreaFile,
  type WireAreaFile,
} from "#contract/areaFile.ts";
import { readAreas, readCatalogue } from "#contract/catalogue.ts";
import { readProfile, writeProfile, type WireProfile } from "#contract/profile.ts";
import { readAllAreas, type WireAllAreas } from "#contract/series.ts";
import { findArea, type Area } from "#domain/area.ts";
import { readPin, type Pin } from "#domain/pin.ts";
import { known } from "#domain/value.ts";
import type { Built } from "#importer/build.ts";
import { readRecipes } from "#importer/sources/recipes.ts";
import { readTable, type Source } from "#intake/read/table.ts";
import { CATALOGUE, aSource, dfeSources, smallFeed } from "#tests/support/smallFeed.ts";
import { sourcesOf } from "#intake/check/tidy/source.ts";
import { rowAt } from "#domain/scorecard/row.ts";
import { layArea, layCatalogue, layMore, layProfile, laySeries } from "#intake/patch/lay.ts";
import type { Patch } from "#intake/patch/patch.ts";
import { readLocal, type ReadLocal } from "#intake/readLocal.ts";

const text = (s: Source): string => new TextDecoder().decode(s.bytes);
const LATER = /^(2022|202122),/;
const NEW = ["plans.csv", "workforce.csv", "looked-after.csv"];
const before = (s: Source): Source =>
  NEW.includes(s.name)
    ? aSource(
        s.name,
        text(s)
          .split("\n")
          .filter((line) => !LATER.test(line))
          .join("\n"),
      )
    : s;
const now = await smallFeed();
const then = await smallFeed(dfeSources().map(before));
const json = (feed: Built, path: string): unknown => JSON.parse(feed.files.get(path) ?? "null");
const areas = readAreas(json(then, "areas.json") as Parameters<typeof readAreas>[0]);
const catalogue = readCatalogue(
  json(then, "catalogue.json") as Parameters<typeof readCatalogue>[0],
);
const bySlug = new Map(catalogue.indicators.map((i) => [i.slug, i]));
const area = (name: string): Area => {
  const found = findArea(areas, name);
  if (!found) throw new Error(name);
  return found;
};
const series = (feed: Built, slug: string) =>
  feed.files.has(`series/${slug}.json`)
    ? readAllAreas(json(feed, `series/${slug}.json`) as WireAllAreas)
    : null;
const csv = (name: string) => readTable(CATALOGUE.get(name) ?? aSource(name, ""), []);
const drop = (
  sources: readonly Source[],
  pins: readonly Pin[] = [],
  loaded = then,
): Promise<ReadLocal> =>
  readLocal(
    sources,
    {
      indicators: catalogue.indicators,
      synonyms: new Map(),
      mapped: new Map(),
      ...KNOWN_NOTHING,
      published: {
        areas,
        own: area("Medway"),
        indicators: catalogue.indicators,
        more: [],
        recipes: readRecipes(csv("recipes.csv")),
        quantities: csv("quantities.csv"),
        pins,
        base: (slug) => series(loaded, slug),
        counts: () => [],
        source: "loaded",
      },
    },
    () => undefined,
  );
const laidOf = ({ published }: ReadLocal): Patch[] => [
  {
    area: "all",
    rows: [],
    published: {
      sources: sourcesOf(published, published.measures, catalogue.sources, "2026-11-22"),
      measures: published.measures,
      quantities: published.quantities,
    },
  },
];
const areaFile = (feed: Built, code: string): AreaFile =>
  readAreaFile(json(feed, `area/${code}.json`) as WireAreaFile);
const fresh = (names: readonly string[]) =>
  dfeSources().filter((s) => names.includes(s.name) || s.name === "population.csv");
/** Who they are from differs, and only that. */
const plain = (value: unknown): string =>
  JSON.stringify(value)
    .replace(/"source":"loaded[^"]*"/g, '"source":"x"')
    .replace(/"source":"dfe-\w+"/g, '"source":"x"');

describe("a new release that is dropped on the page", () => {
  test("gives every council the series and comparators of a feed that was built with it", async () => {
    const read = await drop(fresh(NEW));
    expect(read.published.measures.map((m) => m.indicator.slug).sort()).toEqual([
      "agency-rate",
      "cla-rate",
      "cp-plan-rate",
      "cp-two-years",
    ]);
    // Somerset has a new code in 2022: its old one is kept until the feed itself is built anew.
    const kept = areas.filter(({ code }) => now.files.has(`area/${code}.json`));
    expect(kept.length).toBe(areas.length - 1);
    for (const { code } of kept) {
      const laid = layArea(areaFile(then, code), areas, laidOf(read), bySlug, null);
      const built = areaFile(now, code);
      const sorted = (file: AreaFile) => {
        const wire = writeAreaFile(file);
        return {
          series: wire.series.toSorted((a, b) => (a.indicator < b.indicator ? -1 : 1)),
          benchmarks: wire.benchmarks,
        };
      };
      expect(plain(sorted(laid)), code).toBe(plain(sorted(built)));
      const profile = (feed: Built) =>
        readProfile(json(feed, `profile/${code}.json`) as WireProfile);
      expect(plain(writeProfile(layProfile(profile(then), areas, laidOf(read)))), code).toBe(
        plain(writeProfile(profile(now))),
      );
    }
  });

  test("that is loaded already would change nothing", async () => {
    const read = await drop(dfeSources().map(before));
    expect(read.published.measures).toEqual([]);
    expect(read.published.same.length).toBe(5);
  });

  test("says what is new, with this council, and how many have a figure", async () => {
    const { published } = await drop(fresh(["plans.csv"]));
    const rate = published.measures.find((m) => m.indicator.slug === "cp-plan-rate");
    // 300 plans among 60,000 children.
    expect(rate?.difference.added).toEqual([
      expect.stringMatching(
        /^at 31 March 2022: Medway 50\.0, England 41\.7; \d+ councils have a figure$/,
      ),
    ]);
  });

  test("names both sources where its years join older ones, and the file alone where all are its own", async () => {
    const read = await drop([...fresh(["plans.csv"])]);
    const { indicators, sources } = layCatalogue(catalogue, laidOf(read));
    const of = (slug: string) =>
      sources.find((s) => s.id === indicators.find((i) => i.slug === slug)?.published?.source)
        ?.title;
    expect(of("cp-plan-rate")).toBe("plans.csv, population.csv; other years: Children in need");
    const homes = await drop([aSource("homes.csv", HOMES)], [PIN]);
    const added = layCatalogue(catalogue, laidOf(homes)).indicators.find(
      (i) => i.slug === PIN.slug,
    );
    expect(added?.published?.source).toBe("loaded");
  });

  test("says what it revises and what it has lost, and leaves a file of few councils unticked", async () => {
    const plans = text(fresh(["plans.csv"])[0] ?? aSource("", "")).split("\n");
    const only = plans
      .filter((line, i) => i === 0 || /National|York/.test(line))
      .join("\n")
      .replace(/(,York,[^\n]*?,)130,~/, "$1140,~");
    const { published } = await drop([aSource("york.csv", only), ...fresh([])]);
    const rate = published.measures.find((m) => m.indicator.slug === "cp-plan-rate")?.difference;
    expect(rate?.revised.examples.some((e) => e.startsWith("York, at 31 March 2021"))).toBe(true);
    expect(rate?.missing.count).toBeGreaterThan(5);
    expect(rate?.likely).toBe(false);
  });

  test("with figures that cannot be true, or a council gone, says which and leaves the measure unticked", async () => {
    const workforce = text(
      fresh(["workforce.csv"]).find((f) => f.name === "workforce.csv") ?? aSource("", ""),
    ).split("\n");
    const own = workforce.findIndex((line) => line.startsWith("2022") && line.includes(",Medway,"));
    const cells = workforce[own]?.split(",") ?? [];
    // 50 of 250 (50 agency, 200 in post) are 20 %, not 133.
    workforce[own] = [...cells.slice(0, -3), "200", "50", "133"].join(",");
    const { published } = await drop([aSource("w.csv", workforce.join("\n")), ...fresh([])]);
    const agency = published.measures.find((m) => m.indicator.slug === "agency-rate")?.difference;
    expect(agency?.likely).toBe(false);
    expect(agency?.care.join(" ")).toMatch(/Over 100%: Medway, at 30 September 2022 \(133\.0%\)/);
    expect(agency?.care.join(" ")).toMatch(
      /Not what its own counts give: Medway, at 30 September 2022 \(133\.0%\), where its counts give 20\.0%/,
    );
  });

  test("without the children to divide by makes no rate and says what is wanted", async () => {
    const plans = text(fresh(["plans.csv"])[0] ?? aSource("", ""));
    const { published, problems } = await drop([
      aSource("plans.csv", plans.replaceAll("\n2022,", "\n2030,")),
    ]);
    expect(published.measures.map((m) => m.indicator.slug)).toEqual(["cp-two-years"]);
    expect(problems.some((p) => p.wanted.includes("ONS mid-year estimates"))).toBe(true);
  });
});

describe("two releases of one data set", () => {
  const medwayOf = (read: ReadLocal, slug: string) =>
    read.published.measures
      .find((m) => m.indicator.slug === slug)
      ?.all.byArea.get(area("Medway").code)
      ?.observations.map((o) => [o.period, o.value]);

  test("dropped together give what the newer gives, in either order, and say which is older", async () => {
    const newer = fresh(NEW);
    const older = newer
      .filter((s) => s.name !== "population.csv")
      .map((s) => ({ ...before(s), name: `a-${s.name}` }));
    const alone = await drop(newer);
    for (const both of [
      [...older, ...newer],
      [...newer, ...older],
    ]) {
      const read = await drop(both);
      expect(read.published.measures.map((m) => m.difference)).toEqual(
        alone.published.measures.map((m) => m.difference),
      );
      // 19.7 % in workforce.csv, 25 agency workers beside 101.7 in post.
      expect(medwayOf(read, "agency-rate")).toEqual([["2022", known(19.7)]]);
      expect(read.problems.filter((p) => p.file === "a-workforce.csv")).toMatchObject([
        {
          severity: "note",
          found: expect.stringMatching(
            /^a release older than workforce\.csv \(its last year is 2021, there 2022\)/,
          ) as string,
        },
      ]);
    }
  });

  // Medway's 20 % of 2021 was 20.6 in the release before: 26 of 126.
  const counted = (csv: string): string => csv.replace(",Medway,100,25,20", ",Medway,100,26,20.6");
  const workforce = before(
    fresh(["workforce.csv"]).find((s) => s.name === "workforce.csv") ?? aSource("", ""),
  );

  test("the older alone, alike where both have figures, would change nothing", async () => {
    const read = await drop([workforce], [], now);
    expect(read.published.measures).toEqual([]);
    expect(read.published.same).toEqual(["agency-rate"]);
  });

  test("the older alone is left unticked where it differs, and says that it is older", async () => {
    const read = await drop([aSource("w.csv", counted(text(workforce)))], [], now);
    const [agency] = read.published.measures;
    expect(agency?.difference).toMatchObject({ slug: "agency-rate", likely: false, added: [] });
    expect(agency?.difference.care[0]).toBe(
      "Older than what is loaded: the file ends with those at 30 September 2021, the loaded figures with those at 30 September 2022. 1 figure differs from the loaded ones, which are newer: tick it only if they should be taken back.",
    );
  });

  test("the older alone adds a year that is not loaded, and leaves the rest as it is", async () => {
    const rows = counted(text(workforce)).trimEnd().split("\n");
    const earlier = rows.slice(1).map((row) => row.replace(/^2021,/, "2020,"));
    const read = await drop([aSource("w.csv", [...rows, ...earlier].join("\n"))], [], now);
    const agency = read.published.measures.find((m) => m.indicator.slug === "agency-rate");
    expect(agency?.difference).toMatchObject({ likely: true, periods: ["2020"] });
    expect(agency?.difference.revised.count).toBe(0);
    expect(agency?.difference.care[0]).toMatch(
      /Only what is not loaded yet is taken: 1 figure differs from the loaded ones, which are newer and stay\.$/,
    );
    expect(medwayOf(read, "agency-rate")).toEqual([["2020", known(20.6)]]);
  });
});

const HEAD =
  "time_period,time_identifier,geographic_level,country_code,country_name,region_code,region_name,old_la_code,new_la_code,la_name,ethnicity,homes,share";
const HOMES = `${HEAD}
2024,Calendar year,National,E92000001,England,,,,,,Total,1000,50
2024,Calendar year,National,E92000001,England,,,,,,Mixed,100,40
2024,Calendar year,Local authority,E92000001,England,E12000008,South East,887,E06000035,Medway,Total,12,25
2024,Calendar year,Local authority,E92000001,England,E12000008,South East,887,E06000035,Medway,Mixed,c,c
2024,Calendar year,Local authority,E92000001,England,E12000003,Yorkshire and The Humber,,E06000014,York,Total,8,75
`;
const META =
  "col_name,col_type,label,indicator_grouping,indicator_unit,indicator_dp,filter_hint,filter_grouping_column\nethnicity,Filter,Ethnic group,,,,,\nhomes,Indicator,Children’s homes,,,0,,\nshare,Indicator,Share that are full,,%,0,,\n";
const PIN: Pin = {
  slug: "own-full-homes",
  value: "share",
  numerator: "",
  denominator: "",
  where: [["ethnicity", "Total"]],
  frame: { basis: "calendar-year", ends: "12-31" },
  made: { name: "Full homes", unit: "percent", polarity: "context" },
};

describe("a tidy file nobody has seen before", () => {
  test("is described: figures, what tells rows apart, years; ethnic groups in totals are no personal data", async () => {
    const { published, problems } = await drop([
      aSource("homes.csv", HOMES),
      aSource("homes.meta.csv", META),
    ]);
    expect(problems).toEqual([]);
    expect(published.files).toMatchObject([
      {
        rows: 5,
        years: ["2024"],
        authorities: 2,
        frame: { basis: "calendar-year" },
        figures: [
          { column: "homes", label: "Children’s homes" },
          { column: "share", label: "Share that are full", unit: "percent" },
        ],
        filters: [{ column: "ethnicity", label: "Ethnic group", options: ["Total", "Mixed"] }],
      },
    ]);
  });

  test("gives a new measure, its rows chosen; a council without old digits is found by its code", async () => {
    const read = await drop([aSource("homes.csv", HOMES)], [PIN]);
    const all = laySeries(null, PIN.slug, laidOf(read));
    const at = (name: string) => all?.byArea.get(area(name).code)?.observations[0]?.value;
    expect([at("Medway"), at("York"), at("England")]).toEqual([known(25), known(75), known(50)]);
    const { indicators } = layCatalogue(catalogue, laidOf(read));
    expect(indicators.slice(-1).map((i) => [i.slug, i.name, i.published?.note])).toEqual([
      ["own-full-homes", "Full homes", "Taken from homes.csv: share, where ethnicity is “Total”."],
    ]);
    expect(layMore({ indicators: [], same: {} }, indicators, laidOf(read)).indicators).toEqual([]);
  });

  test("gives a new measure that reaches every council’s own file, England beside it, with its own date", async () => {
    const read = await drop([aSource("homes.csv", HOMES)], [PIN]);
    const { indicators } = layCatalogue(catalogue, laidOf(read));
    const added = indicators.find((i) => i.slug === PIN.slug);
    if (!added) throw new Error("not added");
    for (const [name, percent] of [
      ["Medway", 25],
      ["York", 75],
    ] as const) {
      const council = area(name);
      const file = layArea(areaFile(then, council.code), areas, laidOf(read), bySlug, null);
      const row = rowAt(added, file, null, comparing());
      expect(row?.latest).toMatchObject({ period: "2024", value: known(percent) });
      expect(row?.mark).toMatchObject({ period: "2024", england: known(50) });
    }
  });

  test("can stand for a measure of the catalogue, which then names its new source", async () => {
    const read = await drop(
      [aSource("homes.csv", HOMES)],
      [{ ...PIN, slug: "agency-rate", frame: { basis: "snapshot", ends: "09-30" }, made: null }],
    );
    const { indicators, sources } = layCatalogue(catalogue, laidOf(read));
    const source = sources.find(
      (s) => s.id === indicators.find((i) => i.slug === "agency-rate")?.published?.source,
    );
    expect(source?.title).toMatch(/^homes\.csv/);
    expect(
      laySeries(series(then, "agency-rate"), "agency-rate", laidOf(read))
        ?.byArea.get(area("York").code)
        ?.observations.at(-1),
    ).toMatchObject({ period: "2024", value: known(75) });
  });

  test("whatever stands in it, reading neither throws nor changes what it is laid over", async () => {
    const cell = fc.oneof(
      fc.string({ maxLength: 6 }),
      fc.constantFrom(
        "c",
        "low",
        "12",
        "-3",
        "1e9",
        "Local authority",
        "National",
        "2024",
        "202425",
        "Reporting year",
        "887",
        "E06000035",
        "314 / 318",
      ),
    );
    const frozen = JSON.stringify(writeAreaFile(areaFile(then, area("Medway").code)));
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(cell, { minLength: 10, maxLength: 15 }), { maxLength: 12 }),
        async (rows) => {
          const read = await drop(
            [
              aSource(
                "x.csv",
                `${HEAD}\n${rows.map((r) => r.map((c) => `"${c.replaceAll('"', '""')}"`).join(",")).join("\n")}\n`,
              ),
            ],
            [PIN],
          );
          const file = areaFile(then, area("Medway").code);
          layArea(file, areas, laidOf(read), bySlug, null);
          expect(JSON.stringify(writeAreaFile(file))).toBe(frozen);
        },
      ),
      { seed: 20260331, numRuns: 100 },
    );
  });
});

describe("rows that a filter tells apart", () => {
  const KS = HEAD.replace("ethnicity,homes,share", "version,pupils,count,share");
  const at = (year: string, version: string, pupils: string, figures: string): string =>
    `${year},Academic year,Local authority,E92000001,England,E12000008,South East,887,E06000035,Medway,${version},${pupils},${figures}`;
  const pin = (where: Pin["where"], over: Partial<Pin> = {}): Pin => ({
    ...PIN,
    slug: "own-expected",
    value: "share",
    where,
    frame: { basis: "academic-year", ends: "08-31" },
    made: { name: "Expected standard", unit: "percent", polarity: "high" },
    ...over,
  });
  const readOne = async (lines: readonly string[], one: Pin) => {
    const read = await drop([aSource("ks2.csv", [KS, ...lines].join("\n"))], [one]);
    const [measure] = read.published.measures;
    return {
      read,
      measure,
      said: read.problems.map((p) => `${p.row ?? ""} ${p.found} ${p.mend}`.trim()),
      medway: measure?.all.byArea.get(area("Medway").code)?.observations,
    };
  };
  const YEARS = [
    at("202122", "Final", "All pupils", "200,60"),
    at("202223", "Revised", "All pupils", "200,61"),
    at("202324", "Provisional", "All pupils", "200,50"),
    at("202324", "Revised", "All pupils", "200,62"),
    at("202425", "Provisional", "All pupils", "200,63"),
  ];

  test("by how far settled they are lose no year: final before revised before provisional, and it is said", async () => {
    const { medway, said, read } = await readOne(YEARS, pin([["pupils", "All pupils"]]));
    expect(medway?.map((o) => [o.period, o.value])).toEqual([
      ["2021-22", known(60)],
      ["2022-23", known(61)],
      ["2023-24", known(62)],
      ["2024-25", known(63)],
    ]);
    expect(said).toEqual([
      expect.stringContaining(
        "marked “Final”, “Provisional”, “Revised” All of them are used, and of a year given more than once the final figures before revised and revised before provisional ones; rows left out: 1",
      ),
    ]);
    expect(read.published.files[0]?.filters.map((f) => f.column)).toEqual(["pupils"]);
  });

  test("chosen in an older visit so that years are lost says which years", async () => {
    const { said, medway } = await readOne(YEARS, pin([["version", "Final"]]));
    expect(medway?.map((o) => o.period)).toEqual(["2021-22"]);
    expect(said).toContain(
      "no row of 2022-23, 2023-24, 2024-25 where version is “Final” Those years are not in the measure: choose other rows if they should be.",
    );
  });

  test("that never stand together give nothing, and say so", async () => {
    const { measure, said } = await readOne(
      [at("202425", "Final", "Boys", "100,60"), at("202425", "Revised", "Girls", "100,60")],
      pin([
        ["version", "Final"],
        ["pupils", "Girls"],
      ]),
    );
    expect(measure).toBeUndefined();
    expect(said).toContain(
      "no row where version is “Final” and pupils is “Girls” Nothing was taken for “Expected standard”.",
    );
  });

  test("of a year to date are no academic year, and stay out", async () => {
    const { medway, said } = await readOne(
      [at("202425", "x", "Total", "100,60"), at("202526", "Year to date", "Total", "100,99")],
      pin([["pupils", "Total"]]),
    );
    expect(medway?.map((o) => o.period)).toEqual(["2024-25"]);
    expect(said).toEqual([
      "rows of “Year to date” (1) They were left out: parts of a year are not laid beside whole years.",
    ]);
  });

  test("of years that cannot be told from months are one finding, with their number", async () => {
    const { said } = await readOne(
      [
        at("202425", "x", "Total", "100,60"),
        at("201112", "x", "Total", "100,50"),
        at("201112", "x", "Boys", "100,50"),
        at("201011", "x", "Total", "100,50"),
      ],
      pin([["pupils", "Total"]]),
    );
    expect(said).toContain(
      "3 “201112” (2 rows, the first here), “201011” These rows were left out.",
    );
  });

  test("print whole where the file does, and to one place where it does not", async () => {
    const whole = await readOne(YEARS, pin([["pupils", "All pupils"]]));
    const halves = await readOne(
      [at("202425", "x", "Total", "100,60.5")],
      pin([["pupils", "Total"]]),
    );
    expect([whole, halves].map((r) => r.measure?.indicator.decimals)).toEqual([0, 1]);
  });

  test("and of which one is plainly their total have it for a whole; others have none, and it is said", async () => {
    const boys = pin([["pupils", "Boys"]], { numerator: "count" });
    const plain = await readOne(
      [at("202425", "x", "Total", "300,100"), at("202425", "x", "Boys", "120,40")],
      boys,
    );
    expect(plain.medway?.map((o) => [o.numerator, o.denominator])).toEqual([
      [known(120), known(300)],
    ]);
    expect(plain.measure?.indicator.published?.note).toMatch(
      /Its count is part of that where pupils is “Total”\.$/,
    );
    // 60 % of the boys themselves: the total is not what it is a share of.
    const other = await readOne(
      [at("202425", "x", "Total", "300,55"), at("202425", "x", "Boys", "120,60")],
      boys,
    );
    expect(other.medway?.map((o) => o.denominator.kind)).toEqual(["missing"]);
    expect(other.measure?.indicator.published?.note).toMatch(
      /What its count is part of is not plain in the file: none is given\.$/,
    );
  });

  test("are offered without what is no name of a column and without times", async () => {
    const read = await drop([
      aSource(
        "times.csv",
        `${HEAD.replace("ethnicity,homes,share", "group,00:10,lasting,share")}\n2024,Calendar year,National,E92000001,England,,,,,,Total,5,00:10,50\n`,
      ),
    ]);
    const [file] = read.published.files;
    expect(file?.figures.map((f) => f.column)).toEqual(["share"]);
    expect(file?.filters.map((f) => f.column)).toEqual(["group"]);
  });
});

test("a pin survives being kept, and anything else that was kept is no pin", () => {
  expect(readPin(JSON.parse(JSON.stringify(PIN)))).toEqual(PIN);
  for (const other of [
    null,
    3,
    {},
    { ...PIN, frame: { basis: "never", ends: "" } },
    { ...PIN, made: { name: "x", unit: "stones", polarity: "high" } },
  ])
    expect(readPin(other)).toBeNull();
});
