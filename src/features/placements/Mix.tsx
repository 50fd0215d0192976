import { Bars, barsKey } from "#charts/bars/Bars.tsx";
import type { BarRow } from "#charts/bars/barsDrawing.ts";
import { Key } from "#charts/plot/Key.tsx";
import { FigureFrame } from "#charts/figure/FigureFrame.tsx";
import { figureCell } from "#charts/figure/cells.ts";
import type { Provenance } from "#charts/figure/provenance.ts";
import type { Area } from "#domain/area.ts";
import {
  sayNumber,
  sayPounds,
  sayShare,
  saySigned,
  sayTotalPounds,
} from "#domain/words/story/telling.ts";
import { formatNumber, printsAsZero } from "#domain/format.ts";
import { periodLabel } from "#domain/calendar.ts";
import { capital } from "#domain/firstLetter.ts";
import type { Mix as MixOfMonth, MixLine } from "#domain/story/figures/placements.ts";
import { concentrationOf, kindsOf, shareOfAll } from "#domain/story/concentration.ts";
import { sayConcentration } from "#domain/words/story/sayConcentration.ts";
import { combine, known, type Value } from "#domain/value.ts";
import { FigureTable } from "#ui/FigureTable.tsx";
import { InFigures } from "#ui/Story.tsx";

const CALLED = { us: "Share of the children", cost: "Share of the cost, and £ a week" };
const FRAME = { basis: "snapshot", ends: "03-31" } as const;
type Props = { readonly area: Area; readonly mix: MixOfMonth; readonly origin: Provenance };

/**
 * Every kind of place with who provides it: how many, what share, the change in a year, and what
 * one costs a week.
 */
export function Mix({ area, mix, origin }: Props) {
  const { month, lines, total, who } = mix;
  const label = periodLabel(month, FRAME);
  const finding = `${sayNumber(who.own)} of ${sayNumber(total)} in the council’s own provision, ${sayNumber(who.bought)} in bought places, ${who.withParents.kind === "missing" ? "no row of children" : sayNumber(who.withParents)} with parents.`;
  return (
    <FigureFrame
      labelledBy="mix"
      file={`placements-mix-${area.code}-${month}`}
      title={`Where ${area.name}’s children live, ${label}`}
      finding={finding}
      period={label}
      origin={origin}
      sheet={() => mixSheet(lines, label, origin)}
    >
      <h2 id="mix">Where they live, {label}</h2>
      <Bars
        rows={kindRows(lines)}
        called={CALLED}
        label={`Where children live and what it costs, ${label}. The figures are in the table.`}
      />
      <Key
        items={barsKey([
          ["us", CALLED.us],
          ["cost", CALLED.cost],
        ])}
      />
      <p className="measure">
        <strong>{sayConcentration(concentrationOf(lines))}</strong>
      </p>
      <InFigures of="kinds of place, who provides them and what one costs">
        <FigureTable
          caption={`Kinds of place; the parts add to ${sayNumber(total)}`}
          rows={lines}
          keyOf={(r) => `${r.group}${r.provider}`}
          head={{ name: "Kind of place", cell: (r) => capital(r.group) }}
          columns={[
            { name: "Provider", words: true, cell: sayProvider },
            { name: "Children", cell: (r) => sayNumber(r.children) },
            { name: "Share", cell: (r) => sayShare(r.children, total) },
            {
              name: "Change in a year",
              cell: (r) => saySigned(combine(r.children, r.old, (a, b) => known(a - b))),
            },
            { name: "One costs a week", cell: (r) => sayPounds(r.weeklyCost) },
          ]}
        />
      </InFigures>
    </FigureFrame>
  );
}

/** Each kind of place by its share of all children and of all cost, on one scale. */
function kindRows(lines: readonly MixLine[]): readonly BarRow[] {
  const kinds = kindsOf(lines);
  const [children, costs] = [kinds.map((k) => k.children), kinds.map((k) => k.cost)];
  return kinds.map((kind) => {
    const [share, cost] = [shareOfAll(kind.children, children), shareOfAll(kind.cost, costs)];
    return {
      id: kind.group,
      name: capital(kind.group),
      bars: [
        { kind: "us", value: share, text: atBar(kind.children, share, sayNumber) },
        { kind: "cost", value: cost, text: atBar(kind.cost, cost, sayTotalPounds) },
      ],
    };
  });
}

/** "15%, 62", or the gap in words. */
const atBar = (amount: Value, share: Value, say: (value: Value) => string): string =>
  share.kind === "known" ? `${percentOf(share.amount)}, ${say(amount)}` : sayNumber(share);
/** A share too small to print is not called none. */
const percentOf = (share: number): string =>
  share > 0 && printsAsZero(share, { decimals: 0 }) ? "under 1%" : `${formatNumber(share, 0)}%`;

const sayProvider = ({ group, provider }: MixLine): string =>
  group === "with parents" ? "Nobody: at home" : provider === "own" ? "The council" : "Bought";

const mixSheet = (lines: readonly MixLine[], label: string, origin: Provenance) => ({
  head: [
    "Kind of place",
    "Provider",
    "Children",
    "Children a year before",
    "Weekly cost of one",
    "Weekly cost a year before",
    "Period",
    "Source",
    "Caution",
  ],
  rows: lines.map((r) => [
    r.group,
    r.provider,
    ...[r.children, r.old, r.weeklyCost, r.oldCost].map(figureCell),
    label,
    origin.source,
    origin.caution,
  ]),
});
