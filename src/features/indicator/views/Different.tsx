import { FigureFrame } from "#charts/figure/FigureFrame.tsx";
import type { Provenance } from "#charts/figure/provenance.ts";
import { Funnel, SAY_VERDICT } from "#charts/funnel/Funnel.tsx";
import { funnelModel } from "#charts/funnel/funnelModel.ts";
import { useSeries } from "#data/useFeed.tsx";
import { ENGLAND, type Area } from "#domain/area.ts";
import { formatNumber, formatValue } from "#domain/format.ts";
import type { Indicator } from "#domain/indicator.ts";
import { sayDifference } from "#domain/words/beside/sayDifference.ts";
import { observationAt } from "#domain/observation.ts";
import { latestOf } from "#domain/benchmark.ts";
import type { GroupComparison } from "#domain/comparison.ts";
import { periodLabel, type PeriodId } from "#domain/calendar.ts";
import { differs, intervalOf } from "#domain/statistics/interval.ts";
import { leagueOf } from "#domain/statistics/standing.ts";
import { known, missing } from "#domain/value.ts";
import { useAddress } from "#state/url/address.ts";
import { Select } from "#ui/Controls.tsx";
import { funnelSheet } from "../sheets/placedSheets.ts";

/**
 * Is it different from England, more than chance would explain? The interval of one figure, then
 * the funnel of all.
 */
export function Different({
  indicator,
  area,
  areas,
  near,
  year,
  origin,
}: {
  indicator: Indicator;
  area: Area;
  areas: readonly Area[];
  near: GroupComparison;
  year: PeriodId | null;
  origin: Provenance;
}) {
  const all = useSeries(indicator.slug);
  const { search, change } = useAddress("indicator");
  const adjusted = search.funnel !== "plain";
  const period = latestOf(all.periods, year);
  if (period === null) return <p>This measure’s source has no figure yet.</p>;
  const seriesOf = (code: string) => all.byArea.get(code);
  const at = (code: string) => {
    const s = seriesOf(code);
    return s ? observationAt(s, period) : undefined;
  };
  const own = at(area.code);
  const england = at(ENGLAND)?.value ?? missing("not-applicable");
  const interval = own ? intervalOf(indicator.unit, own.numerator, own.denominator, 95) : null;
  const league = leagueOf(seriesOf, areas, area, near.members, period, indicator);
  const funnel = funnelModel(indicator, league.placed, england, adjusted);
  const spread = funnelModel(indicator, league.placed, england, true);
  const ordinary =
    ["higher", "lower"].includes(differs(interval, england)) &&
    spread?.points.find((p) => p.standing.role === "self")?.verdict === "inside";
  const label = periodLabel(period, all.frame);
  const finer = { ...indicator, decimals: Math.max(1, indicator.decimals) };
  const figures =
    own &&
    `${area.name}: ${formatValue(own.value, indicator)}${interval ? ` (95% interval ${formatValue(known(interval.lower), finer)} to ${formatValue(known(interval.upper), finer)})` : ""}; England ${formatValue(england, indicator)}.`;
  const verdict =
    own &&
    sayDifference(
      own.value.kind === "known" ? differs(interval, england) : "cannot-say",
      indicator.polarity,
    );
  const within = ordinary
    ? " It lies within the ordinary spread between authorities, though: inside the adjusted lines below."
    : "";
  const none = `${area.name} has no published figure of this measure, so it cannot be compared with England’s.`;
  const head = (
    <>
      <h2 id="different">Is it different from England? {label}</h2>
      {own ? (
        <p>
          {figures} <strong>{verdict}</strong>
          {within}
        </p>
      ) : (
        <p>{none}</p>
      )}
    </>
  );
  if (!funnel)
    return (
      <section className="figure stack" aria-labelledby="different">
        {head}
        <p>
          No funnel can be drawn: the numbers behind the figures are not published, or England has
          no usable figure.
        </p>
      </section>
    );
  return (
    <FigureFrame
      labelledBy="different"
      file={`${indicator.slug}-${area.code}-funnel-${period}`}
      origin={origin}
      title={`${indicator.shortName}: is ${area.name} different from England, ${label}?`}
      finding={own ? `${figures ?? ""} ${verdict ?? ""}${within}` : none}
      period={label}
      sheet={() => funnelSheet({ indicator, areas, near, period: label, origin }, funnel, adjusted)}
    >
      {head}
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
      <Funnel model={funnel} indicator={indicator} near={near.words} />
      <p className="small" data-picture="text">
        Dashed: 95% of authorities would lie between by{" "}
        {adjusted ? "chance and ordinary difference" : "chance alone"}; solid: 99.8%.{" "}
        {adjusted
          ? `Lines are ${formatNumber(funnel.widen, 1)} times as wide as chance alone would draw them, because authorities differ by more than chance.`
          : "Authorities differ by more than chance, so these lines call many of them unusual."}
      </p>
      <details className="more">
        <summary>The same figures as a table</summary>
        <table className="table table-stacks">
          <caption>
            {indicator.name}, {label}
          </caption>
          <thead>
            <tr>
              <th scope="col">Authority</th>
              <th scope="col" className="number">
                Value
              </th>
              <th scope="col" className="number">
                Out of
              </th>
              <th scope="col">In the funnel</th>
            </tr>
          </thead>
          <tbody>
            {funnel.points.map((p) => (
              <tr key={p.standing.area.code}>
                <th scope="row">{p.standing.area.name}</th>
                <td className="number" data-label="Value">
                  {formatValue(known(p.y), finer)}
                </td>
                <td className="number" data-label="Out of">
                  {formatNumber(p.n, 0)}
                </td>
                <td data-label="In the funnel">{SAY_VERDICT[p.verdict]}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </FigureFrame>
  );
}
