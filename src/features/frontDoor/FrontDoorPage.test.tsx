import { screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { feedStory, written } from "#tests/support/feedStory.ts";
import { cellsOf, inFigures, renderAt } from "#tests/support/render.tsx";

const counts = () =>
  inFigures("each step, with England beside it", /^Counts, and how many there were for every 100/);

test("York’s flow has the published counts of both years, and each step for every 100 of the one before", async () => {
  const york = await feedStory("E06000014");
  renderAt("/front-door?area=E06000014");
  expect(
    await screen.findByRole("heading", {
      level: 1,
      name: /^York: more repeat referrals than the neighbours’ mean/,
    }),
  ).toBeVisible();
  const table = await counts();
  const [conferences, plans] = ["conferences", "plans-started"].map((id) => york.count(id, "2025"));
  expect(cellsOf(table, "Referrals").slice(0, 2)).toEqual(
    ["2025", "2024"].map((year) => written(york.count("referrals", year))),
  );
  const [now, before, per100] = cellsOf(table, "Plans started");
  expect([now, before]).toEqual([
    written(plans ?? 0),
    written(york.count("plans-started", "2024")),
  ]);
  expect(per100).toContain(
    `${(((plans ?? 0) / (conferences ?? 1)) * 100).toFixed(1)} per 100 initial conferences`,
  );
});

test("what is not published as a count is said, never drawn as nought", async () => {
  renderAt("/front-door?area=E06000014");
  expect(cellsOf(await counts(), "Contacts")).toEqual(["Not published as a count"]);
});

test("another year is in the address, and its counts stand in the table", async () => {
  const york = await feedStory("E06000014");
  const { user, address } = renderAt("/front-door?area=E06000014");
  await user.selectOptions(await screen.findByRole("combobox", { name: "Up to" }), "2023");
  expect(address()).toBe("/front-door?area=E06000014&month=2023");
  expect(cellsOf(await counts(), "Referrals")[0]).toBe(written(york.count("referrals", "2023")));
});

test("Marlbridge’s months are added up over twelve, or over the year from April", async () => {
  const { count } = await feedStory("E06999999");
  const over = (months: readonly string[]): string =>
    written(months.reduce((sum, month) => sum + count("contacts", month), 0));
  const since = ["2026-04", "2026-05", "2026-06", "2026-07", "2026-08", "2026-09", "2026-10"];
  const { user } = renderAt("/front-door?area=E06999999");
  expect(cellsOf(await counts(), "Contacts")[0]).toBe(
    over(["2025-11", "2025-12", "2026-01", "2026-02", "2026-03", ...since]),
  );
  await user.selectOptions(screen.getByRole("combobox", { name: "Over" }), "The year from April");
  expect(cellsOf(screen.getByRole("table", { name: /^Counts/ }), "Contacts")[0]).toBe(over(since));
});
