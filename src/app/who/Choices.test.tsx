import { screen, within } from "@testing-library/react";
import { expect, test } from "vitest";
import type { WireAreaFile } from "#contract/areaFile.ts";
import { formatValue } from "#domain/format.ts";
import { known } from "#domain/value.ts";
import { figuresTable } from "#tests/support/figuresTable.ts";
import { feedFile } from "#tests/support/mockFeed.ts";
import { openChoices, renderAt, rowOf } from "#tests/support/render.tsx";

const list = (name: string) => screen.findByRole("combobox", { name });
const answer = async () =>
  (await screen.findByText((_, element) => element?.classList.contains("answer") ?? false))
    .textContent;
const AGENCY = "Agency social worker rate";
const percent = (amount: number) => formatValue(known(amount), { unit: "percent", decimals: 1 });

/** The last agency rate an area's own file gives, for arithmetic in a test. */
async function agencyOf(code: string): Promise<number> {
  const { series } = await feedFile<WireAreaFile>(`area/${code}.json`);
  const values = series.find((s) => s.indicator === "agency-rate")?.values as readonly (
    number | string
  )[];
  return values.at(-1) as number;
}

test("the median is the middle of the ten neighbours’ own figures, named at the column with its model, and with “10 of 10”", async () => {
  const { user, address } = renderAt("/dashboard?area=E06000035");
  await openChoices(user, "comparison");
  await user.selectOptions(await list("Figure of the group"), "Median (the middle one)");
  expect(address()).toBe("/dashboard?area=E06000035&stat=median");
  const { areas } = await feedFile<{
    areas: { code: string; neighbours: Record<string, string[]> }[];
  }>("areas.json");
  const members = areas.find((a) => a.code === "E06000035")?.neighbours["2025"] ?? [];
  const sorted = (await Promise.all(members.map((m) => agencyOf(m.slice(0, 9))))).sort(
    (a, b) => a - b,
  );
  const cell = (await rowOf(AGENCY)).querySelector('[data-label="Neighbours’ median"]');
  expect(sorted).toHaveLength(10);
  expect(cell).toHaveTextContent(
    `${percent(((sorted[4] ?? 0) + (sorted[5] ?? 0)) / 2)} 10 of 10 Sep 2025`,
  );
  expect(
    screen.getByRole("columnheader", { name: /^Neighbours’ median \(2025 model\)/ }),
  ).toBeVisible();
});

test("a measure opened with the median says it in its sentence, its table and its key", async () => {
  renderAt("/indicators/agency-rate?area=E06000035&stat=median");
  expect(await answer()).toMatch(/the neighbours’ median was \d+\.\d% \(10 of 10, 2025 model\)/);
  const figures = within(await figuresTable(/^The same figures/));
  expect(
    figures.getByRole("columnheader", { name: "Neighbours’ median (2025 model)" }),
  ).toBeVisible();
  expect(screen.queryByText(/neighbours’ mean/i)).toBeNull();
});

test("who the neighbours are is one press away, with the closeness word and the model", async () => {
  const { user } = renderAt("/dashboard?area=E06000035&compare=neighbours-2021");
  await openChoices(user, "comparison");
  await user.click(await screen.findByText("Who are the neighbours?"));
  const who = within(
    screen.getByText("Who are the neighbours?").closest("details") ?? document.body,
  );
  expect(who.getAllByRole("listitem")).toHaveLength(10);
  expect(
    who.getByText(/^The April 2021 model: the 10 councils most like Medway, nearest first/),
  ).toBeVisible();
  expect(who.getAllByRole("listitem")[0]).toHaveTextContent("Swindon, very close");
});

test("a mean or a median is asked for of a group only", async () => {
  const { user } = renderAt("/dashboard?area=E06000035");
  await openChoices(user, "comparison");
  await user.selectOptions(await list("Compare with"), "England and region");
  expect(screen.queryByRole("combobox", { name: "Figure of the group" })).toBeNull();
  expect(screen.queryByRole("combobox", { name: "Region" })).toBeNull();
});

test("Camden can be set beside London itself: London’s own figure stands there under its name", async () => {
  const { user, address } = renderAt("/dashboard?area=E09000007&compare=region");
  await openChoices(user, "comparison");
  await user.selectOptions(await list("Region"), "London alone");
  expect(address()).toBe("/dashboard?area=E09000007&compare=region&region=E12000007");
  expect((await rowOf(AGENCY)).querySelector('[data-label="London"]')).toHaveTextContent(
    percent(await agencyOf("E12000007")),
  );
});

test("distance travelled: a measure of Marlbridge since March 2023 is its newest figure less that month’s", async () => {
  // 264 plans among 59,890 children then, 268 among 59,940 now.
  const [then, now] = [(264 / 59_890) * 10_000, (268 / 59_940) * 10_000].map((rate) =>
    formatValue(known(rate), { unit: "per-10k", decimals: 1 }),
  );
  const way = formatValue(known((268 / 59_940 - 264 / 59_890) * 10_000), {
    unit: "per-10k",
    decimals: 1,
  });
  renderAt("/indicators/cp-plan-rate?compare=baseline&since=2023-03");
  const said = await answer();
  expect(said).toContain(`Since March 2023: from ${then} to ${now}, up ${way}.`);
  expect(said).toMatch(/England was 40\.6, at 31 March 2025/);
  expect(said).not.toMatch(/neighbours/);
});

test("contacts counted anew in March 2025 have no distance from before it, and say which break", async () => {
  renderAt("/dashboard?compare=baseline&since=2023-03");
  expect(
    (await rowOf("Contacts received")).querySelector('[data-label="Since March 2023"]'),
  ).toHaveTextContent(
    "Cannot be compared across 3 March 2025. New case system: contacts counted differently",
  );
});

test("a page that compares councils says that it keeps to the neighbours; the dashboard does not", async () => {
  renderAt("/profile?area=E06000035&compare=baseline");
  expect(
    await screen.findByText("here its neighbours of the 2025 model: this page compares councils"),
  ).toBeVisible();
  expect(
    await screen.findByRole("heading", { level: 1, name: "Medway against its 10 neighbours" }),
  ).toBeVisible();
});

test("York with published years only is set beside its own earlier years", async () => {
  const { user } = renderAt("/dashboard?area=E06000014&compare=baseline&since=2020-12");
  await openChoices(user, "comparison");
  expect(await list("Since")).toHaveDisplayValue("Years to 2020");
  expect(
    (await rowOf(AGENCY)).querySelector('[data-label="Since December 2020"]'),
  ).toHaveTextContent(/^(▲ |▼ )?(Up|Down) .*from \d+\.\d%, at 30 September 2020$/);
});
