import { screen, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { renderAt } from "#tests/support/render.tsx";

const LIST =
  "/list?areas=E06000035%7EE92000001&measures=cp-plan-rate%7Ecp-two-years&from=2023&to=2025&title=Board";
const table = () => screen.findByRole("table", { name: /^\d+ measures?, \d+ areas?/ });

test("an address is a list: its name, its measures, its areas, its years", async () => {
  renderAt(LIST);
  expect(await screen.findByRole("heading", { level: 1, name: "Board" })).toBeVisible();
  const shown = within(await table());
  expect(shown.getAllByRole("columnheader").map((th) => th.textContent)).toEqual([
    "Area",
    "2023",
    "2024",
    "2025",
  ]);
  expect(
    shown
      .getAllByRole("rowheader")
      .map((th) => th.textContent)
      .filter((name) => name === "Medway" || name === "England"),
  ).toEqual(["Medway", "England", "Medway", "England"]);
  expect(
    shown.getByText(
      /^Unit: per 10,000 children; at 31 March, 2023 to 2025\. Source: Children in need/,
    ),
  ).toBeVisible();
});

test("a suppressed year is its letter to see and its words to hear, with a key", async () => {
  renderAt(LIST);
  expect(
    within(await table()).getAllByRole("cell", { name: "Suppressed to protect confidentiality" }),
  ).toHaveLength(3);
  expect(screen.getByText("[c] Suppressed to protect confidentiality")).toBeVisible();
});

test("a measure and a council are added by a misspelt name and the keyboard, and the address has them", async () => {
  const { user, address } = renderAt("/list");
  await user.type(await screen.findByRole("combobox", { name: "Add a measure" }), "casload{Enter}");
  await user.type(screen.getByRole("combobox", { name: /^Add an authority/ }), "Medwya");
  expect(await screen.findByRole("option", { name: /^Medway/ })).toBeVisible();
  await user.keyboard("{Enter}");
  expect(address()).toBe("/list?areas=E06000035&measures=average-caseload");
  expect(await table()).toBeVisible();
  expect(screen.getByRole("combobox", { name: /^Add an authority/ })).toHaveFocus();
});

test("Marlbridge and a measure that nobody publishes are not offered, and it is said why", async () => {
  const { user, address } = renderAt("/list");
  await user.type(
    await screen.findByRole("combobox", { name: /^Add an authority/ }),
    "Marlbridge{Enter}",
  );
  expect(
    await screen.findByText("Marlbridge is illustrative: it has no published figures to list."),
  ).toBeVisible();
  await user.type(
    screen.getByRole("combobox", { name: "Add a measure" }),
    "contacts received{Enter}",
  );
  expect(
    await screen.findByText("Contacts received has no published figures to list."),
  ).toBeVisible();
  expect(address()).toBe("/list");
});

test("what an address names and nobody publishes is said, not dropped in silence", async () => {
  renderAt("/list?areas=E06000035&measures=contacts~cla-rate");
  expect(await screen.findByText(/^Left out, .*: contacts\.$/)).toBeVisible();
});

test("removing an area leaves the keyboard at the next one", async () => {
  const { user, address } = renderAt(LIST);
  await table();
  await user.click(screen.getByRole("button", { name: "Remove Medway" }));
  expect(address()).not.toContain("E06000035");
  expect(screen.getByRole("button", { name: "Remove England" })).toHaveFocus();
});

test("a list is kept under its name, renamed, deleted and brought back", async () => {
  const { user } = renderAt(LIST);
  await user.click(await screen.findByRole("button", { name: "Keep this list on this device" }));
  expect(screen.getByRole("link", { name: "Board" })).toHaveAttribute("href", LIST);
  await user.click(screen.getByRole("button", { name: "Rename “Board”" }));
  const name = screen.getByRole("textbox", { name: "New name for “Board”" });
  await user.clear(name);
  await user.keyboard("{Enter}");
  expect(screen.getByRole("alert").parentElement).toHaveFocus();
  await user.click(screen.getByRole("link", { name: /^Enter a name for the list/ }));
  expect(name).toHaveFocus();
  await user.type(name, "Cabinet{Enter}");
  expect(screen.getByRole("link", { name: "Cabinet" })).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Delete “Cabinet”" }));
  expect(screen.queryByRole("link", { name: "Cabinet" })).toBeNull();
  await user.click(screen.getByRole("button", { name: "Bring “Cabinet” back" }));
  expect(screen.getByRole("link", { name: "Cabinet" })).toBeVisible();
});

test("a list without a name is not kept: its box is named as wrong, and so is the page, until it has one", async () => {
  const { user } = renderAt("/list?areas=E06000035&measures=cla-rate");
  const keep = await screen.findByRole("button", { name: "Keep this list on this device" });
  await user.click(keep);
  await user.click(screen.getByRole("link", { name: /^Enter a name for the list/ }));
  const name = screen.getByRole("textbox", { name: "Name of the list" });
  expect(name).toHaveFocus();
  expect(name).toHaveAccessibleDescription(/^Error: ?Enter a name for the list/);
  expect(document.title).toMatch(/^Error: /);
  await user.type(name, "Board");
  expect(document.title).toBe("Error: Board: children’s services dashboard");
  await user.click(keep);
  expect(name).toBeValid();
  expect(document.title).toBe("Board: children’s services dashboard");
  expect(screen.getByRole("link", { name: "Board" })).toBeVisible();
});

test("whoever leaves a list for another page finds it again", async () => {
  const { user, address } = renderAt(LIST);
  await table();
  await user.click(screen.getByRole("link", { name: "Overview" }));
  await screen.findByRole("heading", { level: 1, name: /^Marlbridge: / });
  await user.click(screen.getByRole("link", { name: "Meetings" }));
  await user.click(
    await screen.findByRole("link", { name: "Go on with the list you had open: Board" }),
  );
  expect(address()).toBe(LIST);
  expect(await table()).toBeVisible();
});
