import { Bars } from "#charts/bars/Bars.tsx";
import type { Area } from "#domain/area.ts";
import { formatValue } from "#domain/format.ts";
import { sayNumber, sayShare } from "#domain/words/story/telling.ts";
import { periodLabel } from "#domain/calendar.ts";
import type { PlacementFigures } from "#domain/story/figures/placements.ts";

const NAMES: { readonly [slug: string]: string } = {
  "unregistered-placements": "Children in unregistered placements",
  "net-fostering-approvals": "Fostering approvals less carers who left",
  "placed-in-own-provision": "Share in the council’s own provision",
};
const unitOf = (slug: string) => (slug === "placed-in-own-provision" ? "percent" : "count");

type Props = {
  readonly area: Area;
  readonly fostering: PlacementFigures["fostering"];
  readonly own: PlacementFigures["own"];
  readonly source: string;
};

/**
 * Are there places enough? Foster places and those filled as DfE counts them, and the council's own
 * counts of what is missing.
 */
export function Sufficiency({ area, fostering, own, source }: Props) {
  return (
    <section className="stack" aria-labelledby="sufficiency">
      <h2 id="sufficiency">Are there places enough?</h2>
      {fostering && (
        <Bars
          rows={[
            ["Approved foster places", fostering.places] as const,
            ["Places that were filled", fostering.filled] as const,
          ].map(([name, value]) => ({
            id: name,
            name,
            bars: [{ kind: "us", value, text: sayNumber(value) }],
          }))}
          label={`Foster places of ${area.name} and those filled. The text below says the same.`}
        />
      )}
      {fostering ? (
        <p className="measure">
          {area.name} had {sayNumber(fostering.places)} approved foster places at 31 March{" "}
          {fostering.year}; {sayNumber(fostering.filled)} were filled (
          {sayShare(fostering.filled, fostering.places)}). A place may be kept free for a reason:
          unfilled is not the same as vacant. Source: Local Authority Interactive Tool, Department
          for Education.
        </p>
      ) : (
        <p>Foster places are not published for {area.name}.</p>
      )}
      {own.length > 0 && (
        <>
          <ul>
            {own.map(({ series: { indicator, frame }, last }) => (
              <li key={indicator}>
                {NAMES[indicator]}:{" "}
                {formatValue(last.value, { unit: unitOf(indicator), decimals: 0 })},{" "}
                {periodLabel(last.period, frame)}
              </li>
            ))}
          </ul>
          <p className="figure-source">Source: {source}.</p>
        </>
      )}
      <p className="small secondary">
        Beds and vacancies in the council’s own homes are given by none of the files in this feed.
      </p>
    </section>
  );
}
