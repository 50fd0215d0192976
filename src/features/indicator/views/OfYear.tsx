import type { ReactNode } from "react";
import { useSeries } from "#data/useFeed.tsx";
import { publishedYear, type PublishedYear, type View } from "./publishedYear.ts";

export type YearProps = { readonly view: View; readonly year: PublishedYear };

/** A view of one published year of every authority: fetched, and drawn where there is one. */
export function OfYear({ view, drawn: Drawn }: { view: View; drawn: (p: YearProps) => ReactNode }) {
  const year = publishedYear(useSeries(view.indicator.slug), view.year);
  return year ? <Drawn view={view} year={year} /> : <p>This measure’s source has no figure yet.</p>;
}
