import { expect, test } from "vitest";
import { areaCode } from "#domain/area.ts";
import { KNOWN_NOTHING } from "#intake/knownOf.ts";
import { readLocal } from "#intake/readLocal.ts";
import { anIndicator } from "#tests/support/rows.ts";
import { aSource } from "#tests/support/smallFeed.ts";
import { ownToKeep, publishedToKeep } from "./accepting.ts";

const indicators = [
  anIndicator(),
  anIndicator({ slug: "referrals", name: "Referrals", shortName: "Referrals" }),
];
const asking = { area: { code: areaCode("E06000035"), name: "Medway" }, today: "2026-11-30" };
const dated = { id: "2026-11-30-1", names: ["october.csv"] };

const read = await readLocal(
  [
    aSource(
      "october.csv",
      "indicator,period,basis,value\ncontacts,2026-10,month,510\nreferrals,2026-10,month,120\n",
    ),
    aSource("headlines.csv", "order,headline\n1,contacts\n"),
  ],
  { indicators, synonyms: new Map(), mapped: new Map(), ...KNOWN_NOTHING },
  () => undefined,
);

test("only the measures and tables that are ticked are kept, and it is said how many", () => {
  const { load, said } = ownToKeep(
    read,
    { slugs: new Set(["contacts"]), tables: new Set() },
    asking,
    dated,
  );
  expect(load.rows.map((row) => row.slug)).toEqual(["contacts"]);
  expect(load.told.headlines).toEqual([]);
  expect(said.text).toBe(
    "Accepted: 1 figure of 1 measure from october.csv. They are on every page of Medway in this browser, and nowhere else until the feed is written.",
  );
});

test("a load is of its council, of the day it is accepted, and counts at once", () => {
  const { load } = ownToKeep(
    read,
    { slugs: new Set(), tables: new Set(["headlines"]) },
    asking,
    dated,
  );
  expect(load).toMatchObject({ area: "E06000035", day: "2026-11-30", on: true, rows: [] });
  expect(load.told.headlines).toHaveLength(1);
});

test("published figures are kept for every authority, without any of the council's own", () => {
  const { load, said } = publishedToKeep(read, [], [], asking.today, dated);
  expect(load).toMatchObject({ area: "all", rows: [] });
  expect(load.told).toBeUndefined();
  expect(said.text).toMatch(/^Accepted for every authority: 0 measures from october.csv\./);
});
