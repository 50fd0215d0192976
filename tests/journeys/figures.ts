import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import Papa from "papaparse";
import type { Page } from "@playwright/test";
import type { WireAreaFile } from "#contract/areaFile.ts";
import { readSeries } from "#contract/series.ts";
import { dist } from "./steps/dist.ts";
import { journey, openFigures, titled } from "./steps/trip.ts";

const series = (code: string, slug: string, basis: string) => {
  const file = JSON.parse(
    readFileSync(join(dist(), `feed/area/${code}.json`), "utf8"),
  ) as WireAreaFile;
  const wire = file.series.find((s) => s.indicator === slug && s.basis === basis);
  assert.ok(wire, `${slug} of ${code} is in the feed`);
  return readSeries(wire).observations;
};

async function saved(page: Page): Promise<{ name: string; rows: Record<string, string>[] }> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Download figures (CSV)" }).click(),
  ]);
  const text = readFileSync(await download.path(), "utf8");
  assert.ok(text.startsWith("\uFEFF"));
  return {
    name: download.suggestedFilename(),
    rows: Papa.parse<Record<string, string>>(text.slice(1), { header: true, skipEmptyLines: true })
      .data,
  };
}

journey(
  "the file a reader downloads holds every figure of the feed, unrounded, each with its period, source and caution",
  async ({ open }) => {
    const page = await open("indicators/cp-plan-rate");
    await titled(page, "Child protection plans per 10,000");
    const { name, rows } = await saved(page);
    assert.equal(name, "cp-plan-rate-E06999999.csv");
    const own = rows.filter((row) => row["Area"] === "Marlbridge");
    const wanted = series("E06999999", "cp-plan-rate", "snapshot");
    assert.deepEqual(
      own.map((row) => Number(row["Value"])),
      wanted.map((o) => (o.value.kind === "known" ? o.value.amount : Number.NaN)),
    );
    const last = own.at(-1);
    assert.deepEqual(
      [
        last?.["Period"],
        last?.["Numerator"],
        last?.["Denominator"],
        last?.["Status"],
        last?.["Caution"],
      ],
      ["at 31 October 2026", "268", "59940", "provisional", "Illustrative: figures are invented"],
    );
    const england = rows.filter((row) => row["Area"] === "England").at(-1);
    assert.equal(england?.["Period"], "at 31 March 2025");
    assert.equal(Number(england["Value"]).toFixed(1), "40.6");
    assert.ok(rows.every((row) => row["Source"] !== ""));
  },
);
journey(
  "suppressed years of Medway are words in the file, in the table and nowhere nought",
  async ({ open }) => {
    const page = await open("indicators/cp-two-years?area=E06000035");
    await titled(page, "Protection plans open 2 years or more");
    const { rows } = await saved(page);
    const own = rows.filter((row) => row["Area"] === "Medway");
    assert.deepEqual(
      own.slice(-5).map((row) => [row["Value"], row["Numerator"]]),
      Array.from({ length: 5 }, () => [
        "Suppressed to protect confidentiality",
        "Suppressed to protect confidentiality",
      ]),
    );
    await openFigures(page);
    assert.equal(
      await page.getByRole("cell", { name: "Suppressed to protect confidentiality" }).count(),
      5,
    );
  },
);
journey(
  "what the page shows is what the feed holds: York’s agency rate, year by year",
  async ({ open }) => {
    const page = await open("indicators/agency-rate?area=E06000014");
    await titled(page, "Agency social worker rate");
    await openFigures(page);
    const cells = await page
      .getByRole("table", { name: /^The same figures as a table: York/ })
      .locator("tbody tr td:nth-of-type(1)")
      .allInnerTexts();
    const wanted = series("E06000014", "agency-rate", "snapshot")
      .map((o) => (o.value.kind === "known" ? `${o.value.amount.toFixed(1)}%` : "gap"))
      .reverse();
    assert.deepEqual(cells, wanted);
  },
);
