import type { WireAreaFile } from "#contract/areaFile.ts";
import type { WireSeries } from "#contract/series.ts";
import { comparePeriods, isMonth, monthOfDay, type Month } from "#domain/calendar.ts";

/** What a demonstration or a test can ask the mock to be, by `?mock=…` in the address. */
export const SCENARIOS = [
  "none",
  "slow",
  "fail-once",
  "fail",
  "empty",
  "stale",
  "suppressed",
  "malformed",
  "offline",
] as const;
export type Scenario = (typeof SCENARIOS)[number];

/** Reads the scenario from a query string; anything unknown is none. */
export const scenarioOf = (search: string): Scenario =>
  SCENARIOS.find((name) => name === new URLSearchParams(search).get("mock")) ?? "none";

type Read = (request: Request) => Promise<Response>;

/**
 * One pure answerer over the feed's own files, for MSW in development and tests and for the built
 * demonstration:
 * `read` gives the file, the scenario bends the answer. Only a council's and an indicator's figures
 * are bent, so that names stay and the page can say what failed.
 */
export function makeAnswer(
  read: Read,
  scenario: Scenario,
  wait: (ms: number) => Promise<void>,
): Read {
  const failed = new Set<string>();
  return async (request) => {
    const path = new URL(request.url).pathname;
    if (scenario === "slow") await wait(2500);
    if (!/\/(area|series|profile|story)\//.test(path)) return read(request);
    switch (scenario) {
      case "none":
      case "slow":
        return read(request);
      case "offline":
        throw new TypeError("Failed to fetch");
      case "fail":
        return refusal();
      case "fail-once": {
        const first = !failed.has(path);
        failed.add(path);
        return first ? refusal() : read(request);
      }
      case "malformed": {
        const text = await (await read(request)).text();
        return json(text.slice(0, Math.floor(text.length / 2)));
      }
      case "empty":
      case "stale":
      case "suppressed": {
        const response = await read(request);
        if (!response.ok || !path.includes("/area/")) return response;
        return json(JSON.stringify(BEND[scenario]((await response.json()) as WireAreaFile)));
      }
    }
  };
}

const json = (body: string): Response =>
  new Response(body, { headers: { "content-type": "application/json" } });
const refusal = (): Response => new Response("the mock was asked to fail", { status: 503 });

const STALE = monthOfDay({ year: 2026, month: 7 });
const BEND: Record<"empty" | "stale" | "suppressed", (file: WireAreaFile) => WireAreaFile> = {
  empty: (file) => ({ ...file, series: [], benchmarks: [], commentary: [], reported: [] }),
  stale: (file) => ({
    ...file,
    dataTo: file.dataTo
      ? { ...file.dataTo, period: STALE, received: "2026-07-31", status: "final" }
      : null,
    series: file.series.map((s) => ending(s, STALE)),
  }),
  suppressed: (file) => ({
    ...file,
    series: file.series.map((s, i) => (i % 3 === 0 ? suppressed(s) : s)),
  }),
};

function ending(series: WireSeries, month: Month): WireSeries {
  if (!series.periods[0] || !isMonth(series.periods[0])) return series;
  const keep = series.periods.filter((period) => comparePeriods(period, month) <= 0).length;
  const cut = <T>(list: readonly T[] | undefined): T[] | undefined => list?.slice(0, keep);
  const [values, numerators, denominators] = [
    cut(series.values),
    cut(series.numerators),
    cut(series.denominators),
  ];
  return {
    ...series,
    periods: series.periods.slice(0, keep),
    ...(values ? { values } : {}),
    ...(numerators ? { numerators } : {}),
    ...(denominators ? { denominators } : {}),
  };
}

/** The latest and every fourth figure before it become "c", parts and all. */
function suppressed(series: WireSeries): WireSeries {
  const hide = <T>(list: T[] | undefined): (T | "c")[] | undefined =>
    list?.map((item, i) => ((list.length - 1 - i) % 4 === 0 ? "c" : item));
  const [values, numerators] = [hide(series.values), hide(series.numerators)];
  return { ...series, ...(values ? { values } : {}), ...(numerators ? { numerators } : {}) };
}
