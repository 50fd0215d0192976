import { screen, within } from "@testing-library/react";
import { expect, test } from "vitest";
import type { WireProfile } from "#contract/profile.ts";
import { feedFile } from "#tests/support/mockFeed.ts";
import { cellsOf, inFigures, renderAt } from "#tests/support/render.tsx";

const york = await feedFile<WireProfile>("profile/E06000014.json");
const published = () => inFigures("every measure", "Published measures, each on its own date");
const line = (name: RegExp) => screen.findByRole("link", { name });

test("York’s agency rate stands with its place, its neighbours’ range and median, and England", async () => {
  const i = york.measures.indexOf("agency-rate");
  const { min, max, mean, median, n, of } = york.groups["2025"];
  const joint = Number(york.shared?.[i]) > 1 ? "joint " : "";
  const percent = (value: unknown): string => `${Number(value).toFixed(1)}%`;
  renderAt("/profile?area=E06000014");
  expect(
    await screen.findByRole("heading", { level: 1, name: "York against its 10 neighbours" }),
  ).toBeVisible();
  expect(
    screen.getByText(/ among York, England and its 10 neighbours \(May 2025 model\)\./),
  ).toBeVisible();
  const [own, group, range, middle, england] = cellsOf(
    await published(),
    /^Agency social worker rate/,
  );
  expect(own).toBe(
    `${percent(york.own[i])}${joint}${york.rank[i]} of ${york.ranked[i]}, 1 is best`,
  );
  expect(group).toBe(`${percent(mean[i])}${n[i]} of ${of[i]}`);
  expect(range).toBe(`${percent(min[i])} to ${percent(max[i])} (${n[i]} of ${of[i]})`);
  expect(Number.parseFloat(middle ?? "")).toBeCloseTo(Number(median[i]), 1);
  expect(england).toBe(percent(york.england[i]));
});

test("a measure leads to its own page for the same council", async () => {
  renderAt("/profile?area=E06000014");
  expect(await line(/^Agency social worker rate, /)).toHaveAttribute(
    "href",
    expect.stringMatching(/^\/indicators\/agency-rate\/?\?area=E06000014/),
  );
});

test("the older model of neighbours is another range", async () => {
  const i = york.measures.indexOf("cla-rate");
  const of = (model: "2021" | "2025"): string =>
    [york.groups[model].min[i], york.groups[model].max[i]].map(Number).join(" to ");
  expect(of("2021")).not.toBe(of("2025"));
  renderAt("/profile?area=E06000014&compare=neighbours-2021");
  const [, , range] = cellsOf(await published(), /^Children looked after per 10,000/);
  expect(range).toContain(of("2021"));
});

test("worst first puts the measure with the largest share of authorities before it on top, and context last", async () => {
  const places = york.measures
    .map((slug, i) => ({ slug, depth: Number(york.rank[i]) / Number(york.ranked[i]) }))
    .filter(({ depth }) => Number.isFinite(depth));
  const { user, address } = renderAt("/profile?area=E06000014");
  await user.click(await screen.findByText("Choose measures and their order"));
  await user.selectOptions(await screen.findByRole("combobox", { name: "Order" }), "Worst first");
  expect(address()).toContain("sort=worst");
  const table = await published();
  const links = within(table).getAllByRole("link");
  const slugs = links.map((a) => /indicators\/([^/?]+)/.exec(a.getAttribute("href") ?? "")?.[1]);
  // York is last of all for repeat plans: nothing can stand above it.
  expect(slugs[0]).toBe("cp-repeat-plans");
  const depths = slugs.map((slug) => places.find((p) => p.slug === slug)?.depth);
  const judged = depths.slice(0, 10).map(Number);
  expect(judged).toEqual(judged.toSorted((a, b) => b - a));
  expect(within(table).getByText("Context only: neither end is worse")).toBeVisible();
});

test("each line says our figure, the neighbours’ mean of how many, England and the place, with the date", async () => {
  const i = york.measures.indexOf("agency-rate");
  const { mean, n, of } = york.groups["2025"];
  const percent = (value: unknown): string => `${Number(value).toFixed(1)}%`;
  renderAt("/profile?area=E06000014");
  const said = (await line(/^Agency social worker rate, /)).getAttribute("aria-label") ?? "";
  expect(said).toMatch(/^Agency social worker rate, at 30 September \d{4}\. Lower is better\./);
  expect(said).toContain(`York: ${percent(york.own[i])}.`);
  expect(said).toContain(`Neighbours’ mean: ${percent(mean[i])} (${n[i]} of ${of[i]}).`);
  expect(said).toContain(`England: ${percent(york.england[i])}.`);
});

test("an invented council has its own months where nothing is published, and what has none is counted", async () => {
  renderAt("/profile?area=E06999999");
  const said = (await line(/^Repeat child protection plans, /)).getAttribute("aria-label") ?? "";
  expect(said).toContain("Marlbridge: 30.8%, its own figure, 12 months to October 2026.");
  expect(said).not.toContain("Place:");
  const lines = screen.getAllByRole("link", { name: /Marlbridge: / }).length;
  const { indicators } = await feedFile<{
    readonly indicators: readonly { readonly published: unknown }[];
  }>("catalogue.json");
  const all = indicators.filter((i) => i.published !== null).length;
  expect(
    screen.getByText(new RegExp(`^${all - lines} published measures have no line`)),
  ).toBeVisible();
  // A financial year's cost by the week is no month's: it is one of those without a line.
  expect(screen.queryByRole("link", { name: /^Weekly cost of a foster place, / })).toBeNull();
});
