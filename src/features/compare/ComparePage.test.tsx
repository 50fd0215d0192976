import { screen, within } from "@testing-library/react";
import { expect, test } from "vitest";
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

test("at first this council, England and six neighbours stand there; a button shows all ten", async () => {
  const { user } = renderAt("/compare?area=E06000035");
  expect(await heads()).toHaveLength(9);
  await user.click(screen.getByRole("button", { name: "Show all 10 neighbours" }));
  await screen.findByRole("heading", { level: 1, name: /12 areas/ });
  expect(await heads()).toHaveLength(13);
});

test("taking an area away leaves the keyboard at the next one", async () => {
  const { user } = renderAt("/compare?area=E06000035&areas=E06000035~E92000001~E06000014");
  await user.click((await region()).getByRole("button", { name: "Take England away" }));
  expect(await heads()).toEqual(["Measure", "Medway", "York"]);
  expect((await region()).getByRole("button", { name: "Take York away" })).toHaveFocus();
});
