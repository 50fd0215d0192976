import * as z from "zod/mini";
import { Meta } from "./meta.ts";

/**
 * Who carries a request and who waits: the network and a clock in the command, a local server and
 * none in the tests.
 */
export type Carrier = {
  readonly fetch: (request: Request) => Promise<Response>;
  readonly wait: (ms: number) => Promise<void>;
};
export type Api = { readonly base: string; readonly carrier: Carrier };

/** What the service said when it would not answer: its own title and messages, with the address. */
class ApiRefusal extends Error {}

const Finding = z.object({
  title: z.optional(z.string()),
  errors: z.optional(z.array(z.object({ message: z.string(), path: z.optional(z.string()) }))),
});
const TRIES = 5;
/** Worth another try: too many requests, or a server that was not ready. */
const PASSING = new Set([429, 500, 502, 503, 504]);

/**
 * Asks until there is an answer: a passing refusal is tried again after 1, 2, 4 and 8 seconds, or
 * as long as the service says.
 */
export async function ask({ base, carrier }: Api, path: string, body?: object): Promise<Response> {
  const address = `${base.replace(/\/$/, "")}/${path.replace(/^\//, "")}`;
  for (let attempt = 1; ; attempt += 1) {
    const request = new Request(
      address,
      body === undefined
        ? {}
        : {
            method: "POST",
            headers: { "content-type": "application/json" },
            body: JSON.stringify(body),
          },
    );
    const response = await carrier
      .fetch(request)
      .catch((error: unknown) => (error instanceof Error ? error : new Error(String(error))));
    if (response instanceof Response && response.ok) return response;
    const passing = response instanceof Error || PASSING.has(response.status);
    if (!passing || attempt >= TRIES)
      throw new ApiRefusal(
        response instanceof Error
          ? `${address}: nothing answered (${response.message}), tried ${attempt} times.`
          : await sayRefusal(address, response, attempt),
      );
    const said =
      response instanceof Response ? Number(response.headers.get("retry-after")) : Number.NaN;
    await carrier.wait(Number.isFinite(said) && said > 0 ? said * 1000 : 1000 * 2 ** (attempt - 1));
  }
}

async function sayRefusal(address: string, response: Response, attempts: number): Promise<string> {
  const parsed = z.safeParse(Finding, await response.json().catch(() => null));
  const detail = parsed.success
    ? [
        parsed.data.title ?? "",
        ...(parsed.data.errors ?? []).map((e) => `${e.path ? `${e.path}: ` : ""}${e.message}`),
      ]
        .filter((t) => t !== "")
        .join("; ")
    : "";
  return `${address}: the service answered ${response.status}${detail === "" ? "" : ` (${detail})`}${attempts > 1 ? `, tried ${attempts} times` : ""}.`;
}

const json = async <T>(
  api: Api,
  path: string,
  schema: z.ZodMiniType<T>,
  body?: object,
): Promise<T> => {
  const response = await ask(api, path, body);
  const parsed = z.safeParse(schema, await response.json().catch(() => null));
  if (!parsed.success)
    throw new ApiRefusal(
      `${api.base}/${path}: the answer is not as the service describes it, at ${parsed.error.issues[0]?.path.join(" › ") ?? "the top"}.`,
    );
  return parsed.data;
};

const DataSet = z.object({
  id: z.string(),
  title: z.string(),
  latestVersion: z.object({ version: z.string() }),
});
/** A data set by its id: its title and newest version. */
export const dataSet = (api: Api, id: string) =>
  json(api, `data-sets/${encodeURIComponent(id)}`, DataSet);

/** The whole of a data set as the CSV that DfE publishes: the dependable route. */
export const dataSetCsv = async (api: Api, id: string): Promise<Uint8Array> =>
  new Uint8Array(await (await ask(api, `data-sets/${encodeURIComponent(id)}/csv`)).arrayBuffer());

const Page = z.object({
  paging: z.object({ page: z.number(), totalPages: z.number(), totalResults: z.number() }),
  results: z.array(
    z.object({
      timePeriod: z.object({ code: z.string(), period: z.string() }),
      geographicLevel: z.string(),
      locations: z.record(z.string(), z.string()),
      filters: z.record(z.string(), z.string()),
      values: z.record(z.string(), z.string()),
    }),
  ),
});
export const Results = Page.shape.results;
export type Result = z.infer<typeof Results>[number];

/** What a data set's ids stand for. */
export const dataSetMeta = (api: Api, id: string): Promise<Meta> =>
  json(api, `data-sets/${encodeURIComponent(id)}/meta`, Meta);

/**
 * Every row that answers a question, page by page; values stay text, since they may be symbols.
 * `had` are the rows of an earlier try, whole pages of the same size: it goes on after them; `keep`
 * is told all rows after each page. Throws if the pages do not hold what they promised.
 */
export async function queryAll(
  api: Api,
  id: string,
  question: object,
  {
    pageSize = 1000,
    had = [],
    keep = () => undefined,
  }: {
    readonly pageSize?: number;
    readonly had?: readonly Result[];
    readonly keep?: (rows: readonly Result[]) => void;
  } = {},
): Promise<readonly Result[]> {
  const rows: Result[] = had.slice(0, Math.floor(had.length / pageSize) * pageSize);
  const first = rows.length / pageSize + 1;
  for (let page = first, pages = first; page <= pages; page += 1) {
    const answer = await json(
      api,
      `data-sets/${encodeURIComponent(id)}/query?page=${page}&pageSize=${pageSize}`,
      Page,
      question,
    );
    pages = answer.paging.totalPages;
    rows.push(...answer.results);
    keep(rows);
    if (page === pages && rows.length !== answer.paging.totalResults)
      throw new ApiRefusal(
        `${id}: ${rows.length} rows came where ${answer.paging.totalResults} were promised; ask again.`,
      );
  }
  return rows;
}
