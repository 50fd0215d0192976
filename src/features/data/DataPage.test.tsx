import { screen, within } from "@testing-library/react";
import { expect, test } from "vitest";
import type { WireAreaFile } from "#contract/areaFile.ts";
import type { WireCatalogue } from "#contract/catalogue.ts";
import type { infer as Infer } from "zod/mini";
import { feedFile } from "#tests/support/mockFeed.ts";
import { cellsOf, renderAt } from "#tests/support/render.tsx";

const catalogue = await feedFile<Infer<typeof WireCatalogue>>("catalogue.json");
const fileOf = (code: string) => feedFile<WireAreaFile>(`area/${code}.json`);
const list = (name: RegExp) => screen.findByRole("region", { name });
type Wire = WireAreaFile["series"][number];
/** One figure is none: a symbol, or a share of nobody. */
const isGapAt = ({ values, numerators, denominators }: Wire, at: number): boolean =>
  values
    ? typeof values.at(at) === "string"
    : typeof numerators?.at(at) === "string" ||
      typeof denominators?.at(at) === "string" ||
      denominators?.at(at) === 0;
const isGap = (series: Wire): boolean => isGapAt(series, -1);
const hasFigure = (series: Wire): boolean =>
  (series.values ?? series.numerators ?? []).some((_, at) => !isGapAt(series, at));

test("the heading says how many of Medway’s measures are missing and late, and the file agrees", async () => {
  const { series } = await fileOf("E06000035");
  const given = series.filter(hasFigure);
  const missing = given.filter(isGap);
  // Due in October 2026, and the reader stands at 22 November. What is missing is counted there.
  const overdue = catalogue.sources.filter((s) => s.next === "October 2026").map((s) => s.id);
  const late = given.filter((s) => overdue.includes(s.source) && !isGap(s));
  const none = catalogue.indicators.filter(({ slug }) => !given.some((s) => s.indicator === slug));
  expect([missing.length, late.length, none.length].every((n) => n > 1)).toBe(true);
  renderAt("/data?area=E06000035");
  expect(
    await screen.findByRole("heading", {
      level: 1,
      name: `Medway: ${missing.length} measures are missing and a newer release is due for ${late.length}; ${none.length} have no figure at all`,
    }),
  ).toBeVisible();
  const table = within(await list(/^Missing for the newest period/)).getByRole("table");
  const plans = catalogue.indicators.find((i) => i.slug === "cp-two-years")?.shortName ?? "";
  const [period, why] = cellsOf(table, plans);
  expect(period).toBe("at 31 March 2025");
  expect(why).toBe("Suppressed to protect confidentiality");
});

test("Marlbridge’s months are provisional, a late quarter is named, and each revision is told with what it was", async () => {
  const { user } = renderAt("/data?area=E06999999");
  const revised = await list(/^Revised since/);
  await user.click(within(revised).getByText(/^What changed, and when \(\d+\)$/));
  const contacts = within(revised).getByRole("rowheader", { name: "Contacts received" });
  expect(contacts.closest("tr")).toHaveTextContent("First reported as 1015 contacts");
  const late = within(await list(/^Late \(1\)/));
  expect(late.getByText("The council’s other measures go on to October 2026.")).toBeVisible();
  expect(late.getByRole("rowheader")).toHaveTextContent("First-time entrants");
  const provisional = within(await list(/^Provisional/));
  expect(provisional.queryByRole("table")).toBeNull();
  await user.click(provisional.getByText(/^Front door \(\d+\)$/));
  expect(provisional.getByRole("rowheader", { name: "Contacts received" })).toBeVisible();
});

test("a council of which most is kept back is told so, and nothing is counted as nought", async () => {
  const { series } = await fileOf("E09000001");
  const missing = series.filter((s) => hasFigure(s) && isGap(s)).length;
  renderAt("/data?area=E09000001");
  expect(
    await screen.findByRole("heading", {
      level: 1,
      name: new RegExp(`^City of London: ${missing} measures are missing`),
    }),
  ).toBeVisible();
  expect(screen.getByText(/No figure here is marked as revised/)).toBeVisible();
});

test("every source stands with its release, what is overdue, and how many measures come from it", async () => {
  const { series } = await fileOf("E06000014");
  const { user } = renderAt("/data?area=E06000014");
  const sources = within(await list(/^Where the figures come from/));
  // Of 22 November, "mid-2026" is over too; "November 2026" is not.
  const overdue = catalogue.sources.filter((s) =>
    ["October 2026", "mid-2026"].includes(s.next),
  ).length;
  expect(overdue).toBe(2);
  expect(sources.getByText(new RegExp(`^${overdue} of \\d+ sources had a newer`))).toBeVisible();
  await user.click(sources.getByText(/^Each source/));
  const table = sources.getByRole("table");
  const source = catalogue.sources.find((s) => s.id === "dfe-cin");
  const [own, beside, released, next] = cellsOf(table, new RegExp(source?.title ?? ""));
  expect(own).toBe(String(series.filter((s) => s.source === "dfe-cin").length));
  expect(beside).toBe(own);
  expect([released, next]).toEqual([source?.released, `${source?.next ?? ""}: not here yet`]);
  expect(within(table).queryByText(/own monthly return/)).toBeNull();
});

test("the facts of Marlbridge stand in one line, each leading to its part, the late measure by its name", async () => {
  renderAt("/data?area=E06999999");
  expect(await screen.findByText(/^Data to October 2026/)).toBeVisible();
  const late = screen.getByRole("link", { name: /^1 late: First-time entrants/ });
  expect(late).toHaveAttribute("href", expect.stringMatching(/#late$/));
  expect(screen.getByRole("heading", { name: "Late (1)" })).toHaveAttribute("id", "late");
  // 91 measures: 54 with a figure (4 firm, 49 provisional, 1 late) and 37 without.
  expect(screen.getByText("Provisional, may still change: 49")).toBeVisible();
  expect(screen.getByText("No figure at all: 37")).toBeVisible();
});

test("of York only gaps of care leavers in touch were sent: it has no figure, and the reason stands", async () => {
  const { user } = renderAt("/data?area=E06000014");
  const none = within(await list(/^No figure at all/));
  await user.click(none.getByText(/^Care leavers \(\d+\)$/));
  expect(
    none.getByText("No figure; the source does not say why. No period has a figure."),
  ).toBeVisible();
  expect(screen.getByText(/^Published figures, the newest of 30 September 2025/)).toBeVisible();
  expect(screen.getByText("No figure; the source does not say why (1)")).toBeVisible();
  expect(screen.getByText("Suppressed to protect confidentiality")).toBeVisible();
});

test("an old return is late as a whole, and asks for an update", async () => {
  renderAt("/data?mock=stale");
  const late = within(await list(/^Late/));
  expect(late.getByText(/received on .*Ask for an update/)).toBeVisible();
});

test("the heading, the key and the list say one number of measures without a figure", async () => {
  renderAt("/data?area=E06000014");
  const heading = await screen.findByRole("heading", { level: 1, name: /have no figure at all/ });
  const [, none = ""] = /(\d+) have no figure at all/.exec(heading.textContent ?? "") ?? [];
  expect(
    screen.getByText(new RegExp(`^No figure at all: ${none}, 1 of them as a letter$`)),
  ).toBeVisible();
  expect(screen.getAllByText(new RegExp(`No figure at all \\(${none}\\)`)).length).toBe(1);
});
