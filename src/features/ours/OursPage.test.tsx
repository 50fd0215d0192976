import { screen, within } from "@testing-library/react";
import { beforeEach, expect, test } from "vitest";
import { readAreaFile, type WireAreaFile } from "#contract/areaFile.ts";
import { serve } from "#tests/support/laidOver.ts";
import { feedFile } from "#tests/support/mockFeed.ts";
import { anOwnMeasure, withOwnMeasure } from "#tests/support/ownMeasure.ts";
import { renderAt, rowOf } from "#tests/support/render.tsx";

const medway = readAreaFile(await feedFile<WireAreaFile>("area/E06000035.json"));
const NAME = "Audits judged good";
const PAGE = `/indicators/added?area=E06000035&measure=${anOwnMeasure().slug}`;
const cards = () =>
  [...document.querySelectorAll(".card h3")].map((heading) => heading.textContent);

beforeEach(() => serve(withOwnMeasure(medway)));

test("a council’s own measure has its line, its card after the others, and its place in what needs attention", async () => {
  renderAt("/dashboard?area=E06000035");
  const row = await rowOf(NAME);
  expect(row).toHaveTextContent(/63\.4%\s*Oct 2026.*26 of 41.*No national figure/);
  expect(cards().at(-1)).toBe(NAME);
  expect(
    within(screen.getByRole("region", { name: /^Needs attention/ })).getByText(NAME),
  ).toBeVisible();
  expect(within(row).getByRole("link")).toHaveAttribute("href", PAGE);
});

test("headlines stand as the council chose them, and no others", async () => {
  serve(
    withOwnMeasure(medway, {
      measures: [anOwnMeasure()],
      headlines: [anOwnMeasure().slug, "cla-rate", "a-measure-that-is-no-more"],
    }),
  );
  renderAt("/dashboard?area=E06000035");
  await rowOf(NAME);
  expect(cards()).toEqual([NAME, "Children looked after per 10,000"]);
});

test("another council’s dashboard has neither the measure nor its headlines", async () => {
  renderAt("/dashboard?area=E06000014");
  await rowOf("Agency social worker rate");
  expect(screen.queryByText(NAME)).not.toBeInTheDocument();
  expect(cards().length).toBeGreaterThan(10);
});

test("its page says what it counts in the council’s words, its target, and that nobody else counts it: never that it is not yet published", async () => {
  renderAt(PAGE);
  expect(await screen.findByRole("heading", { level: 1, name: NAME })).toBeVisible();
  const about = screen.getByRole("complementary", { name: "About this measure" });
  expect(about).toHaveTextContent("Two managers judge each audited case.");
  expect(about).toHaveTextContent("Out of: All case audits done in the month.");
  expect(about).toHaveTextContent("Target 75%, local. Green: 75% or more.");
  expect(about).toHaveTextContent(
    "No national figure, because this is the council’s own measure and nobody else counts it.",
  );
  expect(screen.getByRole("main")).not.toHaveTextContent(
    /published by then|not loaded into this feed|All 153/,
  );
});

test("under another council its address says whose it is not, in plain words", async () => {
  renderAt(PAGE.replace("E06000035", "E06000014"));
  expect(
    await screen.findByRole("heading", {
      level: 1,
      name: "York has no measure of its own under this address",
    }),
  ).toBeVisible();
});

test("search finds it by its name for its own council alone", async () => {
  const { user, unmount } = renderAt("/dashboard?area=E06000035");
  await rowOf(NAME);
  await user.type(
    screen.getByRole("combobox", { name: "Find a measure or council" }),
    "audits judged",
  );
  expect(await screen.findByRole("option", { name: /Audits judged good.*our own/ })).toBeVisible();
  unmount();
  const york = renderAt("/dashboard?area=E06000014");
  await rowOf("Agency social worker rate");
  await york.user.type(
    screen.getByRole("combobox", { name: "Find a measure or council" }),
    "audit",
  );
  await screen.findAllByRole("option", { name: /audit/i });
  expect(screen.queryByRole("option", { name: /Audits judged good/ })).not.toBeInTheDocument();
});

test("a comparison says that nobody stands beside it", async () => {
  renderAt("/compare?area=E06000035");
  expect(
    await screen.findByText(`Only Medway counts this, so nobody stands beside it: ${NAME}.`),
  ).toBeVisible();
});

test.each(["/workforce?area=E06000035", "/profile?area=E06000035"])(
  "it stands at the foot of %s with its figure and target",
  async (address) => {
    renderAt(address);
    const section = await screen.findByRole("region", { name: "Counted by Medway itself" });
    expect(section).toHaveTextContent(/63\.4% 26 of 41.*October 2026.*Red.*Target 75%/);
  },
);

test("a story of another part of the service does not have it", async () => {
  renderAt("/placements?area=E06000035");
  await screen.findByRole("heading", { level: 2, name: "Inspection and assurance" });
  expect(screen.queryByText(NAME)).not.toBeInTheDocument();
});
