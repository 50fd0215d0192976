import { screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { feedStory } from "#tests/support/feedStory.ts";
import { cellsOf, inFigures, renderAt } from "#tests/support/render.tsx";

const TABLE = "Social workers, full-time equivalent, year by year";
const stock = () => inFigures("who came and went", TABLE);
const toOne = (amount: number): string => amount.toFixed(1);

test("York’s social workers of the newest census close: at the start, started, left, other changes, at the end", async () => {
  const { count } = await feedStory("E06000014");
  const [start, end] = [count("inpost-fte", "2024"), count("inpost-fte", "2025")];
  const [came, went] = [count("starters-fte", "2025"), count("leavers-fte", "2025")];
  const other = end - start - came + went;
  expect(other).toBeGreaterThan(0);
  renderAt("/workforce?area=E06000014");
  expect(
    await screen.findByRole("heading", {
      level: 1,
      name: /^York: 120\.1 social workers in post, 3\.0 posts vacant/,
    }),
  ).toBeVisible();
  expect(cellsOf(await stock(), "30 September 2024 to 30 September 2025")).toEqual([
    toOne(start),
    toOne(came),
    toOne(went),
    `+${toOne(other)}`,
    toOne(end),
  ]);
});

test("Marlbridge’s months say who is in post at the end of October 2026, and an earlier month can be chosen", async () => {
  const { count } = await feedStory("E06999999");
  const { user, address } = renderAt("/workforce?area=E06999999");
  expect(cellsOf(await stock(), /to 31 October 2026$/).at(-1)).toBe(
    toOne(count("inpost-fte", "2026-10")),
  );
  await user.selectOptions(screen.getByRole("combobox", { name: "As" }), "2026-03");
  expect(address()).toBe("/workforce?area=E06999999&month=2026-03");
  expect(cellsOf(screen.getByRole("table", { name: TABLE }), /to 31 March 2026$/).at(-1)).toBe(
    toOne(count("inpost-fte", "2026-03")),
  );
});

test("a council without months of its own is told that this is a census of one day a year", async () => {
  renderAt("/workforce?area=E06000014");
  expect(
    await screen.findByText(/York has given no monthly counts here, so this is DfE’s census/),
  ).toBeVisible();
});
