import { describe, expect, test } from "vitest";
import { print } from "#contract/print.ts";
import { aSource, CATALOGUE, dfeSources } from "#tests/support/smallFeed.ts";
import { buildFeed } from "../build.ts";
import { deriveFeed, isDerived, reportedIn } from "./derive.ts";

const folder = [
  aSource(
    "council.csv",
    "key,value\ncode,E06999999\nname,Marlbridge\nregion,E12000008\nneighbours_of,E06000035\nillustrative,yes\nupdated,2022-05-10\n",
  ),
  aSource(
    "observations.csv",
    "indicator,basis,period,numerator,denominator,value,status,note\ncontacts,month,2022-03,,,380,revised,\ncontacts,month,2022-04,,,400,final,\n",
  ),
];
const built = await buildFeed({ sources: dfeSources(), catalogue: CATALOGUE, councils: [folder] });
const kept = new Map([...built.files].filter(([path]) => !isDerived(path)));
const reported = print(reportedIn(built.files));

describe("what is not kept of a feed is worked out from what is", () => {
  test("byte for byte, a council's own folder and the manifest too", async () => {
    const derived = await deriveFeed({ files: kept, reported, councils: [folder] });
    expect(derived.get("area/E06999999.json")).toContain('"2022-04"');
    expect(new Map([...kept, ...derived])).toEqual(built.files);
  });

  test("what a council told its committee comes from its own file", async () => {
    const one = {
      row: 1,
      indicator: null,
      key: "X1",
      subject: "Medway",
      measure: "Visits",
      value: 12,
      unit: "count",
      periodLabel: "2021",
      periodEnd: "2021-03-31",
      breakdown: null,
      report: "R1",
      reportTitle: "A report",
      reportDate: "2021-06-01",
      paragraph: "3",
      outcome: "not checkable",
      words: "",
    };
    const derived = await deriveFeed({
      files: kept,
      reported: JSON.stringify({ E06000035: [one] }),
      councils: [folder],
    });
    expect(reportedIn(derived)).toEqual({ E06000035: [one] });
  });
});
