import { screen, within } from "@testing-library/react";
import { expect, test } from "vitest";
import type { WireProfile } from "#contract/profile.ts";
import { feedFile } from "#tests/support/mockFeed.ts";
import { renderAt } from "#tests/support/render.tsx";

const region = async () => within(await screen.findByRole("region", { name: "Comparison table" }));
const heads = async () =>
  (await region()).getAllByRole("columnheader").map((th) => th.textContent?.replace(/\s*×$/, ""));

test("ordering areas by a measure is in the address, goes by figures, and is said to a screen reader", async () => {
  const { user, address } = renderAt("/compare?area=E06000035&areas=E06000035~E92000001~E06000014");
  expect(await heads()).toEqual(["Measure", "Medway", "England", "York"]);
  const button = (await region()).getByRole("button", {
    name: /by Children looked after per 10,000$/,
  });
  await user.click(button);
  expect(address()).toContain("by=cla-rate");
  // At 31 March 2025: Medway 72, York 69, England 67.
  expect(await heads()).toEqual(["Measure", "Medway", "York", "England"]);
  expect(
    (await region()).getByRole("rowheader", { name: /^Children looked after per 10,000/ }),
  ).toHaveAttribute("aria-sort", "descending");
  await user.click(button);
  expect(address()).toContain("by=-cla-rate");
  expect(await heads()).toEqual(["Measure", "England", "York", "Medway"]);
});

test("a year can be chosen: the figures are of periods that end in it, and measures without one are named", async () => {
  renderAt("/compare?area=E06000035&set=all&year=2016&areas=E06000035~E92000001");
  const table = await region();
  expect(
    table.getByRole("rowheader", { name: /^Child protection plans per 10,000/ }),
  ).toHaveTextContent("at 31 March 2016");
  expect(
    screen.getByText(/^No published figure for 2016: .*Agency social worker rate/),
  ).toBeVisible();
  expect(table.queryByRole("rowheader", { name: /^Agency social worker rate/ })).toBeNull();
});

test("a figure without published counts says in words that it was not tested", async () => {
  renderAt("/compare?area=E06000035&areas=E06000035~E92000001");
  const row = (await region())
    .getByRole("rowheader", { name: /^Assessments within 45 working days/ })
    .closest("tr");
  expect(
    row &&
      within(row)
        .getAllByRole("cell")
        .map((cell) => cell.textContent),
  ).toEqual(["92.0% not tested: no counts published", "85.7%"]);
});

test("at first this council, England and all ten neighbours stand there, each named", async () => {
  renderAt("/compare?area=E06000035");
  await screen.findByRole("heading", { level: 1, name: /12 areas/ });
  expect(await heads()).toHaveLength(13);
  expect(screen.getByText("Dots: the 10 neighbours, nearest first")).toBeVisible();
});

test("the picture says in words our figure, the mean of ten, England and our place, each with its year", async () => {
  renderAt("/compare?area=E06000035");
  const { measures, groups, england } = await feedFile<WireProfile>("profile/E06000035.json");
  const i = measures.indexOf("agency-rate");
  const percent = (value: unknown): string => `${Number(value).toFixed(1)}%`;
  const { mean, n, of } = groups["2025"];
  const line = await screen.findByRole("link", { name: /^Agency social worker rate, / });
  const said = line.getAttribute("aria-label") ?? "";
  expect(said).toMatch(/at 30 September \d{4}\. Lower is better\. Medway: /);
  expect(said).toContain(`Neighbours’ mean: ${percent(mean[i])} (${n[i]} of ${of[i]}).`);
  expect(said).toContain(`England: ${percent(england[i])}.`);
  expect(said).toMatch(/Place: (joint )?\d+(st|nd|rd|th) of \d+\.$/);
});

test("of an invented council its own months stand in its column, on their own date, and have no place", async () => {
  renderAt("/compare?area=E06999999");
  const line = await screen.findByRole("link", { name: /^Repeat child protection plans, / });
  const said = line.getAttribute("aria-label") ?? "";
  // As its dashboard has it for October 2026: 66 of 214.
  expect(((66 / 214) * 100).toFixed(1)).toBe("30.8");
  expect(said).toContain("Marlbridge: 30.8%, its own figure, 12 months to October 2026.");
  expect(said).not.toContain("Place:");
  const row = (await region())
    .getByRole("rowheader", { name: /^Repeat child protection plans/ })
    .closest("tr");
  expect(row?.querySelector("td")?.textContent).toBe("30.8%own, Oct 2026");
  expect(
    screen.getByText(/Its own figures stand in its column, of 12 months or a month’s end/),
  ).toBeVisible();
});

test("a year that was asked for has the own months of its end beside it, not the newest", async () => {
  renderAt("/compare?area=E06999999&year=2024");
  const line = await screen.findByRole("link", { name: /^Repeat child protection plans, / });
  expect(line.getAttribute("aria-label")).toContain("its own figure, 12 months to March 2024.");
});

test("taking an area away leaves the keyboard at the next one", async () => {
  const { user } = renderAt("/compare?area=E06000035&areas=E06000035~E92000001~E06000014");
  await user.click((await region()).getByRole("button", { name: "Take England away" }));
  expect(await heads()).toEqual(["Measure", "Medway", "York"]);
  expect((await region()).getByRole("button", { name: "Take York away" })).toHaveFocus();
});
