import { existsSync, mkdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { launch } from "./support/browser.ts";
import { serve } from "./support/serve.ts";

const ROOT = join(import.meta.dirname, "..");
const OUT = join(ROOT, "src/pictures");
/** GitHub shows a README's pictures at about this width; more only weighs. */
const PICTURES = [
  ["dashboard", "dashboard/", ".cards .sparkline", 900],
  // As far down as the chart.
  ["indicator", "indicators/cp-repeat-plans/", ".recharts-line-curve[d]", 1260],
  ["front-door", "front-door/?area=E06999999", "#assurance", 900],
  ["placements", "placements/?area=E06999999", "#assurance", 900],
  ["workforce", "workforce/?area=E06999999", "#assurance", 900],
  ["money", "money/?area=E06999999", "#assurance", 1100],
  ["load", "data/load/?area=E06999999", ".drop", 1320],
] as const;
/** A return with a mistake of each kind, for the analyst's page. */
const RETURN =
  'indicator,period,numerator,denominator,value,status,note\ncontacts,Nov-26,,,"1,188",provisional,\ncp-plan-rate,30/11/2026,274,,,provisional,\ncin-visits,2026-11,410,520,,provisional,\nContacts received,2026-10,,,1110,revised,late entries\nChildren at our door,2026-11,,,412,,\nsupervision,2026-11,,,eighty,,\n';

if (!existsSync(join(ROOT, "dist/index.html")))
  throw new Error('nothing is built: run "npm run build" first');
mkdirSync(OUT, { recursive: true });
const [site, browser] = [await serve(join(ROOT, "dist")), await launch()];
const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, locale: "en-GB" });
await page.clock.setFixedTime("2026-11-22T12:00:00Z");
for (const [name, path, there, height] of PICTURES) {
  await page.setViewportSize({ width: 1280, height });
  await page.goto(site.address + path);
  await page.locator(there).first().waitFor({ state: "attached" });
  if (name === "load") {
    await page
      .locator(".drop input")
      .setInputFiles({ name: "november.csv", mimeType: "text/csv", buffer: Buffer.from(RETURN) });
    await page.getByRole("heading", { name: "What would change" }).waitFor();
  }
  const file = join(OUT, `${name}.png`);
  await page.screenshot({ path: file, scale: "css", animations: "disabled" });
  const size = statSync(file).size;
  if (size > 300_000) throw new Error(`${file} weighs ${size} bytes: 300,000 at most`);
  console.log(`${file}: ${(size / 1000).toFixed(0)} kB`);
}
await browser.close();
await site.close();
