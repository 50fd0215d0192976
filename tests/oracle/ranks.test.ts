import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readTable, records } from "#intake/read/table.ts";
import { ask } from "./ask.ts";

const rows = records(
  readTable(
    {
      name: "ranks.csv",
      bytes: new Uint8Array(readFileSync(join(import.meta.dirname, "ranks.csv"))),
    },
    [],
  ),
);
type Ranked = {
  readonly rank: { position: number; of: number } | null;
  readonly band: string | null;
  readonly quartiles: readonly number[] | null;
};
/** Rates LAIT holds to one decimal and we hold whole. */
const ROUNDED = ["cp-plan-rate", "cin-rate", "referral-rate"];
const CUTS = ["q0", "q25", "q50", "q75", "q100"];

describe("LAIT’s rank, band and quartiles of 2025", () => {
  // Decision 15: DfE's "low" for Sunderland is no nought here, so one authority fewer is ranked by
  // agency rate.
  for (const r of rows.filter((row) => row["indicator"] !== "agency-rate")) {
    it(`${r["row"] ?? ""}`, () => {
      const answer = ask(r["area"] ?? "", r["indicator"] ?? "") as unknown as Ranked;
      const context = r["rank"] === "-";
      if (r["rank"] === "NA") expect(answer.rank).toBeNull();
      else {
        expect(answer.rank?.of).toBe(Number(r["of"]));
        // A context measure has a position here, where LAIT prints a dash; neither gives it a band.
        if (!context) expect(answer.rank?.position).toBe(Number(r["rank"]));
      }
      expect(answer.band).toBe(["A", "B", "C", "D"].includes(r["band"] ?? "") ? r["band"] : null);
      CUTS.forEach((cut, i) => {
        const off = Math.abs((answer.quartiles?.[i] ?? Number.NaN) - Number(r[cut]));
        expect(off, cut).toBeLessThan(ROUNDED.includes(r["indicator"] ?? "") ? 0.051 : 1e-9);
      });
    });
  }

  it("counts 150 authorities by agency rate, LAIT’s 151 less Sunderland (so 113 becomes 112), and bands Medway C and York A as LAIT does", () => {
    const [medway, york] = ["E06000035", "E06000014"].map(
      (area) => ask(area, "agency-rate") as unknown as Ranked,
    );
    expect([medway?.rank, medway?.band]).toEqual([{ position: 112, of: 150, shared: 1 }, "C"]);
    expect([york?.rank, york?.band]).toEqual([{ position: 1, of: 150, shared: 5 }, "A"]);
  });
});
