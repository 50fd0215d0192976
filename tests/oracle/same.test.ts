import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parquetReadObjects } from "hyparquet";
import { expect, test } from "vitest";
import { ask, plain } from "./ask.ts";

const LAIT = join(import.meta.dirname, "../../../shared/data/lait/bds_long_0.parquet");
const same = (
  JSON.parse(readFileSync(join(import.meta.dirname, "../../fixtures/feed/more.json"), "utf8")) as {
    same: Record<string, string>;
  }
).same;

// A measure that stands for one of LAIT's must count the same thing: England's figure of 2025 (or
// its last year) says so.
test.skipIf(!existsSync(LAIT))(
  "a catalogue measure that stands for LAIT’s own has its figures",
  { timeout: 60_000 },
  async () => {
    const bytes = readFileSync(LAIT);
    const rows = await parquetReadObjects({
      file: bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength),
      columns: ["Short Desc", "Years", "LA Number", "Values"],
    });
    // Kent (886) and England (970): where England has no figure of its own the council's still
    // tells.
    const given = new Map(
      rows
        .filter((r) => [886, 970].includes(Number(r["LA Number"])))
        .map((r) => [
          `${String(r["Short Desc"])}|${Number(r["LA Number"])}|${String(r["Years"]).slice(0, 4)}`,
          String(r["Values"]),
        ]),
    );
    const wrong: string[] = [];
    let compared = 0;
    for (const [short, slug] of Object.entries(same)) {
      for (const [number, area] of [
        [886, "E10000016"],
        [970, "E92000001"],
      ] as const) {
        const answer = ask(area, slug);
        const year = answer.period.id.slice(0, 4);
        const text = given.get(
          `${short}|${number}|${answer.period.id.includes("-") && slug === "cla-persistent-absence" ? Number(year) + 1 : year}`,
        );
        const [wanted, got] = [Number(text), plain(answer.value)];
        if (text === undefined || Number.isNaN(wanted) || typeof got !== "number") continue;
        compared += 1;
        const expected = slug === "care-leavers-in-touch" ? 100 - wanted : wanted;
        if (Math.abs(expected - got) > 0.5001)
          wrong.push(`${short} = ${slug}, ${area} ${year}: LAIT ${expected}, ours ${got}`);
      }
    }
    expect(wrong).toEqual([]);
    expect(compared).toBeGreaterThan(60);
  },
);
