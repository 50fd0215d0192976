import type { ReactNode } from "react";
import { Funnel, SAY_VERDICT } from "#charts/funnel/Funnel.tsx";
import type { FunnelModel } from "#charts/funnel/funnelModel.ts";
import { formatNumber, formatValue } from "#domain/format.ts";
import type { Indicator } from "#domain/indicator.ts";
import { known } from "#domain/value.ts";
import { sayNotTested } from "#domain/words/beside/sayQuarters.ts";
import { useAddress } from "#state/url/address.ts";
import { Select } from "#ui/Controls.tsx";
import { FigureTable } from "#ui/FigureTable.tsx";
import { funnelSheet } from "../sheets/placedSheets.ts";
import type { YearProps } from "./OfYear.tsx";
import { ViewFigure, ViewHead } from "./ViewFigure.tsx";
import { differenceOf } from "./difference.ts";
import { finer } from "./sayInterval.ts";
import { wouldStand } from "./wouldStand.ts";

/**
 * Is it different from England, more than chance would explain? The interval of one figure, then
 * the funnel of all.
 */
export function Different({ view, year }: YearProps) {
  const { indicator, area, near, origin } = view;
  const { label } = year;
  const { search, change } = useAddress("indicator");
  const adjusted = search.funnel !== "plain";
  const { said, funnel, league } = differenceOf(view, year, adjusted);
  const none =
    area.type === "illustrative"
      ? sayNotTested(area.name, wouldStand(view, league, year), indicator)
      : `${area.name} has no published figure of this measure, so it cannot be compared with England’s.`;
  const head = {
    id: "different",
    heading: `Is it different from England? ${label}`,
    said: said ? (
      <>
        {said.figures} <strong>{said.verdict}</strong>
        {said.within}
      </>
    ) : (
      none
    ),
  };
  if (!funnel) return <NoFunnel {...head} />;
  return (
    <ViewFigure
      {...head}
      file={`${indicator.slug}-${area.code}-funnel-${year.period}`}
      origin={origin}
      title={`${indicator.shortName}: is ${area.name} different from England, ${label}?`}
      finding={said ? `${said.figures} ${said.verdict}${said.within}` : none}
      period={label}
      sheet={() => funnelSheet({ ...view, period: label }, funnel, adjusted)}
      drawing={<Funnel model={funnel} indicator={indicator} near={near.words} />}
    >
      <div className="controls">
        <Select
          label="Funnel lines"
          value={adjusted ? "adjusted" : "plain"}
          options={[
            { value: "adjusted", label: "Adjusted for ordinary difference" },
            { value: "plain", label: "Chance alone" },
          ]}
          onChange={(value) =>
            change({ funnel: value === "plain" ? "plain" : undefined }, { replace: true })
          }
        />
      </div>
      <p className="small" data-picture="text">
        {sayLines(funnel, adjusted)}
      </p>
      <details className="more">
        <summary>The same figures as a table</summary>
        <FunnelTable funnel={funnel} indicator={indicator} label={label} />
      </details>
    </ViewFigure>
  );
}

type HeadProps = { readonly id: string; readonly heading: string; readonly said: ReactNode };
const NoFunnel = ({ id, heading, said }: HeadProps) => (
  <section className="figure stack" aria-labelledby={id}>
    <ViewHead id={id} heading={heading}>
      {said}
    </ViewHead>
    <p>
      No funnel can be drawn: the numbers behind the figures are not published, or England has no
      usable figure.
    </p>
  </section>
);

/** What the lines of the funnel are drawn by, and what follows for who lies outside. */
function sayLines({ widen }: FunnelModel, adjusted: boolean): string {
  const by = adjusted ? "chance and ordinary difference" : "chance alone";
  const why = adjusted
    ? `Lines are ${formatNumber(widen, 1)} times as wide as chance alone would draw them, because authorities differ by more than chance.`
    : "Authorities differ by more than chance, so these lines call many of them unusual.";
  return `Dashed: 95% of authorities would lie between by ${by}; solid: 99.8%. ${why}`;
}

type TableProps = {
  readonly funnel: FunnelModel;
  readonly indicator: Indicator;
  readonly label: string;
};
const FunnelTable = ({ funnel, indicator, label }: TableProps) => (
  <FigureTable
    caption={`${indicator.name}, ${label}`}
    rows={funnel.points}
    keyOf={({ standing }) => standing.area.code}
    head={{ name: "Authority", cell: ({ standing }) => standing.area.name }}
    columns={[
      { name: "Value", cell: (p) => formatValue(known(p.y), finer(indicator)) },
      { name: "Out of", cell: (p) => formatNumber(p.n, 0) },
      { name: "In the funnel", words: true, cell: (p) => SAY_VERDICT[p.verdict] },
    ]}
  />
);
