import { launch } from "./tests/support/browser.ts";
import { serve } from "./tests/support/serve.ts";
import { confirmAll } from "./tests/journeys/answering.ts";
const s = await serve("/tmp/distlook");
const b = await launch();
const OUT = "/tmp/look"; import { mkdirSync } from "node:fs"; mkdirSync(OUT, { recursive: true });
const sheet = `Scorecard of children's services,,,\nIndicator,Sep-26,Oct-26 (p),12m to Oct-26\nRepeat referrals within 12 months,22.4,23.1,22.6\nAssessments within 45 working days,84.2,85.1,\nAverage social worker caseload,16.1,16.4,\nContacts received,980,1010,\n`;
for (const [name, code] of [["york","E06000014"],["medway","E06000035"],["city","E09000001"],["rutland","E06000017"],["marlbridge",""]] as const) {
  const ctx = await b.newContext({ viewport: { width: 1280, height: 800 }, locale: "en-GB" });
  const page = await ctx.newPage(); page.setDefaultTimeout(60000);
  const q = code ? `?area=${code}` : "";
  if (code) {
    await page.goto(`${s.address}data/load/${q}`);
    const input = page.getByLabel(/Drop CSV or Excel files here/);
    await input.setInputFiles({ name: "weeks.csv", mimeType: "text/csv", buffer: Buffer.from("Indicator,w/c 5 Oct,w/c 12 Oct\nContacts received,240,251\n") });
    await page.getByText(/none of the known layouts/).first().waitFor();
    await page.screenshot({ path: `${OUT}/${name}-refused.png`, fullPage: true });
    await input.setInputFiles({ name: "scorecard.csv", mimeType: "text/csv", buffer: Buffer.from(sheet) });
    await page.waitForTimeout(1500);
    await page.screenshot({ path: `${OUT}/${name}-load.png`, fullPage: true });
    await confirmAll(page);
    await page.screenshot({ path: `${OUT}/${name}-confirmed.png`, fullPage: true });
    await page.getByRole("button", { name: /^Accept/ }).first().click();
    await page.getByText(/^Accepted: /).waitFor();
  }
  for (const w of [1280, 820, 360]) {
    await page.setViewportSize({ width: w, height: w === 1280 ? 800 : w === 820 ? 1180 : 740 });
    await page.goto(`${s.address}${q}`); await page.locator("h1").first().waitFor(); await page.waitForTimeout(1200);
    await page.screenshot({ path: `${OUT}/${name}-dash-${w}.png` });
    const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    console.log(name, w, "over", over, JSON.stringify(await page.locator("h1").first().textContent()), JSON.stringify(await page.locator(".dash-head").textContent().catch(() => "")));
  }
  await page.setViewportSize({ width: 1280, height: 800 });
  const select = page.getByLabel(/^(Month or year|Month|Year)$/);
  console.log(name, "groups", JSON.stringify(await select.evaluate((el: HTMLSelectElement) => [...el.querySelectorAll("optgroup")].map(g => [g.label, [...g.querySelectorAll("option")].slice(0,3).map(o => o.textContent)]))));
  await select.selectOption("2025").catch(() => console.log(name, "no 2025"));
  await page.waitForTimeout(1200);
  await page.screenshot({ path: `${OUT}/${name}-2025.png` });
  console.log(name, "2025", JSON.stringify(await page.locator(".dash-head").textContent()));
  await page.pdf({ path: `${OUT}/${name}.pdf`, format: "A4" });
  if (code) { await page.goto(`${s.address}indicators/re-referrals/${q}`); await page.locator(".answer").waitFor(); console.log(name, "answer", await page.locator(".answer").textContent());
    await page.screenshot({ path: `${OUT}/${name}-measure.png`, fullPage: true });
    await page.goto(`${s.address}indicators/average-caseload/${q}`); await page.locator(".answer").waitFor(); console.log(name, "caseload", await page.locator(".answer").textContent()); }
  await ctx.close();
}
await b.close(); await s.close();
