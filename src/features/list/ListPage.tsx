import { Suspense, useDeferredValue, useEffect } from "react";
import { useAreas, useCatalogue } from "#data/useFeed.tsx";
import { useLastList } from "#state/session/lists.ts";
import { Link, useAddress } from "#state/url/address.ts";
import { linkTo, shared, writeSearch } from "#state/url/search.ts";
import { Adder } from "./Adder.tsx";
import { Chosen } from "./Chosen.tsx";
import { Figures } from "./Figures.tsx";
import { Kept } from "./Kept.tsx";
import { Naming } from "./Naming.tsx";
import { MOST_AREAS, MOST_MEASURES, chosenOf, join } from "./choice.ts";

const EXAMPLE = {
  measures: "cp-plan-rate~cla-rate~agency-rate",
  areas: "E06000035~E12000008~E92000001",
  title: "An example: Medway, its region and England",
};

/**
 * Measures, areas and years of the reader's own choosing: one table, a chart a measure, one
 * address.
 */
export function ListPage() {
  const { search, change } = useAddress("list");
  const { indicators } = useCatalogue();
  const areas = useAreas();
  const { indicators: measures, areas: places, unknown } = chosenOf(search, indicators, areas);
  const slugs = measures.map((i) => i.slug);
  const codes = places.map((a): string => a.code);
  const set = (part: { measures?: readonly string[]; areas?: readonly string[] }) =>
    change(
      { measures: join(part.measures ?? slugs), areas: join(part.areas ?? codes) },
      { replace: true },
    );
  // What stands stays until the files of what was added have come: the keyboard keeps its place.
  const shown = useDeferredValue(
    JSON.stringify([join(slugs), join(codes), search.from, search.to].map((part) => part ?? null)),
  );
  const { last, open } = useLastList();
  const started = search.measures !== undefined || search.areas !== undefined;
  // Whoever looks something up on another page finds the list again.
  useEffect(() => {
    if (started)
      open({
        title: search.title ?? "",
        measures: search.measures,
        areas: search.areas,
        from: search.from,
        to: search.to,
      });
  }, [started, open, search.title, search.measures, search.areas, search.from, search.to]);
  const [m, a, from, to] = (JSON.parse(shown) as (string | null)[]).map(
    (part) => part ?? undefined,
  );
  return (
    <div className="stack-large">
      <title>{`${search.title ?? "Your list"}: children’s services dashboard`}</title>
      <div className="stack">
        <h1>{search.title?.trim() ? search.title : "Your list"}</h1>
        <p className="measure">
          Choose any published measures, any authorities, regions or England, and years. The address
          holds the whole list: whoever opens it sees the same.
        </p>
      </div>
      {!started && last !== null && (
        <p>
          <Link href={linkTo("list", { ...shared(search), ...last })}>
            Go on with the list you had open{last.title === "" ? "" : `: ${last.title}`}
          </Link>
        </p>
      )}
      {unknown.length > 0 && (
        <p role="status" className="notice">
          Left out, because there are no published figures under it here: {unknown.join(", ")}.
        </p>
      )}
      <div className="list-parts">
        <section className="stack-small" aria-labelledby="list-measures">
          <h2 id="list-measures">
            Measures ({slugs.length} of at most {MOST_MEASURES})
          </h2>
          <Adder
            label="Add a measure"
            kind="measure"
            chosen={slugs}
            most={MOST_MEASURES}
            onAdd={(id) => set({ measures: [...slugs, id] })}
          />
          <Chosen
            name="Measures in the list"
            items={measures.map((i) => ({ id: i.slug, name: i.shortName }))}
            onRemove={(id) => set({ measures: slugs.filter((s) => s !== id) })}
          />
        </section>
        <section className="stack-small" aria-labelledby="list-areas">
          <h2 id="list-areas">
            Areas ({codes.length} of at most {MOST_AREAS})
          </h2>
          <Adder
            label="Add an authority, a region or England"
            kind="area"
            chosen={codes}
            most={MOST_AREAS}
            onAdd={(id) => set({ areas: [...codes, id] })}
          />
          <Chosen
            name="Areas in the list"
            items={places.map((p) => ({ id: p.code, name: p.name }))}
            onRemove={(id) => set({ areas: codes.filter((c) => c !== id) })}
          />
        </section>
      </div>
      <Naming />
      {m !== undefined && a !== undefined ? (
        <Suspense
          fallback={
            <p className="frame-waiting" role="status">
              Fetching the figures…
            </p>
          }
        >
          <Figures
            measures={m}
            areas={a}
            from={from}
            to={to}
            carried={writeSearch(shared(search))}
          />
        </Suspense>
      ) : (
        <p className="measure">
          The table and the charts appear here once the list has{" "}
          {m === undefined ? (a === undefined ? "a measure and an area" : "a measure") : "an area"}:
          type part of a name above and choose with the arrow keys and Enter. Or{" "}
          <Link href={linkTo("list", { ...shared(search), ...EXAMPLE })}>open an example list</Link>
          .
        </p>
      )}
      <Kept />
    </div>
  );
}
