import { screen, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { GLOSSARY, placeOfTerm } from "#domain/words/glossary.ts";
import { renderAt } from "#tests/support/render.tsx";

const started = (name: string) =>
  screen.findByRole("heading", {
    level: 1,
    name: `Start here: children’s services in ${name}`,
  });

test("a newcomer finds the three ways in, each of the council of the address", async () => {
  renderAt("/start?area=E06000017");
  await started("Rutland");
  const main = within(screen.getByRole("main"));
  for (const [name, path] of [
    ["Dashboard", "/dashboard"],
    ["Profile", "/profile"],
    ["Compare", "/compare"],
    ["Front door", "/front-door"],
    ["Money", "/money"],
  ] as const)
    expect(main.getByRole("link", { name })).toHaveAttribute("href", `${path}?area=E06000017`);
});

test("the picture is read out, and each of its marks is named below it", async () => {
  renderAt("/start?area=E06000017");
  await started("Rutland");
  expect(screen.getByRole("img", { name: /One month is a gap/ })).toBeVisible();
  for (const mark of [/^Us: Rutland/, /^England/, /^Neighbours/, /^Target/, /^Provisional/])
    expect(screen.getByText(mark, { selector: ".trend-key li" })).toBeVisible();
  expect(screen.getByText(/^A gap: there is no figure/)).toBeVisible();
});

test("each word leads to a word of the glossary, at its own place", async () => {
  renderAt("/start");
  await started("Marlbridge");
  const list = screen.getByRole("region", { name: "Words you will meet" });
  const places = within(list)
    .getAllByRole("link")
    .flatMap((link) => link.getAttribute("href")?.split("#").slice(1) ?? []);
  expect(places).toEqual(["target", "unusual", "neighbours", "neighbours"]);
  for (const place of places)
    expect(GLOSSARY.map(({ term }) => placeOfTerm(term))).toContain(place);
});

test("the page is in the navigation, behind the dashboard", async () => {
  renderAt("/start");
  await started("Marlbridge");
  const pages = within(screen.getByRole("navigation", { name: "Pages" })).getAllByRole("link");
  expect(pages[0]).toHaveTextContent("Dashboard");
  expect(pages.at(-1)).toHaveAttribute("aria-current", "page");
});
