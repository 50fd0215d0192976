import { screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { readInspectionsFile } from "#contract/inspections.ts";
import { feedStory } from "#tests/support/feedStory.ts";
import { feedFile } from "#tests/support/mockFeed.ts";
import { cellsOf, renderAt } from "#tests/support/render.tsx";

const { areas } = readInspectionsFile(await feedFile("inspections.json"));
const JUDGED = ["outstanding", "good", "requires-improvement", "inadequate"] as const;
const judgements = (name: string) =>
  screen.findByRole("table", { name: new RegExp(`^Ofsted’s judgements of ${name}`) });

test("York reads what Ofsted judged of each part, and how many of all authorities stand where", async () => {
  const { inspections } = await feedStory("E06000014");
  // The latest full inspection.
  expect(inspections[0]).toMatchObject({ inspected: "2025-02-24", careLeavers: "outstanding" });
  renderAt("/workforce?area=E06000014");
  const table = await judgements("York");
  const [own, england] = cellsOf(table, "Care leavers");
  expect(own).toBe("Outstanding");
  for (const judgement of JUDGED) {
    const n = areas.filter((a) => a.careLeavers === judgement).length;
    expect(england).toContain(`${n} ${judgement.replace("-", " ")}`);
  }
  expect(england).toContain(`${areas.filter((a) => a.careLeavers === null).length} not judged yet`);
  expect(screen.getByText(/inspected 24 February 2025/)).toBeVisible();
});

test("each judgement leads to the measures that speak to it, for the same council", async () => {
  renderAt("/workforce?area=E06000014");
  await judgements("York");
  const link = screen.getByRole("link", { name: "Measures for care leavers" });
  const { pathname, searchParams } = new URL(link.getAttribute("href") ?? "", "http://localhost");
  expect(pathname).toBe("/dashboard");
  expect(Object.fromEntries(searchParams)).toMatchObject({
    area: "E06000014",
    domain: "ofsted:careLeavers",
  });
});

test("a council that is invented is not said to be inspected", async () => {
  renderAt("/workforce?area=E06999999");
  const table = await judgements("Marlbridge");
  expect(cellsOf(table, "Overall")[0]).toBe("None");
  expect(screen.getByText(/Ofsted has never inspected it/)).toBeVisible();
});
