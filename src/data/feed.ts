import { QueryClient, queryOptions } from '@tanstack/react-query';
import type { AreaFile } from '#contract/areaFile.ts';
import { paths, readers } from '#contract/routes.ts';
import type { Story } from '#domain/story/story.ts';
import { hasLoads } from './hasLoads.ts';
import { ApiError, getResource, type Feed } from './http.ts';

/** One client for the app: figures do not change while a page is open, and only a lost connection is worth a retry. */
export const makeQueryClient = (): QueryClient =>
  new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: Number.POSITIVE_INFINITY,
        gcTime: 30 * 60_000,
        refetchOnWindowFocus: false,
        // Without a connection a request fails at once and says so; the default would hold it back in silence.
        networkMode: 'always',
        retry: (count, error) => count < 1 && error instanceof ApiError && (error.failure === 'unreachable' || error.failure === 'refused'),
        retryDelay: 400,
      },
    },
  });

/** Every area, for the picker and for names. */
export const areasQuery = (feed: Feed) =>
  queryOptions({ queryKey: ['areas'], queryFn: ({ signal }) => getResource(feed, paths.areas(), readers.areas.schema, readers.areas.read, signal) });

/** The catalogue: indicators and sources. */
export const catalogueQuery = (feed: Feed) =>
  queryOptions({ queryKey: ['catalogue'], queryFn: ({ signal }) => getResource(feed, paths.catalogue(), readers.catalogue.schema, readers.catalogue.read, signal) });

/** The words of every indicator. */
export const wordsQuery = (feed: Feed) =>
  queryOptions({ queryKey: ['words'], queryFn: ({ signal }) => getResource(feed, paths.words(), readers.words.schema, readers.words.read, signal) });

/** LAIT's measures beyond the catalogue. */
export const moreQuery = (feed: Feed) =>
  queryOptions({ queryKey: ['more'], queryFn: ({ signal }) => getResource(feed, paths.more(), readers.more.schema, readers.more.read, signal) });

/** One area on every published measure. */
export const profileQuery = (feed: Feed, code: string) =>
  queryOptions({ queryKey: ['profile', code], queryFn: ({ signal }) => getResource(feed, paths.profile(code), readers.profile.schema, readers.profile.read, signal) });

/** Every authority's Ofsted judgement. */
export const inspectionsQuery = (feed: Feed) =>
  queryOptions({ queryKey: ['inspections'], queryFn: ({ signal }) => getResource(feed, paths.inspections(), readers.inspections.schema, readers.inspections.read, signal) });

/** What the stories of an area are told from. */
export const storyQuery = (feed: Feed, code: string) =>
  queryOptions({ queryKey: ['story', code], queryFn: async ({ signal }) => {
      const story = await fetchStory(feed, code, signal);
      return hasLoads() ? (await import('./local.ts')).storyWithLoads(story) : story;
    } });
/** As the feed has it, without what a reader loaded. */
const fetchStory = (feed: Feed, code: string, signal: AbortSignal): Promise<Story> => getResource(feed, paths.story(code), readers.story.schema, readers.story.read, signal);

/** One council's own file: what a dashboard paints from. */
export const areaQuery = (feed: Feed, code: string) =>
  queryOptions({ queryKey: ['area', code], queryFn: async ({ signal }): Promise<LocalFile> => {
      const file = await getResource(feed, paths.area(code), readers.area.schema, readers.area.read, signal);
      if (!hasLoads()) return file;
      const [{ withLoads }, catalogue] = await Promise.all([import('./local.ts'), getResource(feed, paths.catalogue(), readers.catalogue.schema, readers.catalogue.read, signal)]);
      return withLoads(file, catalogue.indicators, () => fetchStory(feed, code, signal));
    } });
type LocalFile = AreaFile & { /** Files whose figures are on screen and not in the feed. */ readonly local?: readonly string[] };

/** One indicator for every area. */
export const seriesQuery = (feed: Feed, slug: string) =>
  queryOptions({ queryKey: ['series', slug], queryFn: ({ signal }) => getResource(feed, paths.series(slug), readers.series.schema, readers.series.read, signal) });
