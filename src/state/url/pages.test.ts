import { describe, expect, test } from "vitest";
import { addresses, GROUP_ROWS, PAGE_ROWS, PAGES, pageAt } from "./pages.ts";
import { OTHER_NAMES } from "./otherNames.ts";
import { movedTo } from "./moved.ts";
import { indicatorLink, linkTo, readBy, readSearch } from "./search.ts";

describe("the page at an address", () => {
  test.each([
    ["/dashboard", "dashboard"],
    ["/dashboard/", "dashboard"],
    ["/data/load", "load"],
    ["/indicators/cp-plan-rate", "indicator"],
    ["/indicators/cp-plan-rate/", "indicator"],
    ["/indicators/added", "indicator"],
  ])("%s is %s", (path, page) => expect(pageAt(path)).toBe(page));
  test.each([
    "/",
    "",
    "/indicators/",
    "/indicators",
    "/indicators/a/b",
    "/dashboards",
    "/pack/2026",
  ])("“%s” is none", (path) => expect(pageAt(path)).toBeNull());
});

test("an address is read by its page: where, when and against whom, and what is the page’s own", () => {
  const search = readSearch("?area=E06000014&compare=region&q=plans&view=different&set=all");
  expect(readBy("dashboard", search)).toMatchObject({ area: "E06000014", q: "plans" });
  expect(linkTo("dashboard", search)).toBe("/dashboard?area=E06000014&compare=region&q=plans");
  expect(linkTo("profile", search)).toBe("/profile?area=E06000014&compare=region&set=all");
  expect(indicatorLink("cp-plan-rate", search)).toBe(
    "/indicators/cp-plan-rate?area=E06000014&compare=region&view=different",
  );
});

test("a measure that no server has a page of stands behind one address that every server has", () => {
  expect(indicatorLink("own-edge-of-care", readSearch("?area=E06000014"))).toBe(
    "/indicators/added?area=E06000014&measure=own-edge-of-care",
  );
  expect(addresses(["contacts"])).toContain("/indicators/added");
  expect(addresses(["contacts"])).toContain("/indicators/contacts");
});

test("no two pages share an address", () => {
  const paths = Object.values(PAGES).map((page) => page.path);
  expect(new Set(paths).size).toBe(paths.length);
});

describe("an address that is no page’s any more", () => {
  test.each([
    ["", "/dashboard"],
    ["/", "/dashboard"],
    ["/indicators/", "/dashboard"],
    ["/index.html", "/"],
    ["/dashboard/index.html", "/dashboard/"],
    ["/Front-Door", "/front-door"],
    ["/indicators/CP-plan-rate/", "/indicators/cp-plan-rate/"],
  ])("“%s” leads to %s", (path, to) => expect(movedTo(path)).toBe(to));

  test.each(["/pack/2026", "/dashboards", "/indicators/a/b"])("%s leads nowhere", (path) =>
    expect(movedTo(path)).toBeNull(),
  );

  test("whatever is moved arrives, and no page is moved away", () => {
    for (const path of ["/", "/index.html", "/DATA/LOAD/index.html", "/Indicators"]) {
      let at: string | null = path;
      for (let steps = 0; at !== null && pageAt(at) === null && steps < 4; steps++)
        at = movedTo(at);
      expect(at === null ? null : pageAt(at), path).not.toBeNull();
    }
    for (const path of addresses(["cp-plan-rate"])) {
      expect(movedTo(path), path).toBeNull();
      expect(movedTo(`${path}/`), path).toBeNull();
    }
  });
});

test("pages of one group stand together, in the order of the groups", () => {
  const named = PAGE_ROWS.flatMap(([, row]) => (row.inNavigation ? [row.group] : []));
  const order = GROUP_ROWS.map(([group]) => group).filter((group) =>
    named.some((g) => g === group),
  );
  expect(named.filter((group, i) => group !== named[i - 1])).toEqual(order);
});

test("every page of the navigation has other names, and no word of them twice", () => {
  for (const [page, of] of Object.entries(OTHER_NAMES)) {
    const words = of.split(" ");
    expect(words.length, page).toBeGreaterThan(2);
    expect(new Set(words).size, page).toBe(words.length);
  }
});
