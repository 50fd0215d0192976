import { QueryClient, queryOptions } from "@tanstack/react-query";
import type { AreaFile } from "#contract/areaFile.ts";
import { isAdded } from "#domain/further.ts";
import { paths, readers } from "#contract/routes.ts";
import { hasLoads } from "./hasLoads.ts";
import type * as Laid from "./laid.ts";
import { ApiError, getResource, type Feed } from "./http.ts";

/**
 * Both awaited at once: a request that is given up while the rest loads is nobody's unhandled
 * failure.
 */
async function together<T>(fetched: Promise<T>): Promise<readonly [typeof Laid, T]> {
  return Promise.all([import("./laid.ts"), fetched]);
}

/**
 * What was fetched, with the reader's own loads over it; as it came for a reader who has none, and
 * nothing more is loaded.
 */
export const overlaid = async <T>(
  fetched: Promise<T>,
  lay: (laid: typeof Laid, fetched: T) => Promise<T>,
): Promise<T> => (hasLoads() ? lay(...(await together(fetched))) : fetched);

/**
 * One client for the app: figures do not change while a page is open, and only a lost connection is
 * worth a retry.
 */
export const makeQueryClient = (): QueryClient =>
  new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: Number.POSITIVE_INFINITY,
        gcTime: 30 * 60_000,
        refetchOnWindowFocus: false,
        // Without a connection a request fails at once and says so; the default would hold it back
        // in silence.
        networkMode: "always",
        retry: (count, error) =>
          count < 1 &&
          error instanceof ApiError &&
          (error.failure === "unreachable" || error.failure === "refused"),
        retryDelay: 400,
      },
    },
  });

/** Every area, for the picker and for names. */
export const areasQuery = (feed: Feed) =>
  queryOptions({
    queryKey: ["areas"],
    queryFn: ({ signal }) =>
      getResource(feed, paths.areas(), readers.areas.schema, readers.areas.read, signal),
  });

/** The catalogue: indicators and sources. */
export const catalogueQuery = (feed: Feed) =>
  queryOptions({
    queryKey: ["catalogue"],
    queryFn: ({ signal }) =>
      overlaid(
        getResource(
          feed,
          paths.catalogue(),
          readers.catalogue.schema,
          readers.catalogue.read,
          signal,
        ),
        (laid, catalogue) => laid.catalogueWithLoads(catalogue),
      ),
  });

/** The words of every indicator. */
export const wordsQuery = (feed: Feed) =>
  queryOptions({
    queryKey: ["words"],
    queryFn: ({ signal }) =>
      getResource(feed, paths.words(), readers.words.schema, readers.words.read, signal),
  });

/** LAIT's measures beyond the catalogue. */
export const moreQuery = (feed: Feed) =>
  queryOptions({
    queryKey: ["more"],
    queryFn: ({ signal, client }) =>
      overlaid(
        getResource(feed, paths.more(), readers.more.schema, readers.more.read, signal),
        async (laid, more) =>
          laid.moreWithLoads(more, (await client.ensureQueryData(catalogueQuery(feed))).indicators),
      ),
  });

/** One council's own file: what a dashboard paints from. */
export const areaQuery = (feed: Feed, code: string) =>
  queryOptions({
    queryKey: ["area", code],
    queryFn: ({ signal, client }): Promise<LocalFile> =>
      overlaid<LocalFile>(
        getResource(feed, paths.area(code), readers.area.schema, readers.area.read, signal),
        async (laid, file) =>
          laid.areaWithLoads(
            file,
            await client.ensureQueryData(areasQuery(feed)),
            (await client.ensureQueryData(catalogueQuery(feed))).indicators,
            async () => (await import("./fetchStory.ts")).fetchStory(feed, code, signal),
          ),
      ),
  });
/**
 * A council's file; with loads of the reader's own over it, also what they are and what they were
 * laid over.
 */
type LocalFile = AreaFile & Partial<Laid.LaidOver>;

/**
 * One indicator for every area; a measure that only the reader's loads hold is no failure of the
 * feed.
 */
export const seriesQuery = (feed: Feed, slug: string) =>
  queryOptions({
    queryKey: ["series", slug],
    queryFn: async ({ signal }) => {
      // What was added here and is not published stands in no feed: nothing is asked for.
      if (hasLoads() && isAdded(slug)) {
        const { seriesWithLoads } = await import("./laid.ts");
        const added = await seriesWithLoads(null, slug);
        if (added) return added;
      }
      return overlaid(
        getResource(feed, paths.series(slug), readers.series.schema, readers.series.read, signal),
        async ({ seriesWithLoads }, base) => (await seriesWithLoads(base, slug)) ?? base,
      );
    },
  });
