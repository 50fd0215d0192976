import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "@playwright/test";
import { launch } from "../support/browser.ts";
import { serve } from "../support/serve.ts";
import { clicks, sizeOf, wire } from "./england.ts";
import { changed, drawn, firstPaint, fresh, median, usable } from "./measure.ts";

const ROOT = join(import.meta.dirname, "../..");
const DIST = join(ROOT, "dist");
const SOURCES = join(ROOT, "../shared/data");
const TIMES = 5;

const kB = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;
const ms = (time: number): string => `${Math.round(time)} ms`;
const line = (what: string, ...cells: string[]): void =>
  console.log(what.padEnd(56) + cells.map((cell) => cell.padStart(14)).join(""));

/** What the first dashboard takes over the wire, by kind, as the browser counts it. */
async function bytes(browser: Browser, site: string): Promise<void> {
  const sizes = new Map<string, number>();
  let requests = 0;
  await fresh(browser, 1, async (page, cdp) => {
    const kinds = new Map<string, string>();
    await cdp.send("Network.enable");
    cdp.on("Network.responseReceived", ({ requestId, response }) =>
      kinds.set(requestId, /\.(\w+)(\?|$)/.exec(new URL(response.url).pathname)?.[1] ?? "html"),
    );
    cdp.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
      const kind = kinds.get(requestId) ?? "other";
      sizes.set(kind, (sizes.get(kind) ?? 0) + encodedDataLength);
      requests += 1;
    });
    await page.goto(`${site}dashboard/`);
    await usable(page, "Marlbridge");
    await page.waitForLoadState("networkidle");
  });
  console.log(
    `\nOver the wire for the first dashboard (gzip, headers included): ${requests} requests, ${kB([...sizes.values()].reduce((a, b) => a + b, 0))}`,
  );
  for (const [kind, size] of [...sizes].sort((a, b) => b[1] - a[1])) line(`  ${kind}`, kB(size));
}

async function times(
  browser: Browser,
  site: string,
  slower: number,
): Promise<readonly (readonly [string, number])[]> {
  const runs: Record<string, number>[] = [];
  for (let i = 0; i < TIMES; i += 1) {
    const dashboard = await fresh(browser, slower, async (page) => {
      await page.goto(`${site}dashboard/`, { waitUntil: "commit" });
      const ready = await usable(page, "Marlbridge");
      const paint = await firstPaint(page);
      await page.waitForLoadState("networkidle");
      return {
        "first contentful paint": paint,
        "dashboard usable, from navigation": ready,
        "another council, not fetched before": await changed(page, "E06000014", "York"),
        "back to a council already fetched": await changed(page, "E06999999", "Marlbridge"),
      };
    });
    const chart = await fresh(browser, slower, async (page) => {
      await page.goto(`${site}indicators/cp-repeat-plans/`, { waitUntil: "commit" });
      return { "chart of a measure drawn, from navigation": await drawn(page) };
    });
    runs.push({ ...dashboard, ...chart });
  }
  return Object.keys(runs[0] ?? {}).map((what) => [
    what,
    median(runs.map((run) => run[what] ?? Number.NaN)),
  ]);
}

/** The feed from its sources, in a process of its own: time and the most memory it held. */
function feed(): void {
  if (!existsSync(SOURCES))
    return console.log(`\nThe feed was not built: ${SOURCES} is not there.`);
  const out = mkdtempSync(join(tmpdir(), "feed-"));
  const tell =
    'data:text/javascript,process.on("exit",()=>console.log("most "+process.resourceUsage().maxRSS))';
  const start = performance.now();
  const said = execFileSync(
    process.execPath,
    [
      "--import",
      "tsx",
      "--import",
      tell,
      join(ROOT, "src/importer/cli.ts"),
      "build",
      "--quiet",
      "--sources",
      SOURCES,
      "--council",
      join(ROOT, "fixtures/local/marlbridge"),
      "--out",
      out,
    ],
    { encoding: "utf8", cwd: ROOT },
  );
  const took = performance.now() - start;
  const { files, bytes: weight } = sizeOf(out);
  rmSync(out, { recursive: true });
  console.log("");
  line(
    "the feed from its sources",
    `${(took / 1000).toFixed(1)} s`,
    `${Math.round(Number(/most (\d+)/.exec(said)?.[1] ?? Number.NaN) / 1000)} MB`,
  );
  line("  as it lies on the server", `${files} files`, `${(weight / 1e6).toFixed(1)} MB`);
}

if (!existsSync(join(DIST, "index.html")))
  execFileSync("npx", ["vite", "build"], { cwd: ROOT, stdio: "inherit" });
const [site, browser] = [await serve(DIST), await launch()];
await bytes(browser, site.address);
console.log("\nBeyond the first dashboard (gzip, headers included)");
for (const [what, requests, size] of await wire(browser, site.address))
  line(`  ${what}`, `${requests} requests`, kB(size));
const [full, quarter] = [
  await times(browser, site.address, 1),
  await times(browser, site.address, 4),
];
console.log(`\nTimes: medians of ${TIMES} fresh profiles on this machine`);
line("", "full speed", "4x slower CPU");
full.forEach(([what, time], i) => line(`  ${what}`, ms(time), ms(quarter[i]?.[1] ?? Number.NaN)));
const [fullClicks, quarterClicks] = [
  await clicks(browser, site.address, 1, TIMES),
  await clicks(browser, site.address, 4, TIMES),
];
console.log(
  `\nFrom click to paint with all files there: medians of ${TIMES}; the aims are 100 ms and 300 ms`,
);
fullClicks.forEach(([what, time], i) =>
  line(`  ${what}`, ms(time), ms(quarterClicks[i]?.[1] ?? Number.NaN)),
);
await browser.close();
await site.close();
feed();
