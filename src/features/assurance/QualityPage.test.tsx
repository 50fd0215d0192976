import { screen, within } from "@testing-library/react";
import { expect, test } from "vitest";
import type { WireAreaFile } from "#contract/areaFile.ts";
import { feedFile } from "#tests/support/mockFeed.ts";
import { cellsOf, renderAt } from "#tests/support/render.tsx";

const table = async (user: ReturnType<typeof renderAt>["user"]) => {
  await user.click(await screen.findByText("The figures as a table"));
  return screen.getByRole("table", { name: /^Quality and time/ });
};

test("Marlbridge reads how many audits are good beside how many targets of time are met", async () => {
  const { series, targets } = await feedFile<WireAreaFile>("area/E06999999.json");
  const audits = series.find((s) => s.indicator === "audits-good" && s.basis === "rolling-3");
  const [good, all] = [audits?.numerators?.at(-1), audits?.denominators?.at(-1)];
  const share = Math.round((Number(good) / Number(all)) * 100);
  const { user } = renderAt("/assurance?area=E06999999");
  expect(
    await screen.findByRole("heading", {
      level: 1,
      name: new RegExp(`^Marlbridge: ${share}% of audits are good and \\d+ of \\d+ time targets`),
    }),
  ).toBeVisible();
  expect(
    screen.getByText(new RegExp(`${String(good)} of ${String(all)} audits were graded good`)),
  ).toBeVisible();
  const found = await table(user);
  // As the dashboard has it: the month’s visits against the month’s target.
  const visits = series.find((s) => s.indicator === "cp-visits" && s.basis === "month");
  const [, made, , target] = cellsOf(found, /^Child protection visits on time/);
  expect(made).toBe(
    `${String(visits?.numerators?.at(-1))} of ${String(visits?.denominators?.at(-1))}`,
  );
  expect(target).toContain(`${targets.find((t) => t.indicator === "cp-visits")?.target}%`);
});

test("a real council is told that no audits are published, and reads Ofsted’s judgement and what is on time", async () => {
  const { series } = await feedFile<WireAreaFile>("area/E06000014.json");
  const { user } = renderAt("/assurance?area=E06000014");
  expect(
    await screen.findByRole("heading", {
      level: 1,
      name: "York: no audits are published; Ofsted judged it Outstanding in February 2025",
    }),
  ).toBeVisible();
  expect(screen.queryByText("How good is it?")).toBeNull();
  expect(await screen.findByRole("table", { name: /^Ofsted’s judgements of York/ })).toBeVisible();
  const found = await table(user);
  const plans = series.find((s) => s.indicator === "ehc-plans-20-weeks")?.values?.at(-1);
  const [own, , , target] = cellsOf(found, /^Special needs plans within 20 weeks/);
  expect(own).toBe(`${Number(plans).toFixed(1)}%`);
  expect(target).toBe("No target set");
});

test("a gap is told by its reason and drawn as its letter, never as nought", async () => {
  const { user } = renderAt("/assurance?area=E09000001");
  await screen.findByRole("heading", { level: 1, name: /^City of London: no audits/ });
  const [own] = cellsOf(await table(user), /^Assessments within 45 working days/);
  expect(own).toBe("No figure; the source does not say why");
  expect(within(screen.getByRole("main")).getAllByText("[–]").length).toBeGreaterThan(1);
});

test("an earlier month is shown as it stood then", async () => {
  const { user } = renderAt("/assurance?area=E06999999&month=2026-06");
  await screen.findByRole("heading", { level: 1, name: /^Marlbridge: \d+% of audits/ });
  expect(within(await table(user)).getAllByText("June 2026").length).toBeGreaterThan(1);
});

test("under each of Ofsted’s judgements stands what may be asked: the measure, its figure and the neighbours’", async () => {
  const { series } = await feedFile<WireAreaFile>("area/E06000014.json");
  renderAt("/assurance?area=E06000014");
  const asks = within(await screen.findByRole("region", { name: "What may Ofsted ask?" }));
  const plans = series.find((s) => s.indicator === "cp-repeat-plans")?.values?.at(-1);
  const line = asks.getByRole("row", { name: /^Repeat child protection plans/ });
  expect(line).toHaveTextContent(`${Number(plans).toFixed(1)}%`);
  expect(line).toHaveTextContent(/26\.1%.*England 24\.5%.*153rd of 153/);
  expect(asks.getByText(/^Neighbours’ mean, 10 of 10, and England: Mar 2025/)).toBeVisible();
  expect(asks.getByRole("link", { name: "Help and protection" })).toHaveAttribute(
    "href",
    expect.stringContaining("domain=ofsted%3AhelpAndProtection"),
  );
});

test("nothing that stands out badly is left out: each judgement names as many measures as it counts", async () => {
  renderAt("/assurance?area=E06000035");
  const asks = within(await screen.findByRole("region", { name: "What may Ofsted ask?" }));
  const counted = asks
    .getAllByRole("rowheader", { name: /stands? out badly/ })
    .map((head) => Number(/(\d+) stands? out badly/.exec(head.textContent)?.[1] ?? 0))
    .reduce((sum, n) => sum + n, 0);
  expect(counted).toBeGreaterThan(8);
  expect(asks.getAllByRole("rowheader", { name: /^(?!.*measures,)/ })).toHaveLength(counted);
});
