import { readAndConfirm } from "#tests/support/answers.ts";
import { knownFrom } from "./knownOf.ts";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { writeXlsx } from "hucre/xlsx";
import { describe, expect, test } from "vitest";
import { readAreaFile, type WireAreaFile } from "#contract/areaFile.ts";
import { readAreas, readCatalogue } from "#contract/catalogue.ts";
import { readStory, type WireStory } from "#contract/story.ts";
import { findArea } from "#domain/area.ts";
import { knownPublished } from "#tests/support/knownPublished.ts";
import { feedFile } from "#tests/support/mockFeed.ts";
import { layArea } from "#intake/patch/lay.ts";
import { sayFinding } from "./finding.ts";

const indicators = readCatalogue(await feedFile("catalogue.json")).indicators;
const file = readAreaFile(await feedFile<WireAreaFile>("area/E06999999.json"));
const story = readStory(await feedFile<WireStory>("story/E06999999.json"));
const published = await knownPublished();
const own = findArea(readAreas(await feedFile("areas.json")), "Marlbridge");
if (!own) throw new Error("no Marlbridge");
const read = async (csv: string) => {
  const { rows, problems, unknown, told } = await readAndConfirm(
    [{ name: "x.csv", bytes: new TextEncoder().encode(csv) }],
    {
      indicators,
      synonyms: new Map(),
      mapped: new Map(),
      ...knownFrom(file, indicators),
      story,
      own,
      today: "2026-12-02",
      published,
    },
  );
  return {
    rows,
    told,
    unknown,
    figures: rows.map(
      (r) =>
        `${r.slug ?? r.named} ${r.period} ${r.value.kind === "known" ? r.value.amount : r.value.kind}`,
    ),
    said: problems.map((p) => `${p.severity}: ${sayFinding(p)}`),
  };
};

describe("what a hurried analyst brings", () => {
  test.each([
    [
      "a team below the whole",
      "Measure,Breakdown,Oct-26,Nov-26\nContacts received,All,1102,1188\n,of which police,300,310\nEHC plans maintained,All,2000,2010\n",
      ["contacts 2026-10 1102", "contacts 2026-11 1188"],
      /figures beside no measure/,
    ],
    [
      "teams without a whole",
      "Measure,Team,Oct-26,Nov-26\nContacts received,East,500,510\nContacts received,West,602,678\n",
      [],
      /2 rows of a part of the council: “East”, “West”/,
    ],
    [
      "one month in two columns",
      "Measure,Nov-26,Sep-26,Oct-26,Nov-26\nContacts received,1188,1090,1100,1288\n",
      ["contacts 2026-11 1188", "contacts 2026-09 1090", "contacts 2026-10 1100"],
      /a second column for November 2026/,
    ],
    [
      "a measure in two rows",
      "Measure,Oct-26,Nov-26\nContacts received,,1188\nContacts received,,1199\n",
      ["contacts 2026-11 1188"],
      /doubt: .*two rows for the same measure and month with other figures: 1,188 and 1,199/,
    ],
    [
      "another council’s row",
      "la_name,indicator,period,value\nYork,contacts,2026-11,777\nMarlbridge,contacts,2026-11,1188\n",
      ["contacts 2026-11 1188"],
      /1 row of another council: “York”/,
    ],
    [
      "a part without its whole, then the right row",
      "indicator,period,numerator,denominator,value\nre-referrals,2026-11,62,,\nre-referrals,2026-11,45,200,22.5\n",
      ["re-referrals 2026-11 22.5"],
      /62 without what it is out of/,
    ],
    [
      "an empty row over a figure",
      "indicator,period,numerator,denominator,value\nsupervision,2026-10,,,\ncontacts,2026-11,,,1188\n",
      ["contacts 2026-11 1188"],
      /1 row without a figure/,
    ],
    [
      "a month that has not begun",
      "indicator,period,value\ncontacts,2027-06,777\ncontacts,2026-11,1188\n",
      ["contacts 2026-11 1188"],
      /row: .*a month that has not begun/,
    ],
    [
      "a month that has not ended",
      "indicator,period,value\ncontacts,2026-12,100\n",
      ["contacts 2026-12 100"],
      /doubt: .*a month that has not ended/,
    ],
    [
      "one month across",
      "Measure,Nov-26\nContacts received,1188\n",
      ["contacts 2026-11 1188"],
      null,
    ],
    [
      "months as numbers",
      "indicator,period,value\ncontacts,11/2026,1188\ncontacts,202610,1110\n",
      ["contacts 2026-11 1188", "contacts 2026-10 1110"],
      null,
    ],
    [
      "a comma without quotation marks",
      "Measure,Oct-26,Nov-26\nReferrals per 10,000 children,40,41\nContacts received,1102,1188\n",
      ["contacts 2026-10 1102", "contacts 2026-11 1188"],
      /row 2: found 4 cells below 3 headings/,
    ],
    [
      "columns that tell of the measure",
      "Ref,Service area,Measure,Good is,Owner,Oct-26,Nov-26\n1,Front door,Contacts received,neither,A,1102,1188\n2,Early help,Re-referrals within 12 months,low,B,22%,21%\n",
      [
        "contacts 2026-10 1102",
        "contacts 2026-11 1188",
        "re-referrals 2026-10 22",
        "re-referrals 2026-11 21",
      ],
      /columns that are not read: Ref, Service area, Good is, Owner/,
    ],
    [
      "a part under any heading",
      "indicator,period,value,Where\ncontacts,2026-11,500,East\ncontacts,2026-11,688,West\n",
      [],
      /2 rows of a part of the council: “East”, “West”/,
    ],
    [
      "columns nobody reads",
      "indicator,period,value,Target,YTD\ncontacts,2026-11,1188,1000,9000\n",
      ["contacts 2026-11 1188"],
      /columns that are not read: Target, YTD/,
    ],
  ])("%s", async (_, csv, figures, says) => {
    const { figures: got, said } = await read(csv);
    expect(got).toEqual(expect.arrayContaining([...figures]));
    expect(got.filter((f) => f.startsWith("contacts") || f.startsWith("re-")).length).toBe(
      figures.length,
    );
    if (says)
      expect(
        said.some((s) => says.test(s)),
        said.join("\n"),
      ).toBe(true);
    else expect(said).toEqual([]);
  });

  test("a name that may be a person’s is shown to nobody; three of them are a list of people and stop everything", async () => {
    const one = await read("Measure,Oct-26,Nov-26\nContacts received,1102,1188\nMia Brown,2,1\n");
    expect(JSON.stringify(one)).not.toMatch(/Mia|Brown/);
    expect(one.figures).toEqual(["contacts 2026-10 1102", "contacts 2026-11 1188"]);
    expect(one.said.join()).toMatch(/words that may be a person’s name/);
    const list = await read(
      "Measure,Oct-26,Nov-26\nContacts received,1102,1188\nMia Brown,2,1\nTom Okafor,1,1\nAnn Lee,1,1\n",
    );
    expect([list.figures, list.said.length, list.said.join().startsWith("stop:")]).toEqual([
      [],
      1,
      true,
    ]);
    // A measure nobody knows is still asked about by its name.
    expect(
      (await read("Measure,Oct-26,Nov-26\nChildren Worried About,2,1\n")).unknown.map(
        (u) => u.named,
      ),
    ).toEqual(["Children Worried About"]);
  });

  test("a formula that was saved without its result is told with its cell, not taken for empty", async () => {
    const parts = unzipSync(
      await writeXlsx({
        sheets: [
          {
            name: "Return",
            rows: [
              ["indicator", "period", "value"],
              ["contacts", "2026-11", 5],
              ["contacts", "2026-10", 1110],
            ],
          },
        ],
      }),
    );
    const sheet = Object.keys(parts).find((path) => path.endsWith("sheet1.xml")) ?? "";
    parts[sheet] = strToU8(
      strFromU8(parts[sheet] ?? new Uint8Array()).replace(
        /(<c r="C2"[^>]*>)<v>5<\/v>/,
        "$1<f>SUM(D2:D9)</f>",
      ),
    );
    const result = await readAndConfirm([{ name: "x.xlsx", bytes: zipSync(parts) }], {
      indicators,
      synonyms: new Map(),
      mapped: new Map(),
      ...knownFrom(file, indicators),
      own,
      today: "2026-12-02",
    });
    expect(result.rows.map((r) => r.period)).toEqual(["2026-10"]);
    expect(result.problems.map(sayFinding)).toContainEqual(
      expect.stringMatching(
        /row 2, column value: found “=SUM\(D2:D9\)”.*formula without its result/,
      ),
    );
  });

  test("the data are as old as the day they were loaded, not as what they replaced", async () => {
    const { rows } = await read("indicator,period,value\ncontacts,2026-11,1188\n");
    expect(
      layArea(
        file,
        [own],
        [{ area: own.code, day: "2026-12-02", rows }],
        new Map(indicators.map((i) => [i.slug, i])),
        null,
      ).dataTo,
    ).toEqual({ period: "2026-11", received: "2026-12-02", status: "final" });
  });
});
