import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { renderAt, rowOf } from "#tests/support/render.tsx";

const section = async (name: string | RegExp) =>
  within(await screen.findByRole("region", { name }));
const tableRows = () => [...document.querySelectorAll<HTMLElement>(".dash-table tbody tr")];
const head = (name: string) =>
  within(document.querySelector("thead") ?? document.body).getByRole("columnheader", {
    name: new RegExp(`^${name}`),
  });
const cell = (row: HTMLElement, label: string) => row.querySelector(`[data-label="${label}"]`);

test("Marlbridge’s heading counts its reds, and each of them stands under needs attention", async () => {
  renderAt("/dashboard");
  expect(
    await screen.findByRole("heading", {
      level: 1,
      name: "Marlbridge: 5 measures are red, 2 of them worsening",
    }),
  ).toBeVisible();
  const list = await section("Needs attention");
  expect(list.getAllByRole("img", { name: "Red" })).toHaveLength(5);
});

/** A measure that stands out, with its reasons opened. */
async function opened(list: string, name: RegExp) {
  const items = (await section(list)).getAllByRole("listitem");
  const item = items.find((one) => name.test(one.textContent ?? ""));
  if (!item) throw new Error(`nothing in ${list} is called ${name.source}`);
  fireEvent.click(item.querySelector("summary") ?? item);
  await waitFor(() => expect(item.querySelector("details[open] p")).not.toBeNull());
  return item;
}

test("what changed is told in at most five sentences, an unusual one first; protection plans rose within their usual range", async () => {
  const { user } = renderAt("/dashboard");
  await user.click(await screen.findByText("What changed, in words"));
  const since = screen.getByText("Since last month").closest("details");
  const told = within(since ?? document.body)
    .getAllByRole("listitem")
    .map((item) => item.textContent);
  expect(told.length).toBeLessThanOrEqual(5);
  expect(told[0]).toMatch(/Unusual: /);
  expect(told).toContainEqual(
    "·Child protection plans per 10,000 rose by 1.8 since September to 44.7 (268 in all), at 31 October 2026: within its usual range.",
  );
});

test("a child in an unregistered setting stands above every missed percentage; then red that is unusual and worsening", async () => {
  renderAt("/dashboard");
  const items = (await section("Needs attention")).getAllByRole("listitem");
  expect(items[0]).toHaveTextContent(
    /Children in unregistered settings.*The law expects none, down 1, due/,
  );
  expect(items[1]).toHaveTextContent(
    /^R\s*Repeat child protection plans\s*7 months above average, worsening 2\.3 points, due 29 Jan\s*30\.8%$/,
  );
  expect(await opened("Needs attention", /Repeat child/)).toHaveTextContent(
    /Up 2\.3 points since September\. Unusual: 7 months above average\..*66 of 214\. Target 22%/,
  );
});

test("a figure that became red this month says so, with the reason, the action, its owner and the day", async () => {
  renderAt("/dashboard");
  const late = await opened("Needs attention", /First health checks/);
  expect(late).toHaveTextContent(/Newly red, down 12 points, maybe by chance, due 18 Dec/);
  expect(late).toHaveTextContent(
    /Newly red\. Its months meet and miss the target by chance\. Down 12 points since September\./,
  );
  expect(late).toHaveTextContent(
    /11 of 18\. Target 80%\. Small numbers: one more or one fewer moves this by 5\.6 points/,
  );
  expect(late).toHaveTextContent(
    /“Clinic capacity: .*” Head of Health, due 18 December 2026.*Action: /,
  );
});

test("the largest move in money stands among what needs attention, and good news stands apart from bad", async () => {
  renderAt("/dashboard");
  expect(await opened("Needs attention", /Placements forecast/)).toHaveTextContent(
    /The largest move in money since/,
  );
  const good = (await section("Good news")).getAllByRole("link").map((link) => link.textContent);
  expect(good).toContain("Agency social worker rate");
  expect(good).toContain("Social worker vacancy rate");
});

test("York has a front page of published years: last of 153 for repeat plans, and the best quarter for twelve", async () => {
  renderAt("/dashboard?area=E06000014");
  expect(
    await screen.findByRole("heading", {
      level: 1,
      name: "York: 153rd of 153 for repeat child protection plans; best quarter for 12 measures",
    }),
  ).toBeVisible();
  const first = await opened("Needs attention", /Repeat child/);
  expect(first).toHaveTextContent(/153rd of 153, worse over five years/);
  expect(first).toHaveTextContent(
    /Worse than England \(24\.5%\) and the neighbours’ mean \(26\.1%, 10 of 10\) by more than chance\..*44\.1%$/,
  );
});

test("a measure that is context only has no rating, no target and no better or worse", async () => {
  renderAt("/dashboard");
  const row = await rowOf("Child protection plans per 10,000");
  expect(row).toHaveTextContent("Context only");
  expect(cell(row, "Target")).toHaveTextContent(/^Context only$/);
  expect(row.textContent).not.toMatch(/better|worse|Red|Amber|Green/);
});

test("every line says which way is good, and only rated measures say better or worse", async () => {
  renderAt("/dashboard");
  await rowOf("Contacts received");
  const rows = tableRows().filter((row) => row.className !== "part");
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
  // The dates that most rows share stand once, in the head of their column.
  expect(head("Latest")).toHaveTextContent("Latest" + "Oct 2026, provisional");
  expect(head("England")).toHaveTextContent("EnglandMar 2025");
  expect(cell(row, "Latest")).toHaveTextContent(/^44\.7$/);
  expect(cell(row, "England")).toHaveTextContent(/^40\.6$/);
  expect(cell(row, "Neighbours’ mean")).toHaveTextContent(/^38\.2\s*10 of 10$/);
  const agency = await rowOf("Agency social worker rate");
  expect(cell(agency, "England")).toHaveTextContent(/%\s*Sep 2025$/);
  for (const second of document.querySelectorAll('[data-label="Neighbours’ mean"]'))
    expect(second.textContent).toMatch(/\d+ of 10( [A-Z][a-z]{2})?( \d{4})?(\/\d\d)?$|^$/);
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
    await screen.findByRole("heading", { level: 1, name: /^Medway: 135th of 151 for / }),
  ).toBeVisible();
  expect(screen.getByText("One figure a year, of Mar 2025 unless dated.")).toBeVisible();
  expect(screen.queryByText("Illustrative council: figures are invented")).not.toBeInTheDocument();
  const main = screen.getByRole("main");
  expect(main).not.toHaveTextContent(/Unusual:|usual range|No unusual change|control limit/);
  expect(main).not.toHaveTextContent(/No reason given yet/);
});

test("Medway’s figure for plans open two years is suppressed: the words stand there and never nought", async () => {
  renderAt("/dashboard?area=E06000035");
  const row = await rowOf("Protection plans open 2 years or more");
  expect(cell(row, "Latest")).toHaveTextContent(/^Suppressed to protect confidentiality/);
  expect(cell(row, "Latest")).not.toHaveTextContent(/\b0/);
  expect(cell(row, "Change")).toHaveTextContent("No change can be stated: no figure now");
  expect(row.querySelectorAll(".spark-last, .spark-last-provisional")).toHaveLength(0);
});

test("York’s agency rate of nought is a true nought, beside a neighbours’ mean of 12.6%", async () => {
  renderAt("/dashboard?area=E06000014");
  const row = await rowOf("Agency social worker rate");
  expect(cell(row, "Latest")).toHaveTextContent(/^0\.0%\s*Sep 2025$/);
  expect(cell(row, "Neighbours’ mean")).toHaveTextContent(/^12\.6%\s*10 of 10\s*Sep 2025$/);
});

test("York of a year ago is shown at its own year: 2022, when 19.7% of its social workers were from agencies", async () => {
  renderAt("/dashboard?area=E06000014&month=2022");
  expect(cell(await rowOf("Agency social worker rate"), "Latest")).toHaveTextContent(
    /^19\.7%\s*Sep 2022$/,
  );
});

test("a council that has ended says when, in words", async () => {
  renderAt("/dashboard?area=E10000006");
  expect(await screen.findByText(/The council ended on 31 March 2023\./)).toBeVisible();
});

test("a council that says “children in care” reads it in every measure’s name", async () => {
  renderAt("/dashboard", { term: "Children in care" });
  await rowOf("Children in care per 10,000");
  for (const ours of document.querySelectorAll(".dash-table, .cards, h1, h2"))
    expect(ours).not.toHaveTextContent(/children looked after|looked after children/i);
});
