import { describe, expect, test } from "vitest";
import { readCatalogue } from "#contract/catalogue.ts";
import type { PeriodId } from "#domain/calendar.ts";
import { buildFeed } from "#importer/build.ts";
import { readCouncil, type Council } from "#intake/folder/readCouncil.ts";
import { sayFinding, type Finding } from "#intake/finding.ts";
import type { Answers } from "#intake/question.ts";
import type { ReadLocal } from "#intake/readLocal.ts";
import { GROUP_NAMES } from "#intake/recognise/told/placementGroups.ts";
import { readTable } from "#intake/read/table.ts";
import { feedFile } from "#tests/support/mockFeed.ts";
import { CATALOGUE, aSource, dfeSources } from "#tests/support/smallFeed.ts";
import { answersOf, areas, byPage, csv, synonyms, type Answered } from "./doors.ts";

/** A finding without its place. */
const sayWhat = (f: Finding): string => sayFinding(f).replace(/^.*?: (?=found )/, "");

const { indicators } = readCatalogue(await feedFile("catalogue.json"));
/** A council of the feed that has given no figures of its own. */
const NEW = { name: "Medway", code: "E06000035" };
const ABOUT = `key,value\ncode,${NEW.code}\nname,${NEW.name}\n`;

const sorted = (rows: readonly unknown[]): readonly string[] =>
  rows.map((row) => JSON.stringify(row)).sort();
const observed = (id: string, period: PeriodId, value: unknown) => ({ id, period, value });

const ofPage = ({ told, rows }: ReadLocal) => ({
  finance: sorted(told.finance),
  placements: sorted(told.placements),
  counts: sorted(told.counts.map((c) => observed(c.id, c.period, c.value))),
  targets: sorted(told.targets),
  events: sorted(told.events),
  commentary: sorted(told.commentary),
  observations: sorted(rows.map((r) => observed(r.slug ?? r.named, r.period, r.value))),
});
const ofFolder = ({ story, own }: Council) => ({
  finance: sorted(story.finance),
  placements: sorted(story.placements),
  counts: sorted(
    story.quantities.flatMap((q) => q.observations.map((o) => observed(q.id, o.period, o.value))),
  ),
  targets: sorted([...own.targets.values()]),
  events: sorted(own.events),
  commentary: sorted(own.commentary),
  observations: sorted(
    own.series
      .filter((s) => s.frame.basis === "month")
      .flatMap((s) => s.observations.map((o) => observed(s.indicator, o.period, o.value))),
  ),
});

/** The folder's door: one file beside a council.csv. */
function byFolder(
  file: string,
  text: string,
  answers: Answers,
  names: ReadonlyMap<string, string> = new Map(),
) {
  const findings: Finding[] = [];
  const tables = new Map(
    [
      ["council.csv", ABOUT],
      [file, text],
    ].map(([name = "", content = ""]) => [name, readTable(csv(content, name), findings)] as const),
  );
  return {
    council: readCouncil(tables, indicators, findings, { answers, names, synonyms, areas }),
    findings,
  };
}

/**
 * One table by both doors, the same answers given: what was found, and the rows, which are the
 * page's and the folder's alike.
 */
async function byBoth(file: string, text: string, answered?: Answered) {
  const page = await byPage(NEW.name, csv(text, file), answered);
  const { council, findings } = byFolder(
    file,
    text,
    answersOf(page),
    new Map(Object.entries(answered?.names ?? {})),
  );
  expect(findings).toEqual(page.problems);
  if (!council) throw new Error("no council");
  expect(ofFolder(council)).toEqual(ofPage(page));
  return { council, found: findings.map((f) => `${f.severity} ${f.row ?? ""}: ${sayWhat(f)}`) };
}

const TARGETS = "indicator,target,tolerance,owner,source,reason,review\n";
const EVENTS = "date,kind,title,text,indicators\n";
const FINANCE = "service,fund,period,budget_000,forecast_000\n";
const PLACEMENTS = `period,group,provider,children,weekly_cost_each\n${GROUP_NAMES.map((group) => `2026-10,${group},own,10,400\n`).join("")}`;
const COMMENTARY = "indicator,period,what,why,action,owner,due\n";

describe("a row of a folder’s table means what it means on the page", () => {
  test("a target with a percent sign", async () => {
    const { council, found } = await byBoth(
      "targets.csv",
      `${TARGETS}cin-visits,88%,5%,Head of Service,local,,2027-04-01\n`,
    );
    expect(council.own.targets.get("cin-visits")).toMatchObject({ target: 88, tolerance: 5 });
    expect(found).toEqual([]);
  });

  test("a day that may be of two months waits, and is read once a person has answered", async () => {
    const text = `${EVENTS}02/09/2024,step,New teams,Smaller ones.,all\n`;
    const waiting = await byBoth("events.csv", text);
    expect(waiting.council.own.events).toEqual([]);
    expect(waiting.found).toEqual([
      "doubt 2: found “02/09/2024”. “02/09/2024” was read as day, month, year, 2 September 2024; confirm.",
    ]);
    const answered = await byBoth("events.csv", text, { answers: { "reading|": "yes" } });
    expect(answered.council.own.events.map((e) => [e.date, e.kind])).toEqual([
      ["2024-09-02", "step"],
    ]);
  });

  test("a kind of event nobody knows is told, and taken as a note", async () => {
    const { council, found } = await byBoth(
      "events.csv",
      `${EVENTS}2024-09-02,brake,New counting,,contacts\n`,
    );
    expect(council.own.events.map((e) => e.kind)).toEqual(["note"]);
    expect(found).toEqual([
      "note 2: found “brake”, wanted step, break, inspection or note. Taken as a note: no control limit is worked out anew.",
    ]);
  });

  test("a provider by its name holds its row back until a person says whose it is", async () => {
    const text = `${PLACEMENTS}2026-10,other,Sunrise Charity,3,500\n`;
    const waiting = await byBoth("placements.csv", text);
    expect(waiting.council.story.placements).toHaveLength(GROUP_NAMES.length);
    expect(waiting.found).toEqual([
      "doubt 10: found “Sunrise Charity”, wanted own or bought. Say which; it is remembered for this provider.",
    ]);
    const answers = { "reading|provider|": "bought" };
    const taken = await byBoth("placements.csv", text, { answers });
    const others = taken.council.story.placements.filter((p) => p.group === "other");
    expect(others.map((p) => p.provider)).toContain("bought");
  });

  test("a fund nobody knows holds its row back, and is asked about once for every row of it", async () => {
    const text = `${FINANCE}placements,general,Q2 2026/27,33600,35500\nhomes,capital,Q2 2026/27,500,500\nnurseries,capital,Q2 2026/27,300,400\n`;
    const waiting = await byBoth("finance.csv", text);
    expect(waiting.council.story.finance.map((l) => l.service)).toEqual(["placements"]);
    expect(waiting.found.filter((f) => f.startsWith("doubt"))).toEqual([
      "doubt 3: found “capital” as the fund of “homes”, wanted general or dsg. It was read as General Fund; confirm, or leave the row out.",
      "doubt 4: found “capital” as the fund of “nurseries”, wanted general or dsg. It was read as General Fund; confirm, or leave the row out.",
    ]);
    const out = await byBoth("finance.csv", text, {
      answers: { "reading|fund|capital": "leave-out" },
    });
    expect(out.council.story.finance.map((l) => l.service)).toEqual(["placements"]);
    const taken = await byBoth("finance.csv", text, { answers: { "reading|fund|capital": "yes" } });
    expect(taken.council.story.finance.map((l) => l.service)).toEqual([
      "placements",
      "homes",
      "nurseries",
    ]);
  });

  test("one service in two spellings counts once until a person says that they are two", async () => {
    const text = `${FINANCE}early help,general,2026-Q3,4850,4790\nEarly Help Services,general,2026-Q3,4900,4800\n`;
    const waiting = await byBoth("finance.csv", text);
    expect(waiting.council.story.finance.map((l) => l.service)).toEqual(["early help"]);
    expect(waiting.found.join("\n")).toContain(
      "“Early Help Services” beside “early help” in row 2",
    );
    const two = await byBoth("finance.csv", text, { answers: { "twice|": "yes" } });
    expect(two.council.story.finance).toHaveLength(2);
  });

  test.each([
    ["flows.csv", "period,contacts,referrals\nMay-22,1274,278\n"],
    ["workforce.csv", "period,in_post_fte,agency_fte\nMay-22,115.1,37.8\n"],
    ["placements.csv", PLACEMENTS.replaceAll("2026-10", "May-22")],
    ["commentary.csv", `${COMMENTARY}cin-visits,May-22,Fewer were on time.,,,Head of Service,\n`],
    [
      "observations.csv",
      "indicator,basis,period,numerator,denominator,value,status,note\ncontacts,month,May-22,,,1274,final,\n",
    ],
  ])("May-22 in %s is May 2022", async (file, text) => {
    const { council, found } = await byBoth(file, text);
    const all = ofFolder(council);
    const read = Object.values(all).flat();
    expect(read.length).toBeGreaterThan(0);
    for (const row of read) expect(row).toContain('"period":"2022-05"');
    expect(found).toEqual([]);
  });

  test("a measure nobody knows is told with the nearest, and its row left out", async () => {
    const { council, found } = await byBoth(
      "targets.csv",
      `${TARGETS}child visits,88,5,Head of Service,local,,\n`,
    );
    expect(council.own.targets.size).toBe(0);
    expect(found).toEqual([
      expect.stringMatching(/^row 2: found “child visits”, wanted a measure/),
    ]);
  });
});

describe("a folder’s observations are read as the same table is on the page", () => {
  const LONG = "indicator,basis,period,numerator,denominator,value,status,note\n";
  const at = (council: Council, slug: string) =>
    council.own.series
      .find((s) => s.indicator === slug && s.frame.basis === "month")
      ?.observations.map((o) => [o.period, o.value]);

  test("a measure nobody knows is told in the same words, with the nearest, and the rest is read", async () => {
    const { council, found } = await byBoth(
      "observations.csv",
      `${LONG}child visits,month,2026-10,203,234,,final,\ncontacts,month,2026-10,,,1274,final,\n`,
    );
    expect(at(council, "contacts")).toEqual([["2026-10", { kind: "known", amount: 1274 }]]);
    expect(found).toEqual([
      expect.stringMatching(
        /^row 2: found “child visits”, wanted a measure of the catalogue\. Nearest: /,
      ),
    ]);
  });

  const MATRIX =
    "Month,Contacts received (in month),Child in need visits on time (in month),Target,Kids at our door (in month)\nAug-26,1010,86%,90%,404\nSep-26,980,85%,90%,405\nOct-26,many,82%,90%,406\nTotal,3000,,,\n";

  test("months down and measures across, each finding where it stands in the file", async () => {
    const { council, found } = await byBoth("observations.csv", MATRIX);
    expect(at(council, "contacts")).toEqual([
      ["2026-08", { kind: "known", amount: 1010 }],
      ["2026-09", { kind: "known", amount: 980 }],
    ]);
    expect(at(council, "cin-visits")?.map(([, value]) => value)).toEqual(
      [86, 85, 82].map((amount) => ({ kind: "known", amount })),
    );
    expect(found).toContain(
      "row 4: found “many”, wanted a number, or a gap written as -, *, <5, c, x or z. The figure was left out. Write the figure alone; words belong in the note.",
    );
    expect(found.some((f) => f.startsWith("note 5: found a row without a month: “Total”"))).toBe(
      true,
    );
    expect(found.some((f) => f.includes("“Kids at our door”"))).toBe(true);
  });

  test("a name that a person chose a count of the stories for gives that count", async () => {
    const { council } = await byBoth("observations.csv", MATRIX, {
      names: { "Kids at our door": "count:referrals" },
    });
    const referrals = council.story.quantities.find((q) => q.id === "referrals");
    expect(referrals?.observations.map((o) => [o.period, o.value])).toEqual([
      ["2026-08", { kind: "known", amount: 404 }],
      ["2026-09", { kind: "known", amount: 405 }],
      ["2026-10", { kind: "known", amount: 406 }],
    ]);
  });

  test("a row of another council is left out", async () => {
    const { council, found } = await byBoth(
      "observations.csv",
      `Council,${LONG}York,contacts,month,2026-10,,,900,final,\nMedway,contacts,month,2026-10,,,1274,final,\n`,
    );
    expect(at(council, "contacts")).toEqual([["2026-10", { kind: "known", amount: 1274 }]]);
    expect(found).toEqual([
      expect.stringMatching(/^row 2: found 1 row of another council: “York”/),
    ]);
  });

  test("a row of what is no council is not said to be another council’s", async () => {
    const { council, found } = await byBoth(
      "observations.csv",
      `Area,${LONG}Early Help,contacts,month,2026-10,,,900,final,\nMedway,contacts,month,2026-10,,,1274,final,\n`,
    );
    expect(at(council, "contacts")).toEqual([["2026-10", { kind: "known", amount: 1274 }]]);
    expect(found).toEqual([
      expect.stringMatching(/^row 2: found 1 row of “Early Help”, by which no council is known/),
    ]);
  });

  test("rows named as people are stop the load, and nothing is kept by either door", async () => {
    const text = `${LONG}Zdenka Pribyl,month,2026-10,,,1,final,\nTomas Vesely,month,2026-10,,,1,final,\nHana Dvorak,month,2026-10,,,1,final,\n`;
    const page = await byPage(NEW.name, csv(text, "observations.csv"));
    const { council, findings } = byFolder("observations.csv", text, new Map());
    expect([council, page.rows]).toEqual([null, []]);
    expect(findings).toEqual(page.problems);
    expect(findings).toMatchObject([{ severity: "stop", file: "observations.csv" }]);
    expect(JSON.stringify(findings)).not.toMatch(/Zdenka|Tomas|Hana/);
  });
});

describe("a child’s name in a folder", () => {
  const TEXT = `${COMMENTARY}contacts,2026-10,Fewer came.,Asked for by Zdenka (14) and her carer,,Head of Service,\n`;

  test("is the same finding as on the page, and nothing is kept by either door", async () => {
    const page = await byPage(NEW.name, csv(TEXT, "commentary.csv"));
    const { council, findings } = byFolder("commentary.csv", TEXT, new Map());
    expect(page.told.commentary).toEqual([]);
    expect(council).toBeNull();
    expect(findings).toEqual(page.problems);
    expect(findings).toMatchObject([{ severity: "stop", file: "commentary.csv", row: 2 }]);
    expect(JSON.stringify(findings)).not.toContain("Zdenka");
  });

  test.each([
    ["commentary.csv", TEXT],
    [
      "observations.csv",
      "indicator,basis,period,numerator,denominator,value,status,note\ncontacts,month,2026-10,,,7,final,Asked for by Zdenka (14)\n",
    ],
    [
      "targets.csv",
      "indicator,target,Date of birth of the child as the case system has it\ncontacts,1,\n",
    ],
  ])("in %s stops the build: nothing is written", async (file, text) => {
    const built = (more: readonly (readonly [string, string])[]) =>
      buildFeed({
        sources: dfeSources(),
        catalogue: CATALOGUE,
        councils: [[["council.csv", ABOUT] as const, ...more].map(([n, t]) => aSource(n, t))],
      });
    expect((await built([])).files.size).toBeGreaterThan(0);
    const { files, findings } = await built([[file, text]]);
    expect(files.size).toBe(0);
    expect(findings.filter((f) => f.severity === "stop")).toMatchObject([{ file }]);
  });
});
