import assert from "node:assert/strict";
import { fits } from "./steps/fits.ts";
import { chart, dashboardOf, journey, titled } from "./steps/trip.ts";
import { openChoices, toPage } from "./steps/frame.ts";

journey(
  "profile of Medway: it opens from the dashboard, a measure leads on with the council, and it fits three widths",
  async ({ open }) => {
    const page = await open("dashboard?area=E06000035");
    await dashboardOf(page, "Medway");
    await toPage(page, "Profile");
    await titled(page, "Medway against its 10 neighbours");
    await fits(page, "the profile");
    await page.getByRole("link", { name: /^Agency social worker rate, / }).click();
    await titled(page, "Agency social worker rate");
    await chart(page).waitFor();
    await openChoices(page);
    assert.equal(await page.getByLabel("Council", { exact: true }).inputValue(), "E06000035");
  },
);
journey(
  "profile of Medway: England is drawn inside the picture on every line, also where it lies outside the middle half",
  async ({ open }) => {
    const page = await open("profile?area=E06000035");
    await titled(page, "Medway against its 10 neighbours");
    const lines = await page.locator(".among-row").evaluateAll((rows) =>
      rows.flatMap((row) => {
        const svg = row.closest("svg");
        const range = [...row.querySelectorAll(".among-drawn rect")].filter((r) =>
          /range/.test(r.getAttribute("fill") ?? ""),
        );
        const half = range[1]?.getBoundingClientRect();
        const england = row.querySelector("path[stroke='var(--england)']");
        const own = row.querySelector("path[fill='var(--us)']")?.getBoundingClientRect();
        if (!svg || !half) return [];
        const { left, right } = svg.getBoundingClientRect();
        return [
          {
            left,
            right,
            half: [half.left, half.right],
            england: england ? england.getBoundingClientRect().left : null,
            own: own ? [own.left, own.right] : [],
          },
        ];
      }),
    );
    assert.ok(lines.length > 40, `${lines.length} lines`);
    const outside = lines.filter(
      (l) => l.england !== null && (l.england < (l.half[0] ?? 0) || l.england > (l.half[1] ?? 0)),
    );
    assert.ok(outside.length > 0, "some of England’s figures lie outside the middle half");
    for (const l of lines) {
      for (const at of [...(l.england === null ? [] : [l.england]), ...l.own])
        assert.ok(at >= l.left && at <= l.right, `${at} lies between ${l.left} and ${l.right}`);
    }
  },
);
