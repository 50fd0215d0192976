import { screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { feedStory, written } from "#tests/support/feedStory.ts";
import { cellsOf, inFigures, renderAt } from "#tests/support/render.tsx";

const { placements, finance, count } = await feedStory("E06999999");
const childrenIn = (month: string): number =>
  placements
    .filter((row) => row.period === month)
    .reduce((sum, row) => sum + Number(row.children), 0);
const captionOf = (total: number) => `Kinds of place; the parts add to ${written(total)}`;
const mix = (total: number) => inFigures("kinds of place", captionOf(total));

test("Marlbridge’s kinds of place add to its children, each with who provides it and what one costs a week", async () => {
  const homes = placements.find(
    (row) =>
      row.period === "2026-10" &&
      row.group === "children's homes and secure" &&
      row.provider === "bought",
  );
  renderAt("/placements?area=E06999999");
  const table = await mix(childrenIn("2026-10"));
  const bought = [...table.querySelectorAll("tbody tr")]
    .map((row) => row.textContent ?? "")
    .find((row) => row.startsWith("Children's homes and secureBought"));
  expect(bought).toContain(String(homes?.children));
  expect(bought).toContain(`£${written(Number(homes?.weeklyCost))}`);
});

test("an earlier month is in the address and has its own children", async () => {
  const { user, address } = renderAt("/placements?area=E06999999");
  await mix(childrenIn("2026-10"));
  await user.selectOptions(screen.getByRole("combobox", { name: "Month" }), "March 2026");
  expect(address()).toBe("/placements?area=E06999999&month=2026-03");
  expect(screen.getByRole("table", { name: captionOf(childrenIn("2026-03")) })).toBeVisible();
});

test("who came in and who left in a month stand as they were counted", async () => {
  renderAt("/placements?area=E06999999");
  const table = await inFigures("in and out", /^The same, month by month/);
  const [, started, left, , end] = cellsOf(table, "October 2026");
  expect([started, left, end]).toEqual([
    String(count("cla-started", "2026-10")),
    String(count("cla-ceased", "2026-10")),
    String(childrenIn("2026-10")),
  ]);
});

test("March is projected under the months that were counted: in the picture, the words and the table", async () => {
  const { user } = renderAt("/placements?area=E06999999");
  const table = await inFigures("in and out", /^The same, month by month/);
  const [now, then] = [childrenIn("2026-10"), childrenIn("2025-10")];
  // Five months of the last twelve months' change.
  const about = `about ${written(Math.round(now + ((now - then) / 12) * 5))}`;
  const said = await screen.findByText(/^If the last year’s change goes on/);
  expect(said).toHaveTextContent(
    `${about} children would be looked after at the end of March 2027: a projection, not a forecast.`,
  );
  const [range = ""] = /from \d+ to \d+/.exec(said.textContent) ?? [];
  expect(screen.getByText(/Dashed: a projection, not a count/)).toHaveTextContent(
    `the bracket goes ${range}.`,
  );
  expect(cellsOf(table, "March 2027, if it goes on")).toEqual([
    "A projection, not counted",
    `${about}, ${range}`,
  ]);
  const picture = screen.getByRole("slider", { name: /^In and out/ });
  picture.focus();
  await user.keyboard("{End}");
  expect(picture).toHaveAttribute(
    "aria-valuetext",
    `March 2027, if it goes on: ${about}; a projection, ${range}`,
  );
});

test("the overspend on placements is said not to split by number and price, and beside it what a week's cost is made of", async () => {
  const line = finance.find((one) => one.period === "2026-Q3" && one.service === "placements");
  const over = `£${((Number(line?.forecast) - Number(line?.budget)) / 1000).toFixed(1)}m`;
  const week = (month: string): number =>
    placements
      .filter((row) => row.period === month)
      .reduce((sum, row) => sum + Number(row.children) * Number(row.weeklyCost), 0);
  const k = (pounds: number): string => `£${written(Math.round(pounds / 1000))}k`;
  const [now, then] = [week("2026-10"), week("2025-10")];
  const [before, after] = [childrenIn("2025-10"), childrenIn("2026-10")];
  for (const path of ["placements", "money"]) {
    const { unmount } = renderAt(`/${path}?area=E06999999`);
    const said = await screen.findByText(/cannot be split by number, price and kind of place/);
    expect(said).toHaveTextContent(`The ${over} itself cannot be split`);
    expect(said).toHaveTextContent(`${k(now)} in October 2026, up ${k(now - then)} in a year`);
    // Volume: so many more children, each at the old average cost.
    const volume = k(((after - before) * then) / before);
    expect(said).toHaveTextContent(`+\u2060${volume} came from the number of children`);
    unmount();
  }
});

test("York gives no months of its own: that is said, and its published years stand there", async () => {
  const york = await feedStory("E06000014");
  renderAt("/placements?area=E06000014");
  expect(await screen.findByText(/York gives none in this feed/)).toBeVisible();
  expect(screen.queryByText(/goes on|projection/)).toBeNull();
  const table = await inFigures("in and out", /^The same, year by year/);
  const [, started, , , end] = cellsOf(table, "Year to 31 March 2025");
  expect([started, end]).toEqual([
    String(york.count("cla-started", "2025")),
    String(york.count("cla-open", "2025")),
  ]);
});

test("the dearest kinds of place that take half of the cost are said, worked out from the newest month", async () => {
  const newest = placements.filter((row) => row.period === "2026-10");
  const cost = (rows: typeof newest): number =>
    rows.reduce((sum, row) => sum + Number(row.children) * Number(row.weeklyCost), 0);
  const homes = newest.filter((row) => row.group === "children's homes and secure");
  const children = homes.reduce((sum, row) => sum + Number(row.children), 0);
  const share = (part: number, whole: number): string => `${Math.round((part / whole) * 100)}%`;
  renderAt("/placements?area=E06999999");
  expect(
    await screen.findByText(
      `${children} children, ${share(children, childrenIn("2026-10"))}, take ${share(cost(homes), cost(newest))} of the cost of placements. They live in: children's homes and secure.`,
    ),
  ).toBeVisible();
});
