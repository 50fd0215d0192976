import { screen, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { COUNTS_FOR_RATES, MONTHS_OF_TWELVE, laidOver, serve } from "#tests/support/laidOver.ts";
import { figuresTable } from "#tests/support/figuresTable.ts";
import { renderAt, rowOf } from "#tests/support/render.tsx";

const [YORK, MEDWAY] = ["E06000014", "E06000035"];
const tableOf = async (name: RegExp) => within(await figuresTable(name));

test("the page of a measure has York’s months and its published years, each with its basis, and says neither is missing", async () => {
  const york = await laidOver(YORK, MONTHS_OF_TWELVE);
  serve(york);
  renderAt(`/indicators/re-referrals?area=${YORK}`);
  const rows = (await tableOf(/^The same figures/)).getAllByRole("row").slice(1);
  expect(rows).toHaveLength(2 + 13);
  expect(rows[0]).toHaveTextContent(/^October 2026\s*Each month\s*24\.4%/);
  expect(rows[2]).toHaveTextContent(
    /^year ending 31 March 2025\s*Published: each year to 31 March\s*23\.2%/,
  );
  expect(document.body).not.toHaveTextContent("has no figure for this measure");
  expect(
    within(document.querySelector<HTMLElement>(".trend-key")!).getByText("York, published"),
  ).toBeVisible();
});

test("a month’s rate shares no axis with a year’s: the words say so and the table has both", async () => {
  serve(await laidOver(YORK, MONTHS_OF_TWELVE));
  renderAt(`/indicators/referral-rate?area=${YORK}`);
  expect(
    await screen.findByText(
      /“Each month” and “Published: each year to 31 March” count over different times/,
    ),
  ).toBeVisible();
  const rows = (await tableOf(/^The same figures/)).getAllByRole("row").slice(1);
  expect(rows[0]).toHaveTextContent(/^October 2026\s*Each month/);
  expect(rows).toHaveLength(1 + 13);
});

test("on the dashboard a measure without twelve months stands at its published year, with the own month beside it", async () => {
  serve(await laidOver(YORK, MONTHS_OF_TWELVE));
  renderAt(`/?area=${YORK}`);
  const row = await rowOf("Repeat referrals within 12 months");
  expect(row).toHaveTextContent(/23\.2%/);
  expect(row.closest("table")).toHaveTextContent("LatestMar 2025");
  expect(row).toHaveTextContent("Own figure: 24.4%, October 2026");
  expect(screen.queryAllByText("Not given")).toEqual([]);
});

test("looked back to before its first month, Medway’s page shows its published year", async () => {
  serve(await laidOver(MEDWAY, COUNTS_FOR_RATES));
  renderAt(`/indicators/cla-rate?area=${MEDWAY}&month=2026-07`);
  expect(await tableOf(/^The same figures/)).toBeTruthy();
  expect(document.body).not.toHaveTextContent("has no figure for this measure");
});
