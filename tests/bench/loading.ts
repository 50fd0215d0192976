import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "@playwright/test";
import { launch } from "../support/browser.ts";
import { serve } from "../support/serve.ts";
import { million } from "./million.ts";

// What a person waits who drops a large file on the page, and whether the page stays usable: in
// Chromium, on the built app, beside PapaParse alone doing the parse in a worker of the same
// browser.
const ROOT = join(import.meta.dirname, "../..");
const DIST = join(ROOT, "dist");
const SHARED = join(ROOT, "../shared/data");
const PAPA = readFileSync(
  createRequire(import.meta.url).resolve("papaparse/papaparse.min.js"),
  "utf8",
);

/** A page of nothing but a file chooser and a worker that parses: same origin, none of the app. */
const BARE: { readonly [path: string]: string } = {
  "/papa/page.html":
    '<!doctype html><label>Drop CSV or Excel files here <input type="file"></label><div role="status"></div><script src="page.js"></script>',
  "/papa/page.js":
    'document.querySelector("input").onchange = async (e) => { const b = await e.target.files[0].arrayBuffer(); const w = new Worker("worker.js"); w.onmessage = (m) => { document.querySelector("[role=status]").textContent = `Read ${m.data} rows`; w.terminate(); }; w.postMessage(b, [b]); };',
  "/papa/worker.js":
    'importScripts("papaparse.js"); onmessage = (m) => { const all = Papa.parse(new TextDecoder().decode(m.data), { delimiter: "," }); postMessage(all.data.length); };',
  "/papa/papaparse.js": PAPA,
};

type Watched = {
  dropped: number;
  read: number;
  readonly tasks: { readonly start: number; readonly ms: number }[];
};
declare global {
  interface Window {
    readonly loading: Watched;
  }
}

/**
 * Runs in the page: when a file was chosen, when the page says what it read, and every task that
 * kept the page from answering.
 */
function watch(): void {
  const seen: Watched = { dropped: 0, read: 0, tasks: [] };
  Object.assign(window, { loading: seen });
  addEventListener(
    "change",
    () => {
      seen.dropped = performance.now();
    },
    true,
  );
  new PerformanceObserver((list) => {
    for (const e of list.getEntries()) seen.tasks.push({ start: e.startTime, ms: e.duration });
  }).observe({ type: "longtask", buffered: true });
  new MutationObserver(() => {
    if (
      seen.read === 0 &&
      /^Read \d/.test(document.querySelector('[role="status"]')?.textContent ?? "")
    )
      seen.read = performance.now();
  }).observe(document, { childList: true, subtree: true, characterData: true });
}

type Run = {
  readonly rows: number;
  readonly seconds: number;
  readonly before: number;
  readonly most: number;
  readonly reading: number;
  readonly showing: number;
};

/**
 * Resident megabytes of the renderer that holds most: now (`VmRSS`) or ever (`VmHWM`), as Linux
 * counts them.
 */
async function memory(browser: Browser, which: "VmRSS" | "VmHWM"): Promise<number> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send("SystemInfo.getProcessInfo");
  await session.detach();
  const held = processInfo
    .filter((p) => p.type === "renderer")
    .map((p) =>
      Number(
        new RegExp(`${which}:\\s+(\\d+)`).exec(readFileSync(`/proc/${p.id}/status`, "utf8"))?.[1] ??
          Number.NaN,
      ),
    );
  return Math.round(Math.max(...held) / 1000);
}

/** One file dropped in a browser of its own, so that no memory is another's. */
async function drop(
  address: string,
  file: string,
  ready: (page: Page) => Promise<void>,
): Promise<Run> {
  const browser = await launch();
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, locale: "en-GB" });
    await page.addInitScript("globalThis.__name = (of) => of");
    await page.addInitScript(watch);
    await page.goto(address);
    await ready(page);
    const before = await memory(browser, "VmRSS");
    await page.getByLabel(/Drop CSV or Excel files here/).setInputFiles(file);
    await page.waitForFunction(() => window.loading.read > 0, undefined, {
      timeout: 180_000,
      polling: 250,
    });
    // Long tasks are told after they have ended.
    await page.waitForTimeout(2000);
    const { dropped, read, tasks } = await page.evaluate(() => window.loading);
    const rows = Number(
      /Read ([\d,]+)/
        .exec((await page.getByRole("status").first().textContent()) ?? "")?.[1]
        ?.replaceAll(",", "") ?? Number.NaN,
    );
    const longest = (of: Watched["tasks"]): number =>
      Math.round(Math.max(0, ...of.map((t) => t.ms)));
    const since = tasks.filter((t) => t.start >= dropped);
    return {
      rows,
      seconds: (read - dropped) / 1000,
      before,
      most: await memory(browser, "VmHWM"),
      reading: longest(since.filter((t) => t.start + t.ms < read)),
      showing: longest(since.filter((t) => t.start + t.ms >= read)),
    };
  } finally {
    await browser.close();
  }
}

const task = (ms: number): string => (ms === 0 ? "under 50 ms" : `${ms} ms`);
function line(what: string, run: Run): void {
  const cells = [
    run.rows.toLocaleString("en-GB"),
    `${run.seconds.toFixed(2)} s`,
    Math.round(run.rows / run.seconds).toLocaleString("en-GB"),
    `${run.before} MB`,
    `${run.most} MB`,
    task(run.reading),
    task(run.showing),
  ];
  console.log(what.padEnd(52) + cells.map((cell) => cell.padStart(14)).join(""));
}

if (!existsSync(join(DIST, "index.html")))
  execFileSync("npx", ["vite", "build"], { cwd: ROOT, stdio: "inherit" });
const folder = mkdtempSync(join(tmpdir(), "loading-"));
const { indicators } = JSON.parse(
  readFileSync(join(ROOT, "fixtures/feed/catalogue.json"), "utf8"),
) as { indicators: { slug: string }[] };
writeFileSync(join(folder, "million.csv"), million(indicators.map((i) => i.slug)));
const site = await serve(DIST, "/", (path) => BARE[path] ?? null);
const titled = (page: Page): Promise<void> =>
  page.getByRole("heading", { level: 1, name: "Load figures of Marlbridge" }).waitFor();
console.log(
  "From the file chosen to “Read N rows”; a task is one stretch in which the page cannot answer",
);
console.log(
  "".padEnd(52) +
    ["rows", "time", "rows/s", "memory before", "at most", "task, reading", "task, showing"]
      .map((head) => head.padStart(14))
      .join(""),
);
for (const [what, file] of [
  ["DfE’s largest given file", join(SHARED, "dfe/la_care_leavers_activity.csv")],
  ["LAIT’s download (Parquet, against the whole feed)", join(SHARED, "lait/bds_long_0.parquet")],
  ["a generated return", join(folder, "million.csv")],
] as const) {
  if (!existsSync(file)) {
    console.log(`${what}: ${file} is not there`);
    continue;
  }
  line(what, await drop(`${site.address}data/load/?area=E06999999`, file, titled));
  if (file.endsWith(".csv"))
    line(
      "  PapaParse alone, in a worker",
      await drop(`${site.address}papa/page.html`, file, () => Promise.resolve()),
    );
}
await site.close();
rmSync(folder, { recursive: true });
