import type { ReactNode } from "react";
import type { Area } from "#domain/area.ts";
import { formatValue } from "#domain/format.ts";
import { periodLabel } from "#domain/calendar.ts";
import type { MoneyFigures } from "#domain/story/figures/money.ts";

const NAMES = {
  "savings-delivered": ["Savings delivered", "percent"],
  "agency-spend": ["Agency social work spend", "gbp-000"],
  "placements-variance": ["Placements, forecast variance", "variance-000"],
  "residential-weekly-cost": ["A week in a children’s home", "gbp-week"],
  "fostering-weekly-cost": ["A week in foster care", "gbp-week"],
} as const;

type Props = {
  readonly area: Area;
  readonly drivers: MoneyFigures["drivers"];
  readonly source: string;
  readonly placements: ReactNode;
  readonly workforce: ReactNode;
};

/** What drives the cost, each with its own date, and where it is told. */
export function Drivers({ area, drivers, source, placements, workforce }: Props) {
  return (
    <section className="stack" aria-labelledby="drivers">
      <h2 id="drivers">What drives it</h2>
      {drivers.length > 0 ? (
        <>
          <ul>
            {drivers.map(({ slug, series, last }) => {
              const [name, unit] = NAMES[slug];
              return (
                <li key={slug}>
                  {name}: {formatValue(last.value, { unit, decimals: 0 })},{" "}
                  {periodLabel(last.period, series.frame)}
                </li>
              );
            })}
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
