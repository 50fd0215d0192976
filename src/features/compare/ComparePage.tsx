import { useDeferredValue, useMemo } from "react";
import { FigureFrame } from "#charts/figure/FigureFrame.tsx";
import { provenance } from "#charts/figure/provenance.ts";
import { useAreaFiles, useAreas, useCatalogue, useSetting } from "#data/useFeed.tsx";
import { ENGLAND, type Area } from "#domain/area.ts";
import { councilsOf, type Comparison } from "#domain/comparison.ts";
import { sayAlone } from "#domain/words/beside/sayAlone.ts";
import { measuresOf } from "#domain/ownMeasure.ts";
import { useAddress } from "#state/url/address.ts";
import { shared } from "#state/url/search.ts";
import { Button, Select } from "#ui/Controls.tsx";
import { AddArea } from "./AddArea.tsx";
import { CompareTable } from "./CompareTable.tsx";
import { compareSheet } from "./compareSheet.ts";
import { MOST_AREAS, chosenAreas, chosenIndicators, toggleArea, wholeGroup } from "./choice.ts";
import { inOrder, nextOrder, orderOf, placesBy, rowsOf, yearsOf } from "./rows.ts";

/**
 * Measures down, councils across: each cell a figure, and a word for whether it differs from
 * England.
 */
export function ComparePage({ self, comparison }: { self: Area; comparison: Comparison }) {
  const { search, change } = useAddress("compare");
  const areas = useAreas();
  const { indicators: catalogue, sources } = useCatalogue();
  const { today } = useSetting();
  // The table that stands stays until the files of what was added have come.
  const text = useDeferredValue(
    chosenAreas(search.areas, self, areas, comparison)
      .map((a) => a.code)
      .join("~"),
  );
  const chosen = useMemo(
    () => chosenAreas(text, self, areas, comparison),
    [text, self, areas, comparison],
  );
  const files = useAreaFiles([...new Set([...chosen.map((a): string => a.code), ENGLAND])]);
  // Its headlines are this council's choice; what it alone counts has nobody beside it.
  const ours = files.get(self.code)?.ours;
  const indicators = useMemo(() => measuresOf(catalogue, ours), [catalogue, ours]);
  const set = useMemo(() => chosenIndicators(search.set, indicators), [search.set, indicators]);
  const years = useMemo(() => yearsOf(set, files), [set, files]);
  const year = search.year === undefined ? null : Number(search.year);
  const worked = useMemo(() => rowsOf(set, chosen, files, year), [set, chosen, files, year]);
  const order = orderOf(search.by);
  const places = placesBy(
    worked.rows.find((r) => r.indicator.slug === order?.slug),
    order?.lowest ?? false,
  );
  const placed = places === null ? chosen : places.flatMap((i) => chosen[i] ?? []);
  const rows = inOrder(
    places === null
      ? worked.rows
      : worked.rows.map((r) => ({ ...r, cells: places.flatMap((i) => r.cells[i] ?? []) })),
    search.rows,
  );
  const domains = [...new Set(indicators.filter((i) => i.published).map((i) => i.domain))];
  const replace = (part: Parameters<typeof change>[0]) => change(part, { replace: true });
  const { members, words: near } = councilsOf(comparison, self);
  const all = members.length;
  const origin = provenance(
    rows.map((r) => sources.find((source) => source.id === r.indicator.published?.source)),
    chosen.find((a) => a.type === "illustrative") ?? null,
    today,
  );
  const sourceOf = (id: string) =>
    provenance([sources.find((source) => source.id === id)], null, today).source;
  const title = `${rows.length} measures, ${chosen.length} ${chosen.length === 1 ? "area" : "areas"}: which differ from England?`;
  const rule =
    "“Higher” and “Lower” are said where chance would not explain the difference (95% interval); shading shows better or worse, and never a context measure.";
  return (
    <div className="stack">
      <title>{`Compare ${chosen.length} areas: children’s services dashboard`}</title>
      <h1 id="compared">{title}</h1>
      <p className="measure">Published years only. {rule}</p>
      <div className="controls">
        <Select
          label="Measures"
          value={search.set ?? ""}
          options={[
            { value: "", label: "Headlines" },
            { value: "all", label: "All published measures" },
            ...domains.map((d) => ({ value: d, label: d })),
          ]}
          onChange={(value) => replace({ set: value === "" ? undefined : value })}
        />
        <Select
          label="Year"
          value={search.year ?? ""}
          options={[
            { value: "", label: "Newest of each" },
            ...(year === null || years.includes(year) ? years : [year, ...years]).map((y) => ({
              value: String(y),
              label: String(y),
            })),
          ]}
          onChange={(value) => replace({ year: value === "" ? undefined : value })}
        />
        <Select
          label="Order of measures"
          value={search.rows ?? ""}
          options={[
            { value: "", label: "By part of the service" },
            { value: "name", label: "By name" },
            { value: "differ", label: "Most areas differing first" },
          ]}
          onChange={(value) =>
            replace({ rows: value === "name" || value === "differ" ? value : undefined })
          }
        />
        <AddArea chosen={chosen} onAdd={(code) => replace({ areas: toggleArea(chosen, code) })} />
      </div>
      <div className="button-row">
        {search.areas !== undefined && (
          <Button onClick={() => replace({ areas: undefined })}>Back to the first areas</Button>
        )}
        {search.areas === undefined && all + 2 > chosen.length && (
          <Button
            onClick={() =>
              replace({ areas: wholeGroup(self, comparison).slice(0, MOST_AREAS).join("~") })
            }
          >
            Show all {all} {near.counted}
          </Button>
        )}
      </div>
      {ours && ours.measures.length > 0 && (
        <p className="small">{sayAlone(self.name, ours.measures)}</p>
      )}
      {worked.without.length > 0 && (
        <p className="small">
          No published figure{year === null ? "" : ` for ${year}`}:{" "}
          {worked.without.map((i) => i.shortName).join(", ")}.
        </p>
      )}
      <FigureFrame
        labelledBy="compared"
        file="comparison"
        title={title}
        finding={rule}
        period="each measure’s own, in its row"
        origin={origin}
        sheet={() => compareSheet(rows, sourceOf)}
      >
        <CompareTable
          rows={rows}
          areas={placed}
          grouped={search.rows === undefined}
          by={order}
          carried={shared(search)}
          onSort={(slug) => replace({ by: nextOrder(search.by, slug) })}
          onRemove={(code) => replace({ areas: toggleArea(chosen, code) })}
        />
      </FigureFrame>
    </div>
  );
}
