import { Suspense } from "react";
import { Link } from "#state/url/address.ts";
import { PAGES } from "#state/url/pages.ts";
import { linkTo, shared, writeSearch } from "#state/url/search.ts";
import { Adder } from "./Adder.tsx";
import { Chosen } from "./Chosen.tsx";
import { Figures } from "./Figures.tsx";
import { Kept } from "./Kept.tsx";
import { Naming } from "./Naming.tsx";
import { MOST_AREAS, MOST_MEASURES } from "./choice.ts";
import { useLastOpen, useList, type List } from "./useList.ts";
import "./list.scss";

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
  const list = useList();
  const { search, measures, areas, unknown } = list;
  const last = useLastOpen(search);
  return (
    <div className="stack-large">
      <title>{`${search.title ?? PAGES.list.name}: children’s services dashboard`}</title>
      <div className="stack">
        <h1>{search.title?.trim() ? search.title : PAGES.list.name}</h1>
        <p className="measure">
          What to take to a meeting, in one list; dates of meetings are not kept here. Choose any
          published measures, any authorities, regions or England, and years. The address holds the
          whole list: whoever opens it sees the same.
        </p>
      </div>
      {last && (
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
        <Part
          kind="measure"
          name="Measures"
          adds="Add a measure"
          most={MOST_MEASURES}
          items={measures.map((i) => ({ id: i.slug, name: i.shortName }))}
          onChange={list.setMeasures}
        />
        <Part
          kind="area"
          name="Areas"
          adds="Add an authority, a region or England"
          most={MOST_AREAS}
          items={areas.map((a) => ({ id: a.code, name: a.name }))}
          onChange={list.setAreas}
        />
      </div>
      <Naming />
      <Result of={list} />
      <Kept />
    </div>
  );
}

type PartProps = {
  readonly kind: "measure" | "area";
  readonly name: string;
  /** What its box is for. */
  readonly adds: string;
  readonly most: number;
  readonly items: readonly { readonly id: string; readonly name: string }[];
  readonly onChange: (ids: readonly string[]) => void;
};
/** One half of what is chosen: what it has, a box to add to it, and ways to take away. */
function Part({ kind, name, adds, most, items, onChange }: PartProps) {
  const ids = items.map((item) => item.id);
  const heading = `list-${kind}s`;
  return (
    <section className="stack-small" aria-labelledby={heading}>
      <h2 id={heading}>
        {name} ({ids.length} of at most {most})
      </h2>
      <Adder
        label={adds}
        kind={kind}
        chosen={ids}
        most={most}
        onAdd={(id) => onChange([...ids, id])}
      />
      <Chosen
        name={`${name} in the list`}
        items={items}
        onRemove={(gone) => onChange(ids.filter((id) => id !== gone))}
      />
    </section>
  );
}

/** The table and the charts, or what is missing before there can be any. */
function Result({ of: { search, shown } }: { readonly of: List }) {
  const { measures, areas, from, to } = shown;
  if (measures === undefined || areas === undefined)
    return (
      <p className="measure">
        The table and the charts appear here once the list has {sayMissing(shown)}. Type part of a
        name above, then choose with the arrow keys and Enter. Or{" "}
        <Link href={linkTo("list", { ...shared(search), ...EXAMPLE })}>open an example list</Link>.
      </p>
    );
  return (
    <Suspense
      fallback={
        <p className="frame-waiting" role="status">
          Fetching the figures…
        </p>
      }
    >
      <Figures
        measures={measures}
        areas={areas}
        from={from}
        to={to}
        carried={writeSearch(shared(search))}
      />
    </Suspense>
  );
}

function sayMissing({ measures, areas }: List["shown"]): string {
  if (measures !== undefined) return "an area";
  return areas === undefined ? "a measure and an area" : "a measure";
}
