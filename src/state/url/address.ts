import { useLocation, useSearch } from "wouter";
import type { PageId } from "./pages.ts";
import { readBy, readSearch, writeSearch, type Search, type SearchOf } from "./search.ts";

export { Link, Redirect, Route, Router, Switch, useParams } from "wouter";

type Address<S extends Search> = {
  readonly path: string;
  readonly search: S;
  readonly change: (part: Partial<S>, options?: { readonly replace: boolean }) => void;
  readonly go: (link: string) => void;
};

/**
 * The address as a page sees it: its own fields and the shared ones, and a way to change a part of
 * them. Without a page, every field: the frame stands around all pages, and keeps what it does not
 * know.
 */
export function useAddress(): Address<Search>;
export function useAddress<P extends PageId>(page: P): Address<SearchOf<P>>;
export function useAddress(page?: PageId): Address<Search> {
  const [path, navigate] = useLocation();
  const all = readSearch(useSearch());
  const search = page === undefined ? all : readBy(page, all);
  return {
    path,
    search,
    change: (part, options) => navigate(`${path}${writeSearch({ ...search, ...part })}`, options),
    go: (link) => navigate(link),
  };
}
