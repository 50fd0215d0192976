import { cadenceOf } from "#domain/observation.ts";
import type { ReactNode } from "react";
import type { AreaFile } from "#data/useFeed.tsx";
import type { Area } from "#domain/area.ts";
import { latest } from "#domain/change.ts";
import { formatValue } from "#domain/format.ts";
import { periodLabel } from "#domain/calendar.ts";

const OWN = [
  ["savings-delivered", "Savings delivered", "percent"],
  ["agency-spend", "Agency social work spend", "gbp-000"],
  ["placements-variance", "Placements, forecast variance", "variance-000"],
  ["residential-weekly-cost", "A week in a children’s home", "gbp-week"],
  ["fostering-weekly-cost", "A week in foster care", "gbp-week"],
] as const;

/** What drives the cost, each with its own date, and where it is told. */
export function Drivers({
  area,
  file,
  source,
  placements,
  workforce,
}: {
  area: Area;
  file: AreaFile;
  source: string;
  placements: ReactNode;
  workforce: ReactNode;
}) {
  const own = OWN.flatMap(([slug, name, unit]) => {
    const series =
      file.series.find((s) => s.indicator === slug && cadenceOf(s) === "quarterly") ??
      file.series.find((s) => s.indicator === slug);
    const last = series && latest(series);
    return series && last
      ? [
          {
            slug,
            name,
            text: `${formatValue(last.value, { unit, decimals: 0 })}, ${periodLabel(last.period, series.frame)}`,
          },
        ]
      : [];
  });
  return (
    <section className="stack" aria-labelledby="drivers">
      <h2 id="drivers">What drives it</h2>
      {own.length > 0 ? (
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
      ) : (
        <p>{area.name} gives no figures of what drives its cost.</p>
      )}
      <ul>
        <li>{placements}</li>
        <li>{workforce}</li>
      </ul>
    </section>
  );
}
