import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { launch } from "../support/browser.ts";
import { serve } from "../support/serve.ts";
import { fresh, median } from "./measure.ts";

/**
 * How long a comparison of 60 measures × 20 areas and a list of 20 × 20 take from a click to the
 * paint: `npm run bench:many`.
 */
const DIST = join(import.meta.dirname, "../../dist");
const MEASURES = 60;
const TIMES = 7;
type Catalogue = { indicators: { slug: string; shortName: string; published: unknown }[] };
type AreaFile = { series: { indicator: string }[] };

if (!existsSync(join(DIST, "index.html")))
  throw new Error('nothing is built: run "npm run build" first');
const read = (path: string): unknown => JSON.parse(readFileSync(join(DIST, path), "utf8"));
const real = read("feed/catalogue.json") as Catalogue;
const published = real.indicators.filter((i) => i.published !== null);
/** The feed has fewer published measures than sixty: some stand twice, under another slug. */
const twice = published.slice(0, Math.max(0, MEASURES - published.length)).map((i) => i.slug);
const again = (slug: string): string => `${slug}-again`;
function widened(path: string): string | null {
  if (path === "/feed/catalogue.json")
    return JSON.stringify({
      ...real,
      indicators: [
        ...real.indicators,
        ...real.indicators
          .filter((i) => twice.includes(i.slug))
          .map((i) => ({ ...i, slug: again(i.slug), shortName: `${i.shortName} again` })),
      ],
    });
  if (!/^\/feed\/area\/\w+\.json$/.test(path)) return null;
  const file = read(path.slice(1)) as AreaFile;
  return JSON.stringify({
    ...file,
    series: [
      ...file.series,
      ...file.series
        .filter((s) => twice.includes(s.indicator))
        .map((s) => ({ ...s, indicator: again(s.indicator) })),
    ],
  });
}

const codes = (
  read("feed/areas.json") as { areas: { code: string; type: string; to: string | null }[] }
).areas
  .filter((a) => a.type === "authority" && a.to === null)
  .map((a) => a.code)
  .slice(0, 19);
const slug = published[10]?.slug ?? "";
const [site, browser] = [await serve(DIST, "/", widened), await launch()];
for (const slower of [1, 4]) {
  const runs: Record<string, number>[] = [];
  for (let i = 0; i < TIMES; i += 1) {
    runs.push(
      await fresh(browser, slower, async (page) => {
        const at = (areas: readonly string[], set: string): string =>
          `${site.address}compare/?area=${codes[0] ?? ""}&areas=${areas.join("~")}${set}`;
        const cells = async (): Promise<number> =>
          page.evaluate(() => document.querySelectorAll(".heat td").length);
        await page.goto(at(codes, ""));
        await page.waitForFunction(() => document.querySelectorAll(".heat td").length > 0);
        await page.waitForLoadState("networkidle");
        const choose = (label: string, value: string, want: number): Promise<number> =>
          page.evaluate(
            async ([name, to, most]) => {
              const list = [...document.querySelectorAll("label")].find((l) =>
                l.textContent?.startsWith(name),
              )?.control;
              if (!(list instanceof HTMLSelectElement)) throw new Error(`no list “${name}”`);
              const start = performance.now();
              list.value = to;
              list.dispatchEvent(new Event("change", { bubbles: true }));
              return (
                (await window.bench.painted(
                  () => document.querySelectorAll(".heat td").length === most,
                )) - start
              );
            },
            [label, value, want] as const,
          );
        const all = await choose("Measures", "all", MEASURES * 19);
        await page.getByRole("combobox", { name: /^Add an area/ }).fill("England");
        await page.getByRole("option", { name: /^England country/ }).waitFor();
        const added = await page.evaluate(async (most) => {
          const option = document.querySelector<HTMLElement>(
            '.controls [role="option"][aria-selected="true"]',
          );
          if (!option) throw new Error("England is not offered");
          const start = performance.now();
          option.click();
          return (
            (await window.bench.painted(
              () => document.querySelectorAll(".heat td").length === most,
            )) - start
          );
        }, MEASURES * 20);
        const sorted = await page.evaluate(async (by) => {
          const row = [...document.querySelectorAll(".heat tbody tr")].find((tr) =>
            tr.querySelector(`a[href*="/indicators/${by}?"]`),
          );
          const button = row?.querySelector<HTMLElement>(".sort");
          if (!row || !button) throw new Error("no button");
          const start = performance.now();
          button.click();
          return (
            (await window.bench.painted(
              () => row.querySelector("th")?.getAttribute("aria-sort") === "descending",
            )) - start
          );
        }, slug);
        const differ = await page.evaluate(async () => {
          const list = [...document.querySelectorAll("label")].find(
            (l) => l.textContent === "Order of measures",
          )?.control;
          if (!(list instanceof HTMLSelectElement)) throw new Error("no order");
          const start = performance.now();
          list.value = "differ";
          list.dispatchEvent(new Event("change", { bubbles: true }));
          return (
            (await window.bench.painted(
              () => document.querySelectorAll(".heat tbody").length === 1,
            )) - start
          );
        });
        if ((await cells()) !== MEASURES * 20) throw new Error(`${await cells()} cells`);
        await page.goto(
          `${site.address}list/?areas=${codes.join("~")}&measures=${published
            .slice(0, 20)
            .map((i) => i.slug)
            .join("~")}&from=2016&to=2025`,
        );
        await page.waitForFunction(
          () => document.querySelectorAll(".list-table td").length === 20 * 19 * 10,
        );
        await page.getByRole("combobox", { name: /^Add an authority/ }).fill("England");
        await page
          .locator(".list-add")
          .getByRole("option", { name: /^England country/ })
          .waitFor();
        const joined = await page.evaluate(async () => {
          const option = document.querySelector<HTMLElement>(
            '.list-add [role="option"][aria-selected="true"]',
          );
          if (!option) throw new Error("England is not offered");
          const start = performance.now();
          option.click();
          return (
            (await window.bench.painted(
              () => document.querySelectorAll(".list-table td").length === 20 * 20 * 10,
            )) - start
          );
        });
        const shortened = await page.evaluate(async () => {
          const list = [...document.querySelectorAll("label")].find(
            (l) => l.textContent === "From",
          )?.control;
          if (!(list instanceof HTMLSelectElement)) throw new Error("no first year");
          const start = performance.now();
          list.value = "2018";
          list.dispatchEvent(new Event("change", { bubbles: true }));
          return (
            (await window.bench.painted(
              () => document.querySelectorAll(".list-table td").length === 20 * 20 * 8,
            )) - start
          );
        });
        return {
          "list of 20 × 19 × 10 years: a 20th area added": joined,
          "list of 20 × 20: two years fewer": shortened,
          "all measures chosen (60 × 19, files there)": all,
          "a 20th area added (its file there: England)": added,
          "areas ordered by a measure (60 × 20)": sorted,
          "measures ordered by what differs": differ,
        };
      }),
    );
  }
  console.log(
    `\n${slower === 1 ? "full speed" : `${slower}× slower CPU`}: medians of ${TIMES} fresh profiles, ${twice.length} of the ${MEASURES} measures standing twice`,
  );
  for (const what of Object.keys(runs[0] ?? {}))
    console.log(
      `  ${what.padEnd(50)}${String(Math.round(median(runs.map((r) => r[what] ?? Number.NaN)))).padStart(6)} ms`,
    );
}
await browser.close();
await site.close();
