import { screen } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { laidOver, serve } from "#tests/support/laidOver.ts";
import { renderAt, rowOf } from "#tests/support/render.tsx";

const HEAD = "indicator,period,numerator,denominator,value,status,note\n";
const open = async (area: string, slug: string, rows: string) => {
  serve(await laidOver(area, HEAD + rows));
  renderAt(`/indicators/${slug}?area=${area}`);
  await screen.findByRole("button", { name: "Copy as a sentence" });
  return document.querySelector(".answer")?.textContent ?? "";
};
const [YORK, MEDWAY, CITY, RUTLAND] = ["E06000014", "E06000035", "E09000001", "E06000017"];
// Of 140 in post 14.2% in September; October was too few to give.
const AGENCY = "agency-rate,2026-09,,,14.2,final,\nagency-rate,2026-10,,,c,final,\n";

describe("a newest month that was sent as a gap", () => {
  test.each([
    // Each with its newest published figure: csww_indicators_2017_to_2025.csv.
    [YORK, "York", "0.0%"],
    [MEDWAY, "Medway", "20.7%"],
    [CITY, "City of London", "7.8%"],
    [RUTLAND, "Rutland", "8.4%"],
  ])(
    "of %s says why, the last figure and the published one, each with its date",
    async (area, name, published) => {
      const said = await open(area, "agency-rate", AGENCY);
      expect(said).toContain(
        `${name} has no figure at 31 October 2026: suppressed to protect confidentiality. The last figure is 14.2%, at 30 September 2026. The newest published figure is ${published}`,
      );
      expect(said).toMatch(
        /The newest published figure is \S+% \(\S+ of \S+\), at 30 September 2025\./,
      );
    },
  );

  test("says what the sender wrote beside it", async () => {
    const said = await open(
      MEDWAY,
      "agency-rate",
      AGENCY.replace(",,,c,final,", ",,,x,final,The system changed."),
    );
    expect(said).toContain(
      "Medway has no figure at 31 October 2026: not available. The system changed. The last figure is 14.2%",
    );
  });

  test("stands so in the dashboard’s line", async () => {
    serve(await laidOver(MEDWAY, HEAD + AGENCY));
    renderAt(`/?area=${MEDWAY}`);
    const latest = (await rowOf("Agency social worker rate")).querySelector(
      '[data-label="Latest"]',
    );
    expect(latest).toHaveTextContent(
      /^Suppressed to protect confidentiality\s*Oct 2026\s*Last figure: 14\.2%, at 30 September 2026\s*Published: 20\.7%, at 30 September 2025$/,
    );
  });

  test("is said beside a published year too, which a single month does not stand in for", async () => {
    const rows = "re-referrals,2026-09,40,150,,final,\nre-referrals,2026-10,c,c,,final,\n";
    const said = await open(YORK, "re-referrals", rows);
    // 40 of 150.
    expect(said).toContain("The council’s own newest figure is 26.7% (40 of 150), September 2026.");
    expect(said).toContain(
      "The council’s own figure, October 2026, was sent as suppressed to protect confidentiality.",
    );
  });
});

describe("a month that is all a council sent of a measure, and is suppressed", () => {
  test.each([YORK, MEDWAY, CITY, RUTLAND])(
    "does not hide what is published of %s, and is said in one sentence",
    async (area) => {
      const said = await open(area, "re-referrals", "re-referrals,2026-10,,,c,final,\n");
      expect(said).toMatch(/year ending 31 March 2025/);
      expect(said).toContain(
        "The council’s own figure, October 2026, was sent as suppressed to protect confidentiality.",
      );
      expect(document.body).not.toHaveTextContent("has given no");
    },
  );

  test("of a measure that nobody publishes is no figure that was not given", async () => {
    const said = await open(MEDWAY, "contacts", "contacts,2026-10,,,c,final,\n");
    expect(said).toContain(
      "Medway has no figure October 2026: suppressed to protect confidentiality.",
    );
    expect(document.body).not.toHaveTextContent(/has given no figure|Not given/);
  });

  test("keeps its place when the next month comes", async () => {
    const file = await laidOver(MEDWAY, `${HEAD}cla-rate,2026-09,c,,,final,\n`);
    expect(file.withheld?.map((s) => s.observations.map((o) => [o.period, o.value.kind]))).toEqual([
      [["2026-09", "suppressed"]],
    ]);
    const next = await laidOver(MEDWAY, `${HEAD}cla-rate,2026-10,440,,,final,\n`, file);
    const own = next.series.find((s) => s.indicator === "cla-rate" && s.observations.length === 2);
    expect(own?.observations.map((o) => [o.period, o.value.kind])).toEqual([
      ["2026-09", "suppressed"],
      ["2026-10", "known"],
    ]);
    expect(next.withheld).toBeUndefined();
  });
});
