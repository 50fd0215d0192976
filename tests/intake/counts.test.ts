import { describe, expect, test } from "vitest";
import { readStory, type WireStory } from "#contract/story.ts";
import { amountOf } from "#domain/value.ts";
import type { ReadLocal } from "#intake/readLocal.ts";
import { answersOf, byCommand, byPage, csv, returned } from "./doors.ts";

const counted = ({ told }: ReadLocal): readonly string[] =>
  told.counts.map((c) => `${c.id} ${c.period} ${String(amountOf(c.value))}`);
const unknownOf = (read: ReadLocal, named: string) => read.unknown.find((u) => u.named === named);

const SUMMARY = "Activity,Aug-26,Sep-26,Oct-26\nContacts received,980,1024,1102\n";

const CODES = { Medway: "E06000035", York: "E06000014" } as const;

describe.each(["Medway", "York"] as const)(
  "a count of the stories in a return of %s",
  (council) => {
    test("is offered for a name that no measure has, first where the name is a word for it, and never taken", async () => {
      const read = await byPage(council, returned("f05b-liquidlogic-activity.xlsx"));
      expect(counted(read)).toEqual([]);
      expect(unknownOf(read, "ICPC")?.nearest[0]).toEqual({
        slug: "count:conferences",
        name: "Initial child protection conferences",
      });
      expect(unknownOf(read, "Ceased to be looked after")?.nearest[0]?.slug).toBe(
        "count:cla-ceased",
      );
      // A stock of 412 is no count of the stories by its name, and may still be said to be one.
      const stock = unknownOf(read, "Children looked after");
      expect(stock?.nearest.map((n) => n.slug)).not.toContain("count:cla-started");
      expect(stock?.counts.map((c) => c.slug)).toContain("count:cla-started");
      const said = read.problems.find((p) => p.found === "“ICPC”");
      expect([said?.wanted, said?.mend]).toEqual([
        "a measure of the catalogue, or a count behind the stories",
        expect.stringContaining("“Initial child protection conferences” (count:conferences)"),
      ]);
    });

    test.each([
      ["a percentage", `${SUMMARY}Conferences in time,81%,83%,84%\n`],
      ["a figure below nought", `${SUMMARY}Net change,-3,2,4\n`],
      ["a part of a whole", "indicator,period,numerator,denominator\nVisits in time,2026-10,3,4\n"],
    ])("is not offered for %s", async (_, text) => {
      const read = await byPage(council, csv(text));
      expect(read.unknown.map((u) => u.counts)).toEqual([[]]);
    });

    test("of full-time posts may have parts; no other count is offered for such", async () => {
      const read = await byPage(council, csv(`${SUMMARY}Agency SW FTE,22.5,23,21.5\n`));
      const [agency] = read.unknown;
      expect(agency?.nearest[0]?.slug).toBe("count:agency-fte");
      expect(agency?.counts.every((c) => c.slug.endsWith("-fte"))).toBe(true);
      const chosen = await byPage(council, csv(`${SUMMARY}Agency SW FTE,22.5,23,21.5\n`), {
        names: { "Agency SW FTE": "count:agency-fte" },
      });
      expect(counted(chosen)).toEqual([
        "agency-fte 2026-08 22.5",
        "agency-fte 2026-09 23",
        "agency-fte 2026-10 21.5",
      ]);
    });

    test("chosen once is remembered for next month’s file, and the story has it by the command too", async () => {
      const names = { "Front door referrals": "count:referrals" };
      const october = csv(`${SUMMARY}Front door referrals,251,259,292\n`);
      const read = await byPage(council, october, { names });
      expect(counted(read)).toEqual([
        "referrals 2026-08 251",
        "referrals 2026-09 259",
        "referrals 2026-10 292",
      ]);
      const { files } = await byCommand(council, october, answersOf(read), names);
      const path = `story/${CODES[council]}.json`;
      const story = readStory(JSON.parse(files.get(path) ?? "null") as WireStory);
      const own = story.quantities.find((q) => q.id === "referrals" && q.frame.basis === "month");
      expect(own?.observations.map((o) => [o.period, amountOf(o.value)])).toEqual([
        ["2026-08", 251],
        ["2026-09", 259],
        ["2026-10", 292],
      ]);
    }, 120_000);

    test("added up from April is asked about as a measure’s is, and taken apart", async () => {
      const file = csv("Activity,Apr-26,May-26,Jun-26,Jul-26\nDoor referrals,250,510,765,1020\n");
      const names = { "Door referrals": "count:referrals" };
      const open = await byPage(council, file, { names });
      expect([counted(open), open.heldTold, open.held]).toEqual([[], 4, []]);
      const months = await byPage(council, file, { names, answers: { "basis|": "ytd" } });
      expect(counted(months)).toEqual([
        "referrals 2026-04 250",
        "referrals 2026-05 260",
        "referrals 2026-06 255",
        "referrals 2026-07 255",
      ]);
      const rolling = await byPage(council, file, { names, answers: { "basis|": "rolling-12" } });
      expect([counted(rolling), rolling.rows]).toEqual([[], []]);
      expect(rolling.problems.some((p) => p.wanted === "the month’s own count")).toBe(true);
    });

    test("whose parts are more than it waits", async () => {
      const read = await byPage(
        council,
        csv(`${SUMMARY}Door referrals,250,259,292\nClosed at the door,20,270,15\n`),
        {
          names: {
            "Door referrals": "count:referrals",
            "Closed at the door": "count:referrals-nfa",
          },
          // 270 of a year that had about 600 are asked about as any flow is.
          answers: { "basis|": "month" },
        },
      );
      expect(counted(read)).toEqual([
        "referrals 2026-08 250",
        "referrals 2026-10 292",
        "referrals-nfa 2026-08 20",
        "referrals-nfa 2026-10 15",
      ]);
      expect(read.heldTold).toBe(2);
    });

    test("is no measure: a target or comment under its name is asked about, and a choice that names nothing is none", async () => {
      const names = { "Door referrals": "count:referrals", "Other thing": "count:nothing" };
      const targets = await byPage(
        council,
        csv("indicator,target,tolerance,owner\nDoor referrals,88,5,Head of Service\n"),
        { names },
      );
      expect([targets.told.targets, targets.unknown.map((u) => u.counts)]).toEqual([[], [[]]]);
      const other = await byPage(council, csv(`${SUMMARY}Other thing,1,2,3\n`), { names });
      expect(other.unknown.map((u) => u.named)).toEqual(["Other thing"]);
    });
  },
);
