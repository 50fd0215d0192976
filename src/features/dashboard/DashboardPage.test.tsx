import { screen, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { renderAt, rowOf } from "#tests/support/render.tsx";

const section = async (name: string | RegExp) =>
  within(await screen.findByRole("region", { name }));
const tableRows = () => [...document.querySelectorAll<HTMLElement>(".dash-table tbody tr")];
const cell = (row: HTMLElement, label: string) => row.querySelector(`[data-label="${label}"]`);

test("Marlbridge says that it is illustrative, its month, that it is provisional and 22 days old", async () => {
  renderAt("/dashboard");
  expect(
    await screen.findByRole("heading", {
      level: 1,
      name: "Marlbridge, October 2026: 3 measures are red and worsening",
    }),
  ).toBeVisible();
  expect(screen.getByText("Illustrative council: figures are invented")).toBeVisible();
  expect(screen.getByText("Data to October 2026, provisional, 22 days old")).toBeVisible();
});

test("what changed is told in at most five sentences, an unusual one first; protection plans rose within their usual range", async () => {
  renderAt("/dashboard");
  const told = (await section("Since last month"))
    .getAllByRole("listitem")
    .map((item) => item.textContent);
  expect(told.length).toBeLessThanOrEqual(5);
  expect(told[0]).toMatch(/Unusual: /);
  expect(told).toContainEqual(
    "·Child protection plans per 10,000 rose by 1.8 since September to 44.7 (268 in all), at 31 October 2026: within its usual range.",
  );
});

test("repeat plans, red and unusual, come first under needs attention; what may be chance follows and says so", async () => {
  renderAt("/dashboard");
  const items = (await section(/^Needs attention/)).getAllByRole("listitem");
  expect(items[0]).toHaveTextContent(
    /^R\s*Red\s*Repeat child protection plans 30\.8% \(66 of 214\).*Unusual month by month: 7 months above average/,
  );
  const late = items.find((item) => /First health checks/.test(item.textContent ?? ""));
  expect(late).toHaveTextContent(
    /61% \(11 of 18\).*Target 80%.*No unusual change.*Small numbers: one more or one fewer moves this by 5\.6 points/,
  );
  expect(late).toHaveTextContent(/“Clinic capacity: .*” Head of Health, due 18 December 2026/);
});

test("the heading counts the measures that are red and worsening, and each of them is in the list", async () => {
  renderAt("/dashboard");
  const list = await section(/^Needs attention/);
  expect(list.getAllByText("Red")).toHaveLength(3);
});

test("a measure that is context only has no rating, no target and no better or worse", async () => {
  renderAt("/dashboard");
  const row = await rowOf("Child protection plans per 10,000");
  expect(row).toHaveTextContent("Context only");
  expect(cell(row, "Target")).toHaveTextContent(/^None: context only$/);
  expect(row.textContent).not.toMatch(/better|worse|Red|Amber|Green/);
});

test("every line says which way is good, and only rated measures say better or worse", async () => {
  renderAt("/dashboard");
  await rowOf("Contacts received");
  const rows = tableRows();
  expect(rows).toHaveLength(54);
  for (const row of rows) {
    expect(row.querySelector("th")?.textContent).toMatch(
      /(Higher is better|Lower is better|Context only)$/,
    );
    if (row.querySelector("th")?.textContent?.endsWith("Context only"))
      expect(cell(row, "Change")?.textContent).not.toMatch(/better|worse/);
  }
});

test("England and the neighbours stand beside a figure with their own date, the neighbours with how many published", async () => {
  renderAt("/dashboard");
  const row = await rowOf("Child protection plans per 10,000");
  expect(cell(row, "Latest")).toHaveTextContent("at 31 October 2026, provisional");
  expect(cell(row, "England")).toHaveTextContent(/^40\.6\s*Mar 2025$/);
  expect(cell(row, "Neighbours’ mean")).toHaveTextContent(/^38\.2\s*Mar 2025, 10 of 10$/);
  for (const second of document.querySelectorAll('[data-label="Neighbours’ mean"]'))
    expect(second.textContent).toMatch(/\d+ of 10$/);
});

test("a mean of fewer than five neighbours is withheld, and says of how many", async () => {
  renderAt("/dashboard");
  expect(
    cell(await rowOf("Care leavers in touch with the council"), "Neighbours’ mean"),
  ).toHaveTextContent(/^Withheld: too few published.*4 of 10$/);
});

test("where nobody publishes a national figure, the line says so instead of comparing", async () => {
  renderAt("/dashboard");
  expect(cell(await rowOf("Contacts received"), "England")).toHaveTextContent("No national figure");
});

test("Medway shows published years, says so, and claims nothing unusual", async () => {
  renderAt("/dashboard?area=E06000035");
  expect(
    await screen.findByRole("heading", { level: 1, name: "Medway: published figures to 2025" }),
  ).toBeVisible();
  expect(screen.getByText(/has given no monthly figures here/)).toHaveTextContent(
    "published years",
  );
  expect(screen.queryByText("Illustrative council: figures are invented")).not.toBeInTheDocument();
  const main = screen.getByRole("main");
  expect(main).not.toHaveTextContent(/Unusual:|usual range|No unusual change|control limit/);
  expect(main).not.toHaveTextContent(/No reason given yet/);
});

test("Medway’s figure for plans open two years is suppressed: the words stand there and never nought", async () => {
  renderAt("/dashboard?area=E06000035");
  const row = await rowOf("Protection plans open 2 years or more");
  expect(cell(row, "Latest")).toHaveTextContent(
    /^Suppressed to protect confidentiality\s*at 31 March 2025$/,
  );
  expect(cell(row, "Latest")).not.toHaveTextContent(/\b0/);
  expect(cell(row, "Change")).toHaveTextContent("No change can be stated: no figure now");
  expect(row.querySelectorAll(".spark-last, .spark-last-provisional")).toHaveLength(0);
});

test("York’s agency rate of nought is a true nought, beside a neighbours’ mean of 12.6%", async () => {
  renderAt("/dashboard?area=E06000014");
  const row = await rowOf("Agency social worker rate");
  expect(cell(row, "Latest")).toHaveTextContent(/^0\.0%\s*0 of 120\.1\s*at 30 September 2025$/);
  expect(cell(row, "Neighbours’ mean")).toHaveTextContent(/^12\.6%\s*Sep 2025, 10 of 10$/);
});

test("York of a year ago is shown at its own year: 2022, when 19.7% of its social workers were from agencies", async () => {
  renderAt("/dashboard?area=E06000014&month=2022");
  expect(cell(await rowOf("Agency social worker rate"), "Latest")).toHaveTextContent(
    /^19\.7%\s*25 of 126\.7\s*at 30 September 2022$/,
  );
});

test("a council that has ended says when, in words", async () => {
  renderAt("/dashboard?area=E10000006");
  expect(await screen.findByText(/The council ended on 31 March 2023\./)).toBeVisible();
});

test("each part of the service says to what date its figures run", async () => {
  renderAt("/dashboard?area=E06000035");
  await rowOf("Repeat referrals within 12 months");
  const dates = [...document.querySelectorAll(".domain-date")].map(
    (date) => date.textContent ?? "",
  );
  expect(dates).toContain("data to 31 March 2025");
  for (const date of dates) expect(date).toMatch(/^data to \d{1,2} \w+ \d{4}$/);
});

test("a council that says “children in care” reads it in every measure’s name", async () => {
  renderAt("/dashboard", { term: "Children in care" });
  await rowOf("Children in care per 10,000");
  for (const ours of document.querySelectorAll(".dash-table, .cards, h1, h2"))
    expect(ours).not.toHaveTextContent(/children looked after|looked after children/i);
});
