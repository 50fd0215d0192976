import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { ask, queryAll, type Api } from "./eesApi.ts";
import { fetchQuery, fetchSets, type Shelf } from "./fetchSets.ts";

const CSV =
  "\uFEFFtime_period,time_identifier,geographic_level,country_code,country_name\n2025,Reporting year,National,E92000001,England\n";
const asked: string[] = [];
let stumbles: number[] = [];
let version = "1.0";
const ROWS = Array.from({ length: 5 }, (_, i) => ({
  timePeriod: { code: "RY", period: String(2021 + i) },
  geographicLevel: "LA",
  locations: { NAT: "n", LA: "x" },
  filters: { f: "all" },
  values: { a: i === 2 ? "c" : String(i) },
}));

const META = {
  filters: [
    {
      id: "f",
      column: "plan_type",
      label: "Type",
      options: [{ id: "all", label: "Total, all plans" }],
    },
  ],
  indicators: [
    { id: "a", column: "plans", label: "Plans", unit: "", decimalPlaces: 0 },
    { id: "b", column: "unasked", label: "Not asked for" },
  ],
  geographicLevels: [{ code: "LA", label: "Local authority" }],
  timePeriods: [],
  locations: [
    {
      level: { code: "NAT", label: "National" },
      options: [{ id: "n", label: "England", code: "E92000001" }],
    },
    {
      level: { code: "LA", label: "Local authority" },
      options: [{ id: "x", label: "York", code: "E06000014", oldCode: "816" }],
    },
  ],
};
// A server that answers as the service describes itself: paging in the query string, problems as
// JSON, no key.
const server = createServer((request: IncomingMessage, response: ServerResponse) => {
  const url = new URL(request.url ?? "", "http://x");
  asked.push(`${request.method} ${url.pathname}${url.search}`);
  const say = (status: number, body: unknown, type = "application/json", headers = {}) => {
    response.writeHead(status, { "content-type": type, ...headers });
    response.end(typeof body === "string" ? body : JSON.stringify(body));
  };
  const stumble = stumbles.shift();
  if (stumble !== undefined && stumble !== 200)
    return say(
      stumble,
      { title: "Not now", status: stumble },
      "application/json",
      stumble === 429 ? { "retry-after": "3" } : {},
    );
  if (url.pathname === "/v1/data-sets/plans")
    return say(200, { id: "plans", title: "Child protection plans", latestVersion: { version } });
  if (url.pathname === "/v1/data-sets/plans/csv") return say(200, CSV, "text/csv");
  if (url.pathname === "/v1/data-sets/plans/meta") return say(200, META);
  if (url.pathname === "/v1/data-sets/plans/query") {
    const [page, size] = [
      Number(url.searchParams.get("page")),
      Number(url.searchParams.get("pageSize")),
    ];
    return say(200, {
      paging: {
        page,
        pageSize: size,
        totalResults: ROWS.length,
        totalPages: Math.ceil(ROWS.length / size),
      },
      results: ROWS.slice((page - 1) * size, page * size),
    });
  }
  return say(404, {
    title: "Not found",
    status: 404,
    errors: [{ message: "There is no such data set.", code: "NotFound", path: "dataSetId" }],
  });
});
const waits: number[] = [];
let api: Api;
beforeAll(async () => {
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  api = {
    base: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1/`,
    carrier: {
      fetch: (request) => fetch(request),
      wait: (ms) => {
        waits.push(ms);
        return Promise.resolve();
      },
    },
  };
});
afterAll(
  () =>
    new Promise<void>((done) => {
      server.close(() => done());
      server.closeAllConnections();
    }),
);
beforeEach(() => {
  asked.length = 0;
  waits.length = 0;
  stumbles = [];
  version = "1.0";
});

const aShelf = (): Shelf & { readonly files: Map<string, string> } => {
  const files = new Map<string, string>();
  return {
    files,
    read: (name) => files.get(name) ?? null,
    write: (name, content) =>
      void files.set(
        name,
        typeof content === "string"
          ? content
          : new TextDecoder("utf-8", { ignoreBOM: true }).decode(content),
      ),
  };
};

describe("bringing DfE’s data sets", () => {
  test("writes the CSV as it came, and does not ask for it twice", async () => {
    const shelf = aShelf();
    expect((await fetchSets(api, ["plans"], shelf)).lines).toEqual([
      `Child protection plans: version 1.0, ${new TextEncoder().encode(CSV).length} bytes, to child-protection-plans.csv.`,
    ]);
    expect(shelf.files.get("child-protection-plans.csv")).toBe(CSV);
    asked.length = 0;
    expect((await fetchSets(api, ["plans"], shelf)).lines).toEqual([
      "Child protection plans: version 1.0 is here already.",
    ]);
    expect(asked).toEqual(["GET /v1/data-sets/plans"]);
    version = "1.1";
    await fetchSets(api, ["plans"], shelf);
    expect(asked).toContain("GET /v1/data-sets/plans/csv");
  });

  test("waits as long as it is told, then twice as long each time, and comes through", async () => {
    stumbles = [429, 504, 503, 200];
    await ask(api, "data-sets/plans");
    expect(waits).toEqual([3000, 2000, 4000]);
  });

  test("gives up after five tries, in the service’s own words, and goes on with the next set", async () => {
    const shelf = aShelf();
    stumbles = [503, 503, 503, 503, 503];
    const { lines, failed } = await fetchSets(api, ["plans", "plans"], shelf);
    expect(failed).toBe(1);
    expect(lines[0]).toMatch(/^plans: not fetched\. .*answered 503 \(Not now\), tried 5 times\.$/);
    expect(shelf.files.has("child-protection-plans.csv")).toBe(true);
  });

  test("does not try again what will never be there, and says what the service said", async () => {
    const { lines } = await fetchSets(api, ["nothing"], aShelf());
    expect(lines[0]).toMatch(
      /answered 404 \(Not found; dataSetId: There is no such data set\.\)\.$/,
    );
    expect(waits).toEqual([]);
  });

  test("a question’s rows come from every page, and symbols stay text", async () => {
    const rows = await queryAll(api, "plans", { indicators: ["a"] }, { pageSize: 2 });
    expect(rows.map((r) => r.values["a"])).toEqual(["0", "1", "c", "3", "4"]);
    expect(asked).toEqual(
      [1, 2, 3].map((page) => `POST /v1/data-sets/plans/query?page=${page}&pageSize=2`),
    );
  });

  test("a question’s answer is the file DfE itself would publish: labels for ids, symbols as they came", async () => {
    const shelf = aShelf();
    expect(await fetchQuery(api, "plans", { indicators: ["a"] }, shelf, 2)).toBe(
      "Child protection plans: version 1.0, 5 rows, to child-protection-plans.csv.",
    );
    expect(shelf.files.get("child-protection-plans.csv")?.split("\n").slice(0, 4)).toEqual([
      "time_period,time_identifier,geographic_level,country_code,country_name,region_code,region_name,old_la_code,new_la_code,la_name,plan_type,plans",
      '2021,Reporting year,Local authority,E92000001,England,,,816,E06000014,York,"Total, all plans",0',
      '2022,Reporting year,Local authority,E92000001,England,,,816,E06000014,York,"Total, all plans",1',
      '2023,Reporting year,Local authority,E92000001,England,,,816,E06000014,York,"Total, all plans",c',
    ]);
  });

  test("a run that breaks off goes on after the pages it has; another question, or a newer version, begins anew", async () => {
    const shelf = aShelf();
    stumbles = [200, 200, 400];
    await expect(fetchQuery(api, "plans", { indicators: ["a"] }, shelf, 2)).rejects.toThrow(
      /answered 400/,
    );
    asked.length = 0;
    expect(await fetchQuery(api, "plans", { indicators: ["a"] }, shelf, 2)).toMatch(
      /5 rows \(2 were here\)/,
    );
    expect(asked.filter((line) => line.includes("query"))).toEqual([
      "POST /v1/data-sets/plans/query?page=2&pageSize=2",
      "POST /v1/data-sets/plans/query?page=3&pageSize=2",
    ]);
    stumbles = [200, 200, 400];
    await expect(fetchQuery(api, "plans", { indicators: ["a"] }, shelf, 2)).rejects.toThrow();
    version = "1.1";
    expect(await fetchQuery(api, "plans", { indicators: ["a"] }, shelf, 2)).toMatch(
      /version 1\.1, 5 rows, to/,
    );
  });
});
