import { FigureFrame } from "#charts/figure/FigureFrame.tsx";
import { provenance } from "#charts/figure/provenance.ts";
import { useSetting } from "#data/useFeed.tsx";
import type { Area } from "#domain/area.ts";
import type { Comparison } from "#domain/comparison.ts";
import { sayAlone } from "#domain/words/beside/sayAlone.ts";
import { useAddress } from "#state/url/address.ts";
import { shared, type Search } from "#state/url/search.ts";
import { Details } from "#ui/Details.tsx";
import { AreaButtons, Choices } from "./Choices.tsx";
import { ComparePicture } from "./ComparePicture.tsx";
import { CompareTable } from "./CompareTable.tsx";
import { compareSheet } from "./compareSheet.ts";
import { toggleArea } from "./choice.ts";
import { nextOrder } from "./rows.ts";
import { useCompared, type Compared } from "./useCompared.ts";

const RULE =
  "“Higher” or “Lower” means more than chance (95% interval). Shading shows which is better. A context measure has none.";

/**
 * Where we stand among our neighbours in a picture, then measures down and councils across: each
 * cell a figure, and a word for whether it differs from England.
 */
export function ComparePage({ self, comparison }: { self: Area; comparison: Comparison }) {
  const { search, change } = useAddress("compare");
  const compared = useCompared(self, comparison, search);
  const { chosen, us, areas, rows, order, own } = compared;
  const { origin, sourceOf } = useOrigin(compared);
  const replace = (part: Partial<Search>) => change(part, { replace: true });
  const asked = { search, compared, onChange: replace };
  const title = `${rows.length} measures, ${chosen.length} ${chosen.length === 1 ? "area" : "areas"}: which differ from England?`;
  const choices = (
    <Details className="no-print" summary="Choose measures, year, areas">
      <Choices {...asked} />
      <AreaButtons {...asked} />
    </Details>
  );
  return (
    <div className="stack">
      <title>{`Compare ${chosen.length} areas: children’s services dashboard`}</title>
      <h1 id="compared">{title}</h1>
      <FigureFrame
        labelledBy="compared"
        file="comparison"
        title={title}
        finding={RULE}
        period="each measure’s own, in its row"
        origin={origin}
        sheet={() => compareSheet(rows, sourceOf)}
      >
        {us ? (
          <ComparePicture us={us} compared={compared} comparison={comparison} search={search}>
            {choices}
          </ComparePicture>
        ) : (
          choices
        )}
        {own.length > 0 && <p className="small">{sayAlone(self.name, own)}</p>}
        <Without of={compared} />
        <h2>Each figure, and whether it differs from England</h2>
        <p className="measure">Published years. {RULE}</p>
        <CompareTable
          rows={rows}
          areas={areas}
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

/** Where all the figures come from, and each alone. */
function useOrigin({ rows, chosen, sources }: Compared) {
  const { today } = useSetting();
  const find = (id: string | undefined) => sources.find((source) => source.id === id);
  return {
    origin: provenance(
      rows.map((r) => find(r.indicator.published?.source)),
      chosen,
      today,
    ),
    sourceOf: (id: string) => provenance([find(id)], null, today).source,
  };
}

/** Measures that were asked for and have no figure: said, never dropped in silence. */
const Without = ({ of: { without, year } }: { readonly of: Compared }) =>
  without.length > 0 && (
    <p className="small">
      No published figure{year === null ? "" : ` for ${year}`}:{" "}
      {without.map((i) => i.shortName).join(", ")}.
    </p>
  );
