import { describe, expect, test } from "vitest";
import { anIndicator } from "#tests/support/rows.ts";
import { aSource } from "#tests/support/smallFeed.ts";
import { known, type Value } from "#domain/value.ts";
import { sayFinding, type Finding } from "#intake/finding.ts";
import type { Answers } from "#intake/question.ts";
import { GROUP_NAMES } from "#intake/recognise/told/placementGroups.ts";
import { readTable } from "#intake/read/table.ts";
import { readCouncil } from "./readCouncil.ts";

const about = "key,value\ncode,E06999999\nname,Testham\nregion,E12000008\nupdated,2026-11-02\n";
/**
 * A council's folder as text by file name, read; what was found is said as the command prints it.
 */
function folder(files: { readonly [name: string]: string }, answers?: Answers) {
  const findings: Finding[] = [];
  const tables = new Map(
    Object.entries({ "council.csv": about, ...files }).map(
      ([name, text]) => [name, readTable(aSource(name, text), findings)] as const,
    ),
  );
  const council = readCouncil(tables, [anIndicator()], findings, answers ? { answers } : {});
  if (!council) throw new Error("no council.csv");
  return { ...council, findings, said: findings.map(sayFinding) };
}
const observations = (...rows: readonly (readonly [period: string, value: number])[]): string =>
  ["indicator,basis,period,numerator,denominator,value,status,note"]
    .concat(rows.map(([period, value]) => `contacts,month,${period},,,${value},final,`))
    .join("\n");

describe("a period in a council’s folder", () => {
  test.each([
    ["May-22", "2022-05"],
    ["May 2022", "2022-05"],
    ["31/05/2022", "2022-05"],
    ["2022-05-31", "2022-05"],
  ])("written “%s” is %s", (text, id) => {
    const { own, said } = folder({ "observations.csv": observations([text, 7]) });
    expect(own.series[0]?.observations.map((o) => o.period)).toEqual([id]);
    expect(said).toEqual([]);
  });

  test.each(["2026-13", "Q5", "2026-Q5", "junk", "2026", "9999-12", "2026-Q3", ""])(
    "that says “%s” is told with its place and left out; the months beside it are summed",
    (text) => {
      const year = Array.from(
        { length: 12 },
        (_, i) => [`2025-${String(i + 1).padStart(2, "0")}`, i] as const,
      );
      const { own, said } = folder({ "observations.csv": observations([text, 1], ...year) });
      const found =
        text === "2026-Q3" ? "a quarter (Contacts, July to September 2026)" : `“${text}”`;
      expect(said).toEqual([
        expect.stringContaining(`row 2, column period: found ${found}, wanted `),
      ]);
      expect(said[0]).toMatch(/left out\.$/);
      const sums = own.series.find((s) => s.frame.basis === "rolling-12");
      expect(sums?.observations.map((o): Value => o.value)).toEqual([known((11 * 12) / 2)]);
    },
  );

  test("in American doubt is held back, and asked; answered once, it holds for the column", () => {
    const files = { "observations.csv": observations(["05/04/2026", 7], ["06/04/2026", 8]) };
    const { own, findings } = folder(files);
    expect(own.series).toEqual([]);
    const [question] = findings.flatMap((f) => f.question ?? []);
    const answers = new Map([[question?.id ?? "", "yes"]]);
    const confirmed = folder({ "observations.csv": observations(["05/04/2026", 7]) }, answers);
    expect(confirmed.own.series[0]?.observations[0]?.period).toBe("2026-04");
    expect(confirmed.findings.some((f) => f.question)).toBe(false);
  });

  test("of a budget is a quarter, of a place and a count a month: others are left out once a row", () => {
    const { story, said } = folder({
      "finance.csv":
        "service,fund,period,budget_000,forecast_000,brought_forward_000,reason_type,reason\nplacements,general,2026,1,2,,,\nplacements,general,Q2 2026/27,1,2,,,\n",
      "placements.csv": `period,group,provider,children,weekly_cost_each\n2026-Q3,fostering,own,1,2\n${GROUP_NAMES.map((group) => `2026-10,${group},own,1,2\n`).join("")}`,
      "flows.csv": "period,contacts,referrals\nsoon,1,2\n2026-10,3,4\n",
    });
    expect(story.finance.map((f) => f.period)).toEqual(["2026-Q3"]);
    expect(new Set(story.placements.map((p) => p.period))).toEqual(new Set(["2026-10"]));
    expect(story.quantities.map((q) => q.observations.map((o) => o.period))).toEqual([
      ["2026-10"],
      ["2026-10"],
    ]);
    expect(said.toSorted()).toEqual([
      "finance.csv, row 2, column period: found “2026”, wanted a quarter between 2000 and 2035, such as 2026-Q3 or Q2 2026/27. The row was left out.",
      "finance.csv, row 3, column period: found “Q2 2026/27”. “Q2 2026/27” was read as July to September 2026.",
      "flows.csv, row 2, column period: found “soon”, wanted a month between 2000 and 2035, such as 2026-11 or Nov-26. The row was left out.",
      "placements.csv, row 2, column period: found “2026-Q3”, wanted a month between 2000 and 2035, such as 2026-11 or Nov-26. The row was left out.",
    ]);
  });
});

describe("a day in a council’s folder", () => {
  const events = (date: string) => `date,kind,title,text,indicators\n${date},break,New,,all\n`;

  test("that may be of two months holds its event back until somebody answers", () => {
    const files = { "events.csv": events("02/09/2024") };
    const { own, said, findings } = folder(files);
    expect(own.events).toEqual([]);
    expect(said).toEqual([
      "events.csv, row 2, column date: found “02/09/2024”. “02/09/2024” was read as day, month, year, 2 September 2024; confirm.",
    ]);
    const [question] = findings.flatMap((f) => f.question ?? []);
    const answered = folder(files, new Map([[question?.id ?? "", "yes"]]));
    expect(answered.own.events.map((e) => e.date)).toEqual(["2024-09-02"]);
    expect(answered.findings.some((f) => f.question)).toBe(false);
  });

  test("that is none leaves the event out", () => {
    const { own, said } = folder({ "events.csv": events("31/02/2024") });
    expect(own.events).toEqual([]);
    expect(said).toEqual([
      "events.csv, row 2, column date: found “31/02/2024”, wanted a day between 2000 and 2035, such as 2026-11-09 or 09/11/2026. The row was left out.",
    ]);
  });

  test("of a review or an action may be none: the row stands without it", () => {
    const { own, said } = folder({
      "targets.csv":
        "indicator,target,tolerance,owner,source,reason,review\ncontacts,1,1,Head of Front Door,local,,in spring\ncontacts,1,1,Head of Front Door,local,,30 April 2027\n",
      "commentary.csv":
        "indicator,period,what,why,action,owner,due\ncontacts,Oct-26,a,,,,18/12/2026\ncontacts,2026-09,b,,,,\n",
    });
    expect([...own.targets.values()].map((t) => t.review)).toEqual([""]);
    expect(own.commentary.map((c) => [c.period, c.due])).toEqual([
      ["2026-10", "2026-12-18"],
      ["2026-09", ""],
    ]);
    expect(said.filter((one) => !one.includes("This measure is context"))).toEqual([
      "targets.csv, row 2, column review: found “in spring”, wanted a day between 2000 and 2035. The target is loaded without a day of review.",
      "targets.csv, row 3, column indicator: found a second row for one measure’s target, with other figures or words, wanted one row. The first, row 2, was kept.",
    ]);
  });
});

describe("a table in a council’s folder", () => {
  test("that is none of its own is told with its place and what was wanted, and nothing of it is read", () => {
    const { own, said } = folder({ "targets.csv": "who,how much\ncontacts,80\n" });
    expect(own.targets.size).toBe(0);
    expect(said).toEqual([
      "targets.csv, row 1: found headings that are none of targets.csv’s, wanted indicator, target, tolerance, owner, source, reason, review. Nothing of this file was read.",
    ]);
  });

  test("stands in the order of the file within its month, and as the council’s own", () => {
    const groups = GROUP_NAMES.toReversed();
    const { story } = folder({
      "council.csv": `${about}illustrative,yes\n`,
      "placements.csv": `period,group,provider,children,weekly_cost_each\n${["2026-10", "2026-09"].flatMap((period) => groups.map((group) => `${period},${group},own,1,2\n`)).join("")}`,
      "flows.csv": "period,referrals,contacts\n2026-10,3,4\n",
    });
    expect(story.placements.map((p) => p.period)).toEqual(
      ["2026-09", "2026-10"].flatMap((period) => groups.map(() => period)),
    );
    expect(story.placements.map((p) => p.group)).toEqual([...groups, ...groups]);
    expect(story.quantities.map((q) => [q.id, q.source])).toEqual([
      ["contacts", "marlbridge"],
      ["referrals", "marlbridge"],
    ]);
  });

  test("with an action alone puts it beside the measure’s newest figure", () => {
    const { own } = folder({
      "observations.csv": observations(["2026-09", 7], ["2026-10", 8]),
      "commentary.csv":
        "indicator,period,what,why,action,owner,due\ncontacts,,,,Look at it.,Head of Front Door,\n",
    });
    expect(own.commentary.map((c) => [c.period, c.action])).toEqual([["2026-10", "Look at it."]]);
  });
});
