import type { AreaFile } from "#data/useFeed.tsx";
import type { Area } from "#domain/area.ts";
import { latest } from "#domain/change.ts";
import { formatValue } from "#domain/format.ts";
import { sayNumber, sayShare } from "#domain/narrative/story/telling.ts";
import { periodLabel } from "#domain/calendar.ts";
import { quantityOf, valueIn, type Story } from "#domain/story/story.ts";

const OWN = [
  ["unregistered-placements", "Children in unregistered placements"],
  ["net-fostering-approvals", "Fostering approvals less carers who left"],
  ["placed-in-own-provision", "Share in the council’s own provision"],
] as const;

/** Are there places enough? Foster places and those filled as DfE counts them, and the council's own counts of what is missing. */
export function Sufficiency({
  area,
  story,
  file,
  own: source,
}: {
  area: Area;
  story: Story;
  file: AreaFile;
  own: string;
}) {
  const [places, filled] = [
    quantityOf(story, "foster-places", false),
    quantityOf(story, "foster-places-filled", false),
  ];
  const year = places?.observations.findLast((o) => o.value.kind === "known")?.period;
  const own = OWN.flatMap(([slug, name]) => {
    const series = file.series.find((s) => s.indicator === slug);
    const last = series && latest(series);
    return series && last
      ? [
          {
            slug,
            name,
            text: `${formatValue(last.value, { unit: slug === "placed-in-own-provision" ? "percent" : "count", decimals: 0 })}, ${periodLabel(last.period, series.frame)}`,
          },
        ]
      : [];
  });
  return (
    <section className="stack" aria-labelledby="sufficiency">
      <h2 id="sufficiency">Are there places enough?</h2>
      {year !== undefined ? (
        <p>
          {area.name} had {sayNumber(valueIn(places, year))} approved foster places at 31 March{" "}
          {year}; {sayNumber(valueIn(filled, year))} were filled (
          {sayShare(valueIn(filled, year), valueIn(places, year))}). A place may be kept free for a
          reason: unfilled is not the same as vacant. Source: Local Authority Interactive Tool,
          Department for Education.
        </p>
      ) : (
        <p>Foster places are not published for {area.name}.</p>
      )}
      {own.length > 0 && (
        <>
          <ul>
            {own.map((o) => (
              <li key={o.slug}>
                {o.name}: {o.text}
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
