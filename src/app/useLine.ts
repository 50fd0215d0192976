import { useMemo } from "react";
import { useKnown, useSetting } from "#data/useFeed.tsx";
import { periodsOf } from "#domain/scorecard/periods.ts";
import { useAddress } from "#state/url/address.ts";
import { PAGES, pageAt } from "#state/url/pages.ts";
import { useChosen } from "./useComparison.ts";
import { lineOf, type WhoLine } from "./who/lineOf.ts";

/** What is known by now of the page at this address: who, beside whom, when. */
export function useLine(): WhoLine {
  const { path, search } = useAddress();
  const { today } = useSetting();
  const { areaCode } = useChosen();
  const { areas, file } = useKnown(areaCode);
  const page = pageAt(path);
  const series = file?.series;
  const periods = useMemo(() => series && periodsOf(series), [series]);
  const row = page === null ? null : PAGES[page];
  return lineOf({ row, search, areaCode, today, areas, file, periods });
}
