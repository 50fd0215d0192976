import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
import type { WireAreaFile } from "#contract/areaFile.ts";
import { feedStory, written } from "#tests/support/feedStory.ts";
import { feedFile } from "#tests/support/mockFeed.ts";
import { cellsOf, inFigures, renderAt } from "#tests/support/render.tsx";

const { finance } = await feedStory("E06999999");
/** The third quarter's report of 2026/27, the newest; high needs stands in a fund of its own. */
const NEWEST = finance.filter((line) => line.period === "2026-Q3");
const general = NEWEST.filter((line) => line.fund === "general");
const amounts = (of: "budget" | "forecast"): number =>
  general.reduce((sum, line) => sum + Number(line[of]), 0);
const services = () => inFigures("each service", "Budget and forecast in £ thousand");

test("the services add to the General Fund, with what it is over its budget in pounds and per cent", async () => {
  renderAt("/money?area=E06999999");
  const table = await services();
  const [budget, forecast] = [amounts("budget"), amounts("forecast")];
  const over = forecast - budget;
  expect(over).toBeGreaterThan(0);
  const [saidBudget, saidForecast, variance] = cellsOf(table, "General Fund");
  expect([saidBudget, saidForecast]).toEqual([`£${written(budget)}k`, `£${written(forecast)}k`]);
  expect(variance).toContain(`+\u2060£${written(over)}k, ${((over / budget) * 100).toFixed(1)}%`);
  expect(variance).toContain("overspend");
  expect(within(table).getAllByRole("rowheader")).toHaveLength(general.length + 1);
});

test("each service has its reason in its own words", async () => {
  renderAt("/money?area=E06999999");
  const teams = general.find((line) => line.service === "social work teams");
  expect(cellsOf(await services(), "Social work teams").at(-1)).toContain(teams?.reason);
});

test("high needs is in no sum of the General Fund", async () => {
  renderAt("/money?area=E06999999");
  expect(
    within(await services()).queryByRole("rowheader", { name: /high needs/i }),
  ).not.toBeInTheDocument();
  expect(screen.getAllByText(/high needs/i).length).toBeGreaterThan(0);
});

test("York gives no reports of its own: that is said, and its published spending stands for each child", async () => {
  const { count } = await feedStory("E06000014");
  // The financial year's pounds by the children of the June in it.
  const each = count("spend-children", "2024-25") / count("children-0-17", "2024");
  renderAt("/money?area=E06000014");
  expect(await screen.findByText(/York gives none in this feed/)).toBeVisible();
  const table = await inFigures("spend for each child", "Pounds for each child aged 0 to 17");
  expect(cellsOf(table, "Children and young people’s services")[0]).toBe(
    `£${written(Math.round(each))}`,
  );
});

test("a budget York reported before is named with its own financial year, for the figures beside it are of another", async () => {
  renderAt("/money?area=E06000014");
  const picture = await screen.findByRole("slider", { name: /Forecast and budget of each/ });
  picture.focus();
  await userEvent.keyboard("{ArrowDown}");
  // The paper speaks of the year that ended on 31 March 2023.
  expect(picture).toHaveAttribute(
    "aria-valuetext",
    expect.stringMatching(/^Children's services, 2022\/23: Forecast £27\.0m; Budget £19\.5m/),
  );
});

test("a net figure above the gross one is explained at the picture, and not further down", async () => {
  const { series } = await feedFile<WireAreaFile>("area/E06000014.json");
  const net = series.find((s) => s.indicator === "spend-per-child")?.values?.at(-1);
  renderAt("/money?area=E06000014");
  const figure = within(await screen.findByRole("region", { name: /gross/ }));
  expect(figure.getByText(/^Drawn is gross spend/)).toHaveTextContent(
    `DfE’s net figure, £${written(Math.round(Number(net)))}, is made of other lines, so it can be above the gross one.`,
  );
});
