import { createContext, use, type ReactNode } from 'react';
import { useSuspenseQuery } from '@tanstack/react-query';
import type { Config } from '#contract/config.ts';
import { areaQuery, areasQuery, catalogueQuery, seriesQuery, wordsQuery } from './feed.ts';
import type { Feed } from './http.ts';

type Setting = { readonly feed: Feed; readonly config: Config; /** ISO day: the one clock of the app. */ readonly today: string };
const Context = createContext<Setting | null>(null);

/** Gives every page the feed, the configuration and the day. */
export function FeedProvider({ setting, children }: { setting: Setting; children: ReactNode }) {
  return <Context value={setting}>{children}</Context>;
}

export function useSetting(): Setting {
  const setting = use(Context);
  if (!setting) throw new Error('no FeedProvider above');
  return setting;
}

export const useAreas = () => useSuspenseQuery(areasQuery(useSetting().feed)).data;
export const useCatalogue = () => useSuspenseQuery(catalogueQuery(useSetting().feed)).data;
export const useWords = () => useSuspenseQuery(wordsQuery(useSetting().feed)).data;
export const useAreaFile = (code: string) => useSuspenseQuery(areaQuery(useSetting().feed, code)).data;
export const useSeries = (slug: string) => useSuspenseQuery(seriesQuery(useSetting().feed, slug)).data;

export type AreaFile = ReturnType<typeof useAreaFile>;
export type AllAreas = ReturnType<typeof useSeries>;
export type Catalogue = ReturnType<typeof useCatalogue>;
