import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import type { Findable } from "#domain/find.ts";
import { withTerm } from "#domain/term.ts";
import { isOurs, measuresOf, wordsOfOurs } from "#domain/ownMeasure.ts";
import { areaQuery, areasQuery, catalogueQuery, moreQuery, wordsQuery } from "./feed.ts";
import { useSetting } from "./useFeed.tsx";

/** A measure by its slug or an area by its code, with what it is in a word or two. */
export type Found = {
  readonly kind: "measure" | "area";
  readonly id: string;
  readonly name: string;
  readonly what: string;
};

const WHAT = {
  country: "country",
  region: "region",
  authority: "council",
  illustrative: "illustrative council",
} as const;

/**
 * Measures and areas with all they may be found by; of a council that is named, its own measures
 * too. The words are fetched only once someone wants to search.
 */
export function useFindables(wanted: boolean, council?: string): readonly Findable<Found>[] {
  const { feed, config } = useSetting();
  const areas = useQuery({ ...areasQuery(feed), enabled: wanted }).data;
  const catalogue = useQuery({ ...catalogueQuery(feed), enabled: wanted }).data;
  const words = useQuery({ ...wordsQuery(feed), enabled: wanted }).data;
  const more = useQuery({ ...moreQuery(feed), enabled: wanted }).data;
  const known = areas?.some((a) => a.code === council) ?? false;
  const ours = useQuery({ ...areaQuery(feed, council ?? ""), enabled: wanted && known }).data?.ours;
  return useMemo(() => {
    const namesOf = new Map(Object.entries(more?.same ?? {}).map(([short, slug]) => [slug, short]));
    const wordsOf = new Map((ours?.measures ?? []).map((m) => [m.slug, wordsOfOurs(m)]));
    const all = measuresOf(catalogue?.indicators ?? [], ours);
    const measures = all.map((i): Findable<Found> => {
      const w = words?.get(i.slug) ?? wordsOf.get(i.slug);
      return {
        item: {
          kind: "measure",
          id: i.slug,
          name: withTerm(i.shortName, config.term),
          what: `${withTerm(i.domain, config.term)}${isOurs(i.slug) ? ", our own" : ""}`,
        },
        texts: [
          i.shortName,
          i.name,
          `${i.id} ${i.slug} ${namesOf.get(i.slug) ?? ""}`,
          w?.synonyms.join(" ") ?? "",
          w?.definition ?? "",
        ],
      };
    });
    const further = (more?.indicators ?? []).map((i): Findable<Found> => ({
      item: {
        kind: "measure",
        id: i.slug,
        name: i.name,
        what: i.published?.source === "dfe-lait" ? `${i.domain}, LAIT` : i.domain,
      },
      texts: [i.name, i.id, i.domain],
      weight: 0.5,
    }));
    const places = (areas ?? []).map((a): Findable<Found> => ({
      item: {
        kind: "area",
        id: a.code,
        name: a.name,
        what: a.to ? "council that has ended" : WHAT[a.type],
      },
      texts: [
        a.name,
        `${a.oldCode ?? ""} ${a.code} ${a.formerCodes.join(" ")}`,
        a.otherNames.join(" "),
      ],
    }));
    return [...measures, ...places, ...further];
  }, [areas, catalogue, words, more, ours, config.term]);
}
