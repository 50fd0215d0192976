import fc from "fast-check";
import { expect, test } from "vitest";
import { law } from "#tests/support/law.ts";
import { aRow } from "#tests/support/rows.ts";
import { frontPageOf } from "#domain/scorecard/frontPage.ts";
import { byDomain, select, type Selection } from "./selection.ts";

const quiet = Array.from({ length: 18 }, (_, i) => 50 + (i % 2));
const rows = [
  aRow({ slug: "contacts", shortName: "Contacts", domain: "Front door" }, "2025-01", quiet),
  aRow(
    {
      slug: "cp-repeat-plans",
      id: "CP07",
      shortName: "Repeat plans",
      domain: "Child protection",
      polarity: "low",
      unit: "percent",
    },
    "2025-01",
    quiet,
    {
      targets: new Map([
        [
          "cp-repeat-plans",
          {
            indicator: "cp-repeat-plans",
            target: 20,
            tolerance: 5,
            owner: "",
            source: "local",
            reason: "",
            review: "",
          },
        ],
      ]),
    },
  ),
  aRow(
    {
      slug: "cp-visits",
      shortName: "Visits to children on plans",
      domain: "Child protection",
      polarity: "high",
      unit: "percent",
    },
    "2025-01",
    [...quiet, 90],
    {
      targets: new Map([
        [
          "cp-visits",
          {
            indicator: "cp-visits",
            target: 85,
            tolerance: 5,
            owner: "",
            source: "local",
            reason: "",
            review: "",
          },
        ],
      ]),
    },
  ),
];
const slugs = (selection: Selection) =>
  select(rows, frontPageOf(rows), selection).map((row) => row.indicator.slug);

test("nothing chosen leaves the catalogue’s own order", () =>
  expect(slugs({})).toEqual(["contacts", "cp-repeat-plans", "cp-visits"]));
test("a part of the service keeps its own measures", () =>
  expect(slugs({ domain: "Child protection" })).toEqual(["cp-repeat-plans", "cp-visits"]));
test("a judgement of Ofsted’s keeps the measures of every part that speaks to it", () => {
  expect(slugs({ domain: "ofsted:helpAndProtection" })).toEqual([
    "contacts",
    "cp-repeat-plans",
    "cp-visits",
  ]);
  expect(slugs({ domain: "ofsted:careLeavers" })).toEqual([]);
});
test("a word is found in the name, the slug or the id, capitals aside", () => {
  expect(slugs({ q: " REPEAT " })).toEqual(["cp-repeat-plans"]);
  expect(slugs({ q: "cp07" })).toEqual(["cp-repeat-plans"]);
});
test("needs attention keeps what stands out badly on the front page", () =>
  expect(slugs({ show: "attention" })).toEqual(["cp-repeat-plans"]));
test("worst first begins with what is bad and ends with what is good", () =>
  expect(slugs({ sort: "worst" })).toEqual(["cp-repeat-plans", "contacts", "cp-visits"]));
test("red comes first, and what has no rating last", () =>
  expect(slugs({ sort: "rating" })).toEqual(["cp-repeat-plans", "cp-visits", "contacts"]));
test("the most unusual comes first", () => expect(slugs({ sort: "change" })[0]).toBe("cp-visits"));
test("parts of the service keep the catalogue’s order", () =>
  expect(byDomain(rows).map(([domain, group]) => [domain, group.length])).toEqual([
    ["Front door", 1],
    ["Child protection", 2],
  ]));

law(
  "an order loses and doubles no measure",
  [fc.constantFrom<Selection["sort"]>("name", "change", "rating", "worst", undefined)],
  (sort) => {
    expect([...slugs({ sort })].sort()).toEqual([...slugs({})].sort());
  },
);
