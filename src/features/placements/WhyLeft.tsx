import { Bars } from "#charts/bars/Bars.tsx";
import type { Area } from "#domain/area.ts";
import { sayNumber, sayShare } from "#domain/words/story/telling.ts";
import { sayMonth, type Month } from "#domain/calendar.ts";
import { capital } from "#domain/firstLetter.ts";
import type { PartsOfYear, PlacementFigures } from "#domain/story/figures/placements.ts";
import type { Parts } from "#domain/story/flow.ts";
import type { Value } from "#domain/value.ts";
import { Details } from "#ui/Details.tsx";
import { FigureTable, Shown } from "#ui/FigureTable.tsx";
import { InFigures } from "#ui/Story.tsx";

type Props = {
  readonly area: Area;
  readonly month: Month | null;
  readonly left: PlacementFigures["left"];
  readonly changed: PartsOfYear | null;
  /** Where the council's own counts come from, and the published ones. */
  readonly own: string;
  readonly published: string;
};

/**
 * Why children left, with what no reason names shown as a remainder; why placements changed, as DfE
 * publishes it.
 */
export function WhyLeft({ area, month, left, changed, own, published }: Props) {
  const sources = [...(left.own ? [own] : []), ...(left.published ? [published] : [])];
  return (
    <section className="stack" aria-labelledby="why-left">
      <h2 id="why-left">Why children left</h2>
      {sources.length === 0 && <p>Nothing is published of why children left {area.name}’s care.</p>}
      {left.own && month && (
        <PartsTable
          caption={`Children who left, 12 months to ${sayMonth(month)}, the council’s own count`}
          parts={left.own}
          rest="Other or not stated"
        />
      )}
      {left.published && (
        <PartsTable
          caption={`Children who left, year to 31 March ${left.published.year}, DfE`}
          parts={left.published.parts}
          rest="Other or not stated"
        />
      )}
      {sources.length > 0 && <p className="figure-source">Source: {sources.join("; ")}.</p>}
      {changed && (
        <Details
          className="more"
          summary={`Why placements changed, year to 31 March ${changed.year}: ${sayNumber(changed.parts.total)} changes`}
        >
          <PartsTable
            caption={`Reasons for a change of placement, year to 31 March ${changed.year}. Source: Department for Education, children looked after, reporting year 2025`}
            parts={changed.parts}
            rest="Rounded or not stated"
          />
        </Details>
      )}
    </section>
  );
}

type PartsProps = { readonly caption: string; readonly parts: Parts; readonly rest: string };
type Line = { readonly name: string; readonly value: Value; readonly share: string };

function PartsTable({ caption, parts, rest }: PartsProps) {
  const { total, remainder } = parts;
  const shareOf = (value: Value): string => (value.kind === "known" ? sayShare(value, total) : "");
  const rows: readonly Line[] = [
    ...parts.parts.map(({ name, value }) => ({
      name: capital(name),
      value,
      share: shareOf(value),
    })),
    { name: rest, value: remainder, share: shareOf(remainder) },
    { name: "All", value: total, share: "" },
  ];
  return (
    <>
      <Bars
        rows={rows
          .filter((r) => r.name !== "All")
          .map((r) => ({
            id: r.name,
            name: r.name,
            bars: [{ kind: "us", value: r.value, text: atBar(r) }],
          }))}
        label={`${caption}. The figures are in the table.`}
      />
      <p className="small">{caption}.</p>
      <InFigures of={caption}>
        <FigureTable
          caption={caption}
          rows={rows}
          keyOf={(r) => r.name}
          head={{ name: "Reason", cell: (r) => r.name }}
          columns={[
            {
              name: "Children",
              cell: ({ value }) => <Shown isGap={value.kind !== "known"}>{sayNumber(value)}</Shown>,
            },
            { name: "Share", cell: (r) => r.share },
          ]}
        />
      </InFigures>
    </>
  );
}

/** "35 (23%)", or the gap in words. */
const atBar = ({ value, share }: Line): string =>
  value.kind === "known" && share !== "" ? `${sayNumber(value)} (${share})` : sayNumber(value);
