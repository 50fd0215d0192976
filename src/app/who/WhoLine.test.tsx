import { screen, waitFor, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { openChoices, renderAt } from "#tests/support/render.tsx";

const panel = () => screen.queryByLabelText("Who, beside whom, when");
// By their texts: asking for roles walks all of a dashboard.
const word = (what: string) => screen.getByText(`: change the ${what}`).closest("button");
const field = (name: string) => screen.getByLabelText(name);

test("nothing of the panel stands open; each word opens it at its own field, and Escape or Close gives the focus back", async () => {
  const { user } = renderAt("/dashboard");
  await openChoices(user, "period");
  // The first time its code is fetched, and it takes the focus once it stands.
  await waitFor(() => expect(field("Month or year")).toHaveFocus());
  await user.keyboard("{Escape}");
  expect(panel()).toBeNull();
  expect(word("period")).toHaveFocus();
  await openChoices(user, "comparison");
  expect(field("Compare with")).toHaveFocus();
  expect(word("comparison")).toHaveAttribute("aria-expanded", "true");
  await user.click(screen.getByText(": change the council"));
  expect(field("Council")).toHaveFocus();
  await user.click(screen.getByText("Close"));
  expect(panel()).toBeNull();
  expect(word("council")).toHaveFocus();
});

test("a month chosen in the line is in the address, and said to be an earlier one", async () => {
  const { user, address } = renderAt("/dashboard");
  await openChoices(user, "period");
  await user.selectOptions(field("Month or year"), "September 2026");
  expect(address()).toBe("/dashboard?month=2026-09");
  expect(
    await screen.findByText("an earlier month, as the figures stand now", { exact: true }),
  ).toBeVisible();
});

test("a council chosen among several takes its place among them", async () => {
  const { user, address } = renderAt("/compare?area=E06000035&areas=E06000035~E92000001");
  await openChoices(user);
  await user.selectOptions(field("Council"), "York");
  expect(address()).toBe("/compare?area=E06000014&areas=E06000014%7EE92000001");
});

test("a page at no month of the address offers none", async () => {
  const { user } = renderAt("/profile?area=E06000035");
  await openChoices(user);
  expect(screen.queryByRole("combobox", { name: "Month or year" })).toBeNull();
});

test("the groups and their pages stand in two rows, the current ones marked", () => {
  renderAt("/workforce?area=E06000035");
  const main = within(screen.getByRole("navigation", { name: "Main" }));
  expect(main.getAllByRole("link").map((a) => a.textContent)).toEqual([
    "Overview",
    "Stories",
    "Compare",
    "Meetings",
    "Data",
  ]);
  expect(main.getByRole("link", { name: "Stories" })).toHaveAttribute("aria-current", "true");
  const pages = within(screen.getByRole("navigation", { name: "Pages" }));
  expect(pages.getByRole("link", { name: "Workforce" })).toHaveAttribute("aria-current", "page");
});

test("a group of one page has no second row, and is the page itself", () => {
  renderAt("/list?area=E06000035");
  expect(screen.queryByRole("navigation", { name: "Pages" })).toBeNull();
  expect(screen.getByRole("link", { name: "Meetings" })).toHaveAttribute("aria-current", "page");
});

test("the bar bears the name of the council whose figures are shown, the settings’ name for their own alone", async () => {
  const { unmount } = renderAt("/dashboard?area=E06000014");
  const bar = () => within(screen.getByRole("banner"));
  expect(await bar().findByText("York")).toBeVisible();
  unmount();
  const list = renderAt("/list?area=E06000014");
  expect(bar().getByRole("link", { name: "Children’s services" })).toBeVisible();
  list.unmount();
  renderAt("/dashboard");
  expect(await bar().findByText("Marlbridge Council")).toBeVisible();
});
