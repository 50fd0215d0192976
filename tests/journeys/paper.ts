import assert from "node:assert/strict";
import { pagesOf, smallOnPaper, stickingOut } from "./steps/paper.ts";
import { inFigures } from "./steps/frame.ts";
import { chart, dashboardOf, journey, seen, titled } from "./steps/trip.ts";

const CONTROLS =
  /Compare with|Find a measure|Part of the service|Vertical axis|Download figures|Download picture|Copy as a sentence|Skip to main/;

for (const [what, path, title] of [
  ["the dashboard", "dashboard", "Marlbridge: 5 measures are red"],
  ["a measure", "indicators/cp-repeat-plans", "Repeat child protection plans"],
] as const)
  journey(
    `${what} prints on A4: no control, its address at the foot, its chart and tables whole`,
    async ({ open, site }) => {
      const page = await open(path);
      await (path === "dashboard"
        ? dashboardOf(page, "Marlbridge")
        : titled(page, title).then(() => chart(page).waitFor()));
      await page.emulateMedia({ media: "print" });
      // Nobody can press a word on paper: the reason and its owner stand there.
      if (path === "dashboard")
        await page.getByText("Head of Health, due 18 December 2026").first().waitFor();
      const text = await seen(page);
      assert.match(text, new RegExp(title));
      assert.doesNotMatch(text, CONTROLS);
      assert.ok(text.includes(`${site}${path}`), "the address is printed");
      assert.equal(await page.locator("select:visible, button:visible, input:visible").count(), 0);
      const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
      const pages = pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
      assert.ok(pages > 0 && pages < 20, `${pages} pages`);
      const boxes = [...pdf.matchAll(/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)/g)].map(
        ([, w, h]) => [Math.round(Number(w)), Math.round(Number(h))],
      );
      assert.ok(boxes.length > 0);
      for (const box of boxes)
        assert.deepEqual(
          [...box].sort((a, b) => a - b),
          [595, 842],
        );
    },
  );
journey(
  "your list prints on A4 with its long address: no control, nothing wider than the paper",
  async ({ open }) => {
    const areas = Array.from({ length: 12 }, (_, i) => `E060000${30 + i}`).join("~");
    const page = await open(
      `list?areas=${areas}&measures=cp-plan-rate~residential-weekly-cost&title=Twelve`,
      { width: 703 },
    );
    await titled(page, "Twelve");
    await page.locator(".list-table").waitFor();
    await page.emulateMedia({ media: "print" });
    assert.equal(await page.locator("select:visible, button:visible, input:visible").count(), 0);
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 703);
  },
);

for (const [path, most] of [
  ["compare?area=E06000014", 6],
  ["compare?area=E06999999", 6],
  ["profile?area=E06000014", 8],
  ["profile?area=E06999999", 5],
  ["money?area=E06000014", 4],
] as const)
  journey(
    `${path} prints on at most ${most} pages of A4: nothing wider than the paper, no letter under 12 pt`,
    async ({ open }) => {
      const page = await open(path, { width: 703 });
      await page.locator("main svg[width]").first().waitFor();
      await page.waitForLoadState("networkidle");
      await page.emulateMedia({ media: "print" });
      assert.deepEqual(await stickingOut(page), []);
      assert.deepEqual(await smallOnPaper(page), []);
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 703);
      const { pages, sizes } = await pagesOf(page);
      assert.deepEqual(sizes, ["595 842"]);
      assert.ok(pages <= most, `${pages} pages`);
    },
  );

journey("a table of the profile that was opened is printed, within the paper", async ({ open }) => {
  const page = await open("profile?area=E06000014", { width: 703 });
  await inFigures(page, /every measure with its range/);
  await page.emulateMedia({ media: "print" });
  assert.deepEqual(await stickingOut(page), []);
  await page.locator(".profile-table").waitFor({ state: "visible" });
});
