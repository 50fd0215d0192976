import { screen, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { COUNTS_FOR_RATES, MONTHS_OF_TWELVE, laidOver, serve } from "#tests/support/laidOver.ts";
import { openChoices, renderAt, rowOf } from "#tests/support/render.tsx";

const [YORK, MEDWAY] = ["E06000014", "E06000035"];
const period = () => screen.findByRole<HTMLSelectElement>("combobox", { name: "Month or year" });

test("York’s own months and its published years are both offered, each in its group, the newest month first", async () => {
  serve(await laidOver(YORK, MONTHS_OF_TWELVE));
  const { user } = renderAt(`/?area=${YORK}`);
  await openChoices(user, "period");
  const list = within(await period());
  const months = within(list.getByRole("group", { name: "Its own months" }));
  expect(months.getAllByRole("option").map((o) => o.textContent)).toEqual([
    "October 2026",
    "September 2026",
  ]);
  const years = within(list.getByRole("group", { name: "Published years" }));
  expect(years.getAllByRole("option").map((o) => o.textContent)).toContain("Years to 2019");
  expect((await period()).value).toBe("2026-10");
});

test("choosing 2024 shows Medway’s published figures of 2024, as before it gave months", async () => {
  const before = renderAt(`/?area=${MEDWAY}&month=2024`);
  const alone = (await rowOf("Children looked after per 10,000")).textContent;
  before.unmount();
  serve(await laidOver(MEDWAY, COUNTS_FOR_RATES));
  const { user, address } = renderAt(`/?area=${MEDWAY}`);
  await openChoices(user, "period");
  await user.selectOptions(await period(), "Years to 2024");
  expect(address()).toBe(`/dashboard?area=${MEDWAY}&month=2024`);
  expect(
    await screen.findByRole("heading", { level: 1, name: /^Medway: joint 126th of 149 for / }),
  ).toBeVisible();
  const row = await rowOf("Children looked after per 10,000");
  expect(row.textContent).toBe(alone);
  expect(row.closest("table")).toHaveTextContent("LatestMar 2024");
  expect(document.body).not.toHaveTextContent(/has given no monthly figures|an earlier month/);
});

test("a year leads with what was published though own months had begun by then", async () => {
  serve(
    await laidOver(
      MEDWAY,
      COUNTS_FOR_RATES.replaceAll("2026-09", "2024-09").replaceAll("2026-10", "2024-10"),
    ),
  );
  renderAt(`/?area=${MEDWAY}&month=2024`);
  const row = await rowOf("Children looked after per 10,000");
  expect(row.querySelector('[data-label="Latest"]')).toHaveTextContent(/^\d/);
  expect(row.closest("table")).toHaveTextContent("LatestMar 2024");
  // 265 of October, beside it.
  expect(row).toHaveTextContent(/Own figure: .*31 October 2024/);
});

test("a measure looked back to before its months began has figures from its first published year", async () => {
  serve(await laidOver(MEDWAY, COUNTS_FOR_RATES));
  renderAt(`/indicators/cla-rate?area=${MEDWAY}&month=1999`);
  expect((await screen.findAllByText(/its figures begin at 31 March 20\d\d/))[0]).toBeVisible();
});
