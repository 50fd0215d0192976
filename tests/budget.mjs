// What a first visit downloads, in gzip, against what we allow it: run after `vite build`.
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

const ROOT = join(import.meta.dirname, "..");
const DIST = join(ROOT, "dist");
const FEED = join(ROOT, "fixtures/feed");
const CHART = "src/charts/trend/TrendChart.tsx";

const manifest = JSON.parse(readFileSync(join(DIST, ".vite/manifest.json"), "utf8"));
const bytes = (path) => gzipSync(readFileSync(path), { level: 9 }).length;
const kB = (n) => (n / 1000).toFixed(1);

/** A chunk and everything it imports before it can run, by the manifest's names. */
function graph(name, seen = new Set()) {
  if (seen.has(name)) return seen;
  if (!manifest[name])
    throw new Error(
      `${name} is not in dist/.vite/manifest.json: was it renamed, or is it no chunk of its own any more?`,
    );
  seen.add(name);
  for (const next of manifest[name].imports ?? []) graph(next, seen);
  return seen;
}
const scripts = (names) =>
  [...names].reduce((sum, name) => sum + bytes(join(DIST, manifest[name].file)), 0);

const entry = Object.keys(manifest).find((name) => manifest[name].isEntry);
const first = graph(entry);
const styles = [...first].flatMap((name) => manifest[name].css ?? []);
// The measure's page has loaded its own code before it asks for the chart.
const page = graph("src/features/indicator/IndicatorPage.tsx");
const chart = [...graph(CHART)].filter((name) => !first.has(name) && !page.has(name));
const area = readdirSync(join(FEED, "area"))
  .map((name) => join(FEED, "area", name))
  .map((path) => ({ path, size: bytes(path) }))
  .sort((a, b) => b.size - a.size)[0];
const data = bytes(join(FEED, "areas.json")) + bytes(join(FEED, "catalogue.json")) + area.size;

const rows = [
  ["JavaScript of the first page", scripts(first), 130_000],
  ["CSS of the first page", styles.reduce((sum, file) => sum + bytes(join(DIST, file)), 0), 12_000],
  ["the trend chart's own chunk", scripts(chart), 110_000],
  ["data of the first page, largest area", data, 50_000],
];
let failed = 0;
for (const [what, size, most] of rows) {
  if (size > most) failed++;
  console.log(
    `${size > most ? "FAILED" : "passed"}  ${what.padEnd(38)} ${kB(size).padStart(6)} kB gzip, at most ${kB(most)}`,
  );
}
// Recharts leaves its class names in whichever chunk holds it.
const early = [...first].filter((name) =>
  readFileSync(join(DIST, manifest[name].file), "utf8").includes("recharts-"),
);
const lazy = early.length === 0 && !first.has(CHART);
if (!lazy) failed++;
console.log(
  `${lazy ? "passed" : "FAILED"}  Recharts is not in the first load${early.length ? `: found in ${early.join(", ")}` : ""}`,
);
// The gallery of charts is for development: neither its page nor a line of its code is built.
const gallery = [...readdirSync(DIST), ...Object.keys(manifest)].filter((name) =>
  name.includes("gallery"),
);
if (gallery.length > 0) failed++;
console.log(
  `${gallery.length > 0 ? "FAILED" : "passed"}  the gallery of charts is not built${gallery.length > 0 ? `: found ${gallery.join(", ")}` : ""}`,
);
console.log(`${rows.length + 2 - failed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
