import { screen, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { useRememberedArea } from "#state/session/area.ts";
import { openChoices, renderAt, rowOf } from "#tests/support/render.tsx";

const names = () =>
  [...document.querySelectorAll(".dash-table tbody th a")].map((link) => link.textContent);
const parts = () =>
  [...document.querySelectorAll(".dash-table .part")].map((part) => part.textContent);
const openFilters = async (user: ReturnType<typeof renderAt>["user"]) =>
  user.click(await screen.findByText("Find, narrow or order the measures"));
const list = (name: string) => screen.findByRole("combobox", { name });

test("choosing York changes the address and the figures, and a later visit without an area remembers it", async () => {
  const { user, address, unmount } = renderAt("/dashboard?area=E06000035&month=2020");
  await screen.findByRole("heading", { level: 1, name: /^Medway: / });
  await openChoices(user, "council");
  await user.selectOptions(await list("Council"), "York");
  expect(address()).toBe("/dashboard?area=E06000014");
  expect(await screen.findByRole("heading", { level: 1, name: /^York: / })).toBeVisible();
  expect(localStorage.getItem("area")).toContain("E06000014");
  unmount();
  renderAt("/dashboard");
  expect(await screen.findByRole("heading", { level: 1, name: /^York: / })).toBeVisible();
});

test("an area in the address wins over the one remembered", async () => {
  useRememberedArea.getState().remember("E06000014");
  renderAt("/dashboard?area=E06000035");
  expect(await screen.findByRole("heading", { level: 1, name: /^Medway: / })).toBeVisible();
});

test("a fault in the address falls away: an old link still opens at the council’s own dashboard", async () => {
  renderAt("/dashboard?area=nonsense&compare=x&month=Octember&sort=sideways");
  expect(
    await screen.findByRole("heading", { level: 1, name: /^Marlbridge: 5 measures are red/ }),
  ).toBeVisible();
});

test("September can be looked back to, and is said to be an earlier month", async () => {
  const { user, address } = renderAt("/dashboard");
  await openChoices(user, "period");
  await user.selectOptions(await list("Month or year"), "September 2026");
  expect(address()).toBe("/dashboard?month=2026-09");
  const month = await screen.findByRole("button", { name: "September 2026: change the period" });
  expect(month.closest("p")?.parentElement ?? document.body).toHaveTextContent(
    /an earlier month, as the figures stand now/,
  );
  expect((await rowOf("Child protection plans per 10,000")).closest("table")).toHaveTextContent(
    "LatestSep 2026",
  );
});

test("comparing with the 2021 model names it, and changes the mean beside the agency rate", async () => {
  const { user } = renderAt("/dashboard?area=E06000035");
  const before = (await rowOf("Agency social worker rate")).querySelector(
    '[data-label="Neighbours’ mean"]',
  )?.textContent;
  await openChoices(user, "comparison");
  await user.selectOptions(await list("Compare with"), "England and neighbours (2021)");
  expect(
    screen.getByRole("columnheader", { name: /^Neighbours’ mean \(2021 model\)/ }),
  ).toBeVisible();
  expect(
    (await rowOf("Agency social worker rate")).querySelector('[data-label="Neighbours’ mean"]')
      ?.textContent,
  ).not.toBe(before);
});

test("comparing with the region puts the South East beside Medway", async () => {
  renderAt("/dashboard?area=E06000035&compare=region");
  expect(
    (await rowOf("Agency social worker rate")).querySelector('[data-label="South East"]'),
  ).toHaveTextContent(/^\d+\.\d%\s*Sep 2025$/);
});

test("choosing a part of the service shows its measures alone, and says how many of how many", async () => {
  const { user, address } = renderAt("/dashboard");
  await openFilters(user);
  await user.selectOptions(await list("Part of the service"), "Child protection");
  expect(parts()).toEqual(["Child protection"]);
  expect(address()).toBe("/dashboard?domain=Child+protection");
  expect(screen.getByText(`${names().length} of 54 measures`)).toBeVisible();
});

test("a word finds measures by name, and a word that fits none says what to do", async () => {
  const { user } = renderAt("/dashboard");
  await openFilters(user);
  const box = await screen.findByRole("searchbox", { name: "Find a measure" });
  await user.type(box, "caseload");
  expect(names()).toEqual(["Average social worker caseload"]);
  await user.type(box, " of nobody");
  expect(
    screen.getByText("No measure fits. Widen the filters above to see the rest."),
  ).toBeVisible();
});

test("what needs attention can be shown alone: the same measures as in the list at the top", async () => {
  const { user } = renderAt("/dashboard");
  const attention = within(await screen.findByRole("region", { name: "Needs attention" }));
  await user.click(attention.getByText(/^\d+ more$/));
  const worries = attention.getAllByRole("link", { hidden: true }).map((link) => link.textContent);
  await openFilters(user);
  await user.selectOptions(await list("Show"), "Needs attention");
  expect(new Set(names())).toEqual(new Set(worries));
});

test("ordering by rating puts red first, in one table", async () => {
  const { user } = renderAt("/dashboard");
  await openFilters(user);
  await user.selectOptions(await list("Order"), "Red first");
  expect(parts()).toEqual([]);
  const words = [...document.querySelectorAll(".dash-table .rag svg")].map((mark) =>
    mark.getAttribute("aria-label"),
  );
  expect(
    words.map((w) => ["Red", "Amber", "Green"].findIndex((name) => w?.includes(name))),
  ).toEqual(
    [...words].map((w) => ["Red", "Amber", "Green"].findIndex((name) => w?.includes(name))).sort(),
  );
});

test("ordering by name runs from A to Z", async () => {
  renderAt("/dashboard?sort=name");
  await rowOf("Contacts received");
  expect(names()).toEqual([...names()].sort((a, b) => String(a).localeCompare(String(b), "en-GB")));
});

test("a measure’s link carries the council and the comparator along", async () => {
  renderAt("/dashboard?area=E06000035&compare=neighbours-2021&q=agency");
  const link = within(await rowOf("Agency social worker rate")).getByRole("link");
  expect(link).toHaveAttribute(
    "href",
    "/indicators/agency-rate?area=E06000035&compare=neighbours-2021",
  );
});

test("a part of the service is opened in the address, and closed again; all can be opened at once", async () => {
  const { user, address } = renderAt("/dashboard");
  const part = await screen.findByRole("button", { name: /^Child protection 5, 1 red/ });
  expect(document.querySelector(".dash-table")).toBeNull();
  await user.click(part);
  expect(address()).toBe("/dashboard?open=child-protection");
  expect(parts()).toEqual(["Child protection"]);
  await user.click(screen.getByRole("button", { name: /^Child protection/ }));
  expect(address()).toBe("/dashboard");
  await user.click(screen.getByRole("button", { name: "Open all parts" }));
  expect(names()).toHaveLength(54);
});

test("worst first leads with what the front page calls gravest", async () => {
  renderAt("/dashboard?area=E06000014&sort=worst");
  await rowOf("Repeat child protection plans");
  expect(names()[0]).toBe("Repeat child protection plans");
});
