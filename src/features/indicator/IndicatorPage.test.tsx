import { screen, waitFor, within } from "@testing-library/react";
import { expect, test } from "vitest";
import type { WireAreaFile } from "#contract/areaFile.ts";
import { readSeries } from "#contract/series.ts";
import { formatValue } from "#domain/format.ts";
import { known } from "#domain/value.ts";
import { feedFile } from "#tests/support/mockFeed.ts";
import { figuresTable } from "#tests/support/figuresTable.ts";
import { renderAt } from "#tests/support/render.tsx";

const answer = async () =>
  (await screen.findByText((_, element) => element?.classList.contains("answer") ?? false))
    .textContent;
const drawn = () => screen.findByRole("application", {}, { timeout: 15_000 });
/** Our own line as drawn: a move for every start, a line for every step. */
async function ourLine(): Promise<string> {
  await drawn();
  return waitFor(() => {
    const d = document.querySelector('.recharts-line-curve[stroke="var(--us)"]')?.getAttribute("d");
    if (!d) throw new Error("no line of ours yet");
    return d;
  });
}

test("the answer comes first, each comparator with its own date and how much older it is", async () => {
  renderAt("/indicators/cp-plan-rate");
  expect(await answer()).toBe(
    "Child protection plans per 10,000 rose by 1.8 since September to 44.7 (268 in all), at 31 October 2026: within its usual range. The figure is provisional. " +
      "England was 40.6 and the neighbours’ mean was 38.2 (10 of 10, 2025 model), at 31 March 2025, 19 months before this figure.",
  );
});

test("the table holds every figure of the feed, newest first", async () => {
  const file = await feedFile<WireAreaFile>("area/E06999999.json");
  const wire = file.series.find((s) => s.indicator === "cp-plan-rate" && s.basis === "snapshot");
  if (!wire) throw new Error("the feed has no plans of Marlbridge");
  const wanted = readSeries(wire)
    .observations.map((o) => formatValue(o.value, { unit: "per-10k", decimals: 1 }))
    .reverse();
  renderAt("/indicators/cp-plan-rate");
  const rows = within(await figuresTable(/^The same figures as a table: Marlbridge/))
    .getAllByRole("row")
    .slice(1);
  expect(rows.map((row) => row.querySelector("td")?.textContent)).toEqual(wanted);
});

test("a month is not placed among years: the place is that of its twelve months", async () => {
  const file = await feedFile<WireAreaFile>("area/E06999999.json");
  const [month, year] = (["month", "rolling-12"] as const).map((basis) => {
    const wire = file.series.find(
      (s) => s.indicator === "assessments-in-45-days" && s.basis === basis,
    );
    const value = wire && readSeries(wire).observations.at(-1)?.value;
    return formatValue(value ?? known(0), { unit: "percent", decimals: 1 });
  });
  expect(month).not.toBe(year);
  renderAt("/indicators/assessments-in-45-days");
  const place = await screen.findByText(/Marlbridge is illustrative/);
  expect(place).toHaveTextContent(`Its ${year}, 12 months to October 2026, would stand in`);
});

test("all authorities and the test against England say of an invented council what its place says", async () => {
  const { user } = renderAt("/indicators/assessments-in-45-days?view=authorities&at=2023");
  const said = /^Marlbridge is illustrative: it is none of the authorities\. Its .* would stand in/;
  await waitFor(() => expect(screen.getAllByText(said)).toHaveLength(2));
  // Its place beside the chart is of the newest year; the chart is of the year that was asked for.
  expect(screen.getByText(/would stand in .*, year ending 31 March 2023\.$/)).toBeVisible();
  await user.click(screen.getByRole("link", { name: "Is it different?" }));
  expect(
    await screen.findByText(/would stand in .* An invented figure has no mark in this chart/),
  ).toBeVisible();
});

test("visits of March 2025 are missing: the table names the gap with its reason, and the line lifts its pen there", async () => {
  renderAt("/indicators/cin-visits");
  const row = within(await figuresTable(/^The same figures/)).getByRole("row", {
    name: /^March 2025/,
  });
  expect(row).toHaveTextContent(
    /^March 2025\s*Not given\s*Not available: the case system changed in March 2025/,
  );
  const line = await ourLine();
  expect(line.match(/M/g)).toHaveLength(2);
  expect(line.match(/L/g)).toHaveLength(55 - 1 - 2);
});

test("contacts counted anew from March 2025: the break is told in words and parts the line", async () => {
  renderAt("/indicators/contacts");
  expect(
    await screen.findByText(/contacts before and after March 2025 cannot be compared/),
  ).toBeVisible();
  expect((await ourLine()).match(/M/g)).toHaveLength(2);
});

test("twelve months of contacts that span the new counting are gaps, not sums", async () => {
  renderAt("/indicators/contacts?basis=rolling-12");
  const row = within(await figuresTable(/^The same figures/)).getByRole("row", {
    name: /^12 months to June 2025/,
  });
  expect(row).toHaveTextContent(/Not applicable.*Counted in two/);
});

test("suppressed years of Medway are words in the table and drawn as nothing", async () => {
  renderAt("/indicators/cp-two-years?area=E06000035");
  expect(await answer()).toMatch(
    /^Medway has no figure at 31 March 2025: suppressed to protect confidentiality\. England was 2\.3%/,
  );
  const cells = within(await figuresTable(/^The same figures/)).getAllByRole("cell", {
    name: "Suppressed to protect confidentiality",
  });
  expect(cells).toHaveLength(5);
  // Eight published years: one start and seven steps, none of them to nought.
  expect((await ourLine()).match(/[ML]/g)?.join("")).toBe("MLLLLLLL");
});

test("a mean of fewer than five neighbours is withheld in the table, and says how many published", async () => {
  renderAt("/indicators/cp-two-years?area=E06000035");
  const row = within(await figuresTable(/^The same figures/)).getByRole("row", {
    name: /^at 31 March 2018/,
  });
  expect(row).toHaveTextContent("Withheld: too few neighbours published this (3 of 10)");
});

test("what Medway told its committee about plans stands with the outcome of each check", async () => {
  renderAt("/indicators/cp-plan-rate?area=E06000035");
  const list = within(
    await screen.findByRole("region", { name: "Reported to committee by Medway" }),
  );
  const items = list.getAllByRole("listitem").map((item) => item.textContent);
  // The two counts, 313 and 343, then the rate of 54, England's 43 and the neighbours' 56.
  expect(items).toHaveLength(5);
  expect(items.map((text) => /^[\d,]+/.exec(text ?? "")?.[0]).sort()).toEqual([
    "313",
    "343",
    "43",
    "54",
    "56",
  ]);
  expect(items.find((text) => text?.startsWith("54"))).toMatch(
    /^54 per 10,000, at 31 March 2018: .*Checked: agrees\..*paragraph 3\.7$/,
  );
  expect(items.find((text) => text?.startsWith("43"))).toMatch(
    /\[England\]Checked: conflicts\. England's figure is for March 2017 but is set beside Medway's for March 2018/,
  );
  expect(items.find((text) => text?.startsWith("56"))).toMatch(
    /\[Statistical neighbours\]Could not be checked\./,
  );
});

test("York’s agency rate is nought in 2025 and was 19.7% in 2022: both stand in the table", async () => {
  renderAt("/indicators/agency-rate?area=E06000014");
  const rows = within(await figuresTable(/^The same figures/));
  expect(rows.getByRole("row", { name: /^at 30 September 2025/ })).toHaveTextContent(/0\.0%/);
  expect(rows.getByRole("row", { name: /^at 30 September 2022/ })).toHaveTextContent(/19\.7%/);
});

test("a context measure says that neither high nor low is good, and shows no rating", async () => {
  renderAt("/indicators/cp-plan-rate");
  expect(
    await screen.findByText(/Context only: neither high nor low is good in itself/),
  ).toBeVisible();
  expect(screen.getByText("None: this measure is context, and is not rated.")).toBeVisible();
  expect(document.querySelector(".rag")).toBeNull();
});

test("a rated measure prints the rule behind its letter, the owner and the service’s own words", async () => {
  renderAt("/indicators/cp-repeat-plans");
  expect(
    (await screen.findAllByText(/Green: 22% or less\. Amber: up to \d+%\. Red: above that\./))[0],
  ).toBeVisible();
  expect(screen.getByRole("heading", { name: "What the service says" })).toBeVisible();
  expect(
    screen.getByText(
      /^Head of Safeguarding and Child Protection, due 29 January 2027\. Back on target: no date given$/,
    ),
  ).toBeVisible();
});

test("months and published years never share an axis: referrals of a month are drawn without England, and it says why", async () => {
  renderAt("/indicators/referral-rate?basis=month");
  expect(
    await screen.findByText(/count a whole year, so they are not drawn on this axis/),
  ).toBeVisible();
  await drawn();
  expect(document.querySelector(".trend-key")).not.toHaveTextContent("England");
});

test("the list of countings names the one that is drawn: twelve months, where that is the measure’s own", async () => {
  const { user } = renderAt("/indicators/cp-repeat-plans");
  const count = within(await screen.findByRole("group", { name: "Counted over:" }));
  const isChosen = (name: RegExp) =>
    expect(count.getByRole("button", { name })).toHaveAttribute("aria-pressed", "true");
  // 66 of 214 in twelve months, as the file has it; its figure stands in the choice.
  isChosen(/^12 months to each month 30\.8%$/);
  expect((await figuresTable(/^The same figures/)).querySelector("tbody th")).toHaveTextContent(
    "12 months to October 2026",
  );
  await user.click(count.getByRole("button", { name: /^Each month/ }));
  isChosen(/^Each month/);
  expect((await figuresTable(/^The same figures/)).querySelector("tbody th")).toHaveTextContent(
    /^October 2026$/,
  );
});

test("the year to date adds the months from April, begins again each April and says its months", async () => {
  const file = await feedFile<WireAreaFile>("area/E06999999.json");
  const wire = file.series.find((s) => s.indicator === "contacts" && s.basis === "month");
  if (!wire) throw new Error("the feed has no contacts of Marlbridge");
  const since = readSeries(wire).observations.filter((o) => o.period >= "2026-04");
  const total = since.reduce(
    (sum, o) => sum + (o.value.kind === "known" ? o.value.amount : Number.NaN),
    0,
  );
  const { user } = renderAt("/indicators/contacts");
  const sum = formatValue(known(total), { unit: "count", decimals: 0 });
  await user.click(
    await screen.findByRole("button", { name: `Year to date: April to each month ${sum}` }),
  );
  const rows = within(await figuresTable(/^The same figures/));
  expect(rows.getByRole("row", { name: /^April to October 2026, year to date/ })).toHaveTextContent(
    sum,
  );
  expect(
    rows.getByRole("row", { name: /^April 2024 to March 2025, year to date/ }),
  ).toHaveTextContent(/Not applicable.*Counted in two/);
  // From April 2022: five Aprils, five lines.
  expect((await ourLine()).match(/M/g)).toHaveLength(5);
});

test("a level at a month’s end has no year to date: it cannot be added", async () => {
  renderAt("/indicators/cp-plan-rate?basis=ytd");
  expect((await figuresTable(/^The same figures/)).querySelector("tbody th")).toHaveTextContent(
    "at 31 October 2026",
  );
});

test("an axis that does not start at nought says so", async () => {
  const { user, address } = renderAt("/indicators/cp-plan-rate");
  await user.click(await screen.findByRole("button", { name: "Zoomed to the figures" }));
  expect(
    screen.getByText("The axis does not start at zero: changes look larger than they are."),
  ).toBeVisible();
  expect(address()).toBe("/indicators/cp-plan-rate?axis=zoom");
});

test("the chart has a name, a description and an end label with the figure", async () => {
  renderAt("/indicators/agency-rate?area=E06000035");
  expect(await drawn()).toHaveAccessibleName(/Agency social worker rate, Medway/);
  expect(screen.getByText("Medway 20.7%")).toBeInTheDocument();
});

test("a measure nobody knows is said plainly, with the way back", async () => {
  renderAt("/indicators/happiness?area=E06000035");
  expect(
    await screen.findByRole("heading", { level: 1, name: "No measure is called “happiness”" }),
  ).toBeVisible();
  expect(screen.getByRole("link", { name: "See all measures of Medway" })).toHaveAttribute(
    "href",
    "/dashboard?area=E06000035",
  );
});

test("a measure that a council has not given says so, with the reason why there is no national one", async () => {
  renderAt("/indicators/contacts?area=E06000035");
  expect(await answer()).toBe(
    "Medway has given no figure of its own. No national figure, because councils decide for themselves what counts as a contact and do not send the number to the Department for Education.",
  );
});

test("where there is no trend to draw the page says why, instead of an empty view", async () => {
  renderAt("/indicators/contacts?area=E06000035");
  expect(await screen.findByRole("heading", { name: "No trend to draw" })).toBeVisible();
  expect(
    screen.getAllByText(/^Medway has given no figure of its own\. No national figure, because/),
  ).toHaveLength(2);
  expect(screen.queryByRole("button", { name: "Download figures (CSV)" })).toBeNull();
});

test("the service’s own words come before the long table", async () => {
  renderAt("/indicators/cp-repeat-plans");
  const words = await screen.findByRole("region", { name: "What the service says" });
  expect(words.compareDocumentPosition(await figuresTable(/^The same figures/))).toBe(
    Node.DOCUMENT_POSITION_FOLLOWING,
  );
});

test("the sentence copied to a meeting carries that it is provisional, its source, its address and that Marlbridge is invented", async () => {
  const { user } = renderAt("/indicators/cp-plan-rate");
  await user.click(await screen.findByRole("button", { name: "Copy as a sentence" }));
  expect(await screen.findByText("Copied with its address.")).toBeVisible();
  expect(await navigator.clipboard.readText()).toMatch(
    /^Marlbridge: Child protection plans per 10,000 rose .* The figure is provisional\. .* Source: Marlbridge, .*Children in need, .* Illustrative council: figures are invented\. http/,
  );
});

test("York’s rank among all is one number in the sentence, on its bar and in the table", async () => {
  renderAt("/indicators/three-or-more-placements?area=E06000014&view=authorities");
  expect(
    await screen.findAllByText(/York is joint 78th \(with \d+ others?\) of \d+ authorities/),
  ).not.toHaveLength(0);
  const row = await screen.findByRole("row", { name: /^York \(this one\)/ });
  expect(within(row).getAllByRole("cell").at(1)).toHaveTextContent(/^joint 78$/);
  expect(document.body).toHaveTextContent(
    /York: [\d.]+%, joint 78 of \d+ from the lowest \(best\)/,
  );
});

test("a cost that is high by its own months and below its neighbours says both in one sentence", async () => {
  const file = await feedFile<WireAreaFile>("area/E06999999.json");
  const wire = file.series.find((s) => s.indicator === "fostering-weekly-cost");
  if (!wire) throw new Error("the feed has no cost of Marlbridge");
  const own = readSeries(wire).observations.at(-1)?.value;
  expect(own?.kind === "known" && own.amount).toBeLessThan(853);
  renderAt("/indicators/fostering-weekly-cost?area=E06999999");
  expect(await answer()).toMatch(
    /Unusual: above its usual range\..*mean was £853 a week .*High for us, still below the neighbours’ mean\.$/,
  );
  expect(screen.getByText("High for us, still below the neighbours’ mean")).toBeVisible();
});

test("under the chart stands what it was five years ago and is now, for us, England and the neighbours", async () => {
  const { series } = await feedFile<WireAreaFile>("area/E06000014.json");
  const plans = series.find((s) => s.indicator === "cp-repeat-plans");
  const [then, now] = [plans?.values?.at(-6), plans?.values?.at(-1)].map((v) =>
    Number(v).toFixed(1),
  );
  renderAt("/indicators/cp-repeat-plans?area=E06000014");
  expect(await screen.findByText(/^Mar 2020 to Mar 2025: /)).toHaveTextContent(
    `York ${then}% to ${now}%, England 21.9% to 24.5%, neighbours’ mean 22.9% to 26.1% (10 of 10).`,
  );
});

test("months that began three and a half years ago say since when, and the key names each numbered event", async () => {
  renderAt("/indicators/cp-repeat-plans?area=E06999999");
  expect(await screen.findByText(/^Mar 2023 to Oct 2026: /)).toHaveTextContent(
    "Marlbridge’s figures begin then. Mar 2023 to Mar 2025: England 23.6% to 24.5%",
  );
  const event = await screen.findByText("Peer review, 18 November 2025", { exact: false });
  expect(event.closest("ul")).toHaveAttribute("data-picture", "key");
});
