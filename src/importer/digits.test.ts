import * as z from "zod/mini";
import { describe, expect, test } from "vitest";
import { aSource, dfeSources, smallFeed } from "#tests/support/smallFeed.ts";
import { readAllAreas, WireAllAreas } from "#contract/series.ts";
import { known } from "#domain/value.ts";
import type { Built } from "./build.ts";
import { sayFinding } from "#intake/finding.ts";
import type { Source } from "#intake/read/table.ts";

/** The seven columns before old_la_code hold no quotation marks. */
const DIGITS = /^((?:[^,\n]*,){7})[^,\n]*,/gm;
const CODES = /^((?:[^,\n]*,){7})[^,\n]*,[^,\n]*,/gm;
const cut = (columns: RegExp, name: string, sources = dfeSources()): Source[] =>
  sources.map((s) =>
    s.name === name ? aSource(name, new TextDecoder().decode(s.bytes).replace(columns, "$1")) : s,
  );
const whole = await smallFeed();
const said = (built: Built): readonly string[] => built.findings.map(sayFinding);

describe("a file of DfE’s without its column of three digits", () => {
  test.each(["plans.csv", "workforce.csv"])(
    "%s: every council has the figures it has with them, under a former code and in a joint return too",
    async (name) => {
      const built = await smallFeed(cut(DIGITS, name));
      expect([...built.files]).toEqual([...whole.files]);
      // One column fewer is the only thing to be said of it.
      expect(said(built).map((line) => line.replace("wanted 12", "wanted 13"))).toEqual(
        said(whole),
      );
      // Somerset at 31 March 2021 stands under E10000027: 1,310 plans among 110,000 children.
      const { byArea } = readAllAreas(
        z.parse(WireAllAreas, JSON.parse(built.files.get("series/cp-plan-rate.json") ?? "null")),
      );
      expect(byArea.get("E06000066")?.observations[0]?.value).toEqual(
        known((1310 / 110_000) * 10_000),
      );
    },
  );

  test("names a council whose code no other file has, and counts its rows", async () => {
    const built = await smallFeed(
      cut(
        DIGITS,
        "plans.csv",
        dfeSources().map((s) =>
          s.name === "plans.csv"
            ? aSource(
                s.name,
                new TextDecoder().decode(s.bytes).replaceAll("E06000035", "E06000999"),
              )
            : s,
        ),
      ),
    );
    expect(said(built)).toContain(
      "plans.csv, row 7, column new_la_code: found councils of which no file says the three digits: Medway. Rows left out: 2.",
    );
  });

  test("alone in the folder is refused, for nothing says which council is which", async () => {
    const built = await smallFeed(
      cut(
        DIGITS,
        "plans.csv",
        dfeSources().filter((s) => s.name === "plans.csv"),
      ),
    );
    expect(built.files.size).toBe(0);
    expect(built.findings).toMatchObject([
      { severity: "stop", file: "plans.csv", column: "old_la_code" },
    ]);
  });

  test("and without ONS codes is refused: names alone are no council", async () => {
    const built = await smallFeed(cut(CODES, "plans.csv"));
    expect(built.files.size).toBe(0);
    expect(built.findings.filter((f) => f.severity === "stop")).toMatchObject([
      { file: "plans.csv", column: "new_la_code" },
    ]);
  });
});
