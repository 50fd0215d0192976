import { useLocation, useSearch } from "wouter";
import { readSearch, writeSearch, type Search } from "./search.ts";

export { Link, Redirect, Route, Router, Switch, useParams } from "wouter";

/** The address as the pages see it: typed search, and a way to change a part of it. */
export function useAddress(): {
  readonly path: string;
  readonly search: Search;
  readonly change: (part: Partial<Search>, options?: { readonly replace: boolean }) => void;
  readonly go: (link: string) => void;
} {
  const [path, navigate] = useLocation();
  const search = readSearch(useSearch());
  return {
    path,
    search,
    change: (part, options) => navigate(`${path}${writeSearch({ ...search, ...part })}`, options),
    go: (link) => navigate(link),
  };
}
