import { sayDay } from "#domain/words/figure/sayDay.ts";
import { diamond } from "../plot/marks.tsx";
import { FILL, INK, LINE } from "../plot/tokens.ts";
import type { TrendModel } from "./trend.ts";

/** What each line is, each letter means and each numbered event was, in words below the plot. */
export function TrendKey({ model }: { model: TrendModel }) {
  const letters = [
    ...new Map(model.us.filter((p) => p.y === null).map((p) => [p.letter, p.gap])).entries(),
  ];
  const carried = model.comparators.filter((c) => c.carriedTo !== null && c.id !== "region");
  return (
    <>
      <ul className="trend-key plain" data-picture="key">
        <li>
          <svg width="34" height="14" aria-hidden="true">
            <path d="M0 7h34" {...LINE.us} />
          </svg>
          {model.usName}
        </li>
        {model.comparators.map((c) => (
          <li key={c.id}>
            <svg width="34" height="14" aria-hidden="true">
              <path d="M0 7h34" {...LINE[c.id]} />
              {c.id === "published" ? (
                <path d={diamond(17, 7)} {...FILL.published} />
              ) : (
                <circle
                  cx="17"
                  cy="7"
                  r="3"
                  fill={c.id === "england" ? INK.england : INK.paper}
                  stroke={LINE[c.id].stroke}
                />
              )}
            </svg>
            {c.name}
          </li>
        ))}
        {model.baseline && (
          <li>
            <svg width="34" height="14" aria-hidden="true">
              <path d="M0 7h34" {...LINE.past} />
            </svg>
            Where it stood {model.baseline.label}: {model.baseline.text}
          </li>
        )}
        {model.band.length > 0 && (
          <li>
            <svg width="34" height="14" aria-hidden="true">
              <path d="M0 0h34v14H0z" fill={INK.range} />
            </svg>
            Range of {model.rangeOf}
          </li>
        )}
        {model.us.some((p) => p.provisional) && (
          <li>
            <svg width="16" height="14" aria-hidden="true">
              <circle cx="8" cy="7" r="5" {...FILL.provisional} />
            </svg>
            Provisional
          </li>
        )}
        {model.reported.length > 0 && (
          <li>
            <svg width="16" height="14" aria-hidden="true">
              <path d="M2 1h12v12H2z" {...FILL.reported} />
            </svg>
            Reported to committee
          </li>
        )}
        {letters.map(([letter, words]) => (
          <li key={letter}>
            <strong>{letter}</strong> {words}
          </li>
        ))}
      </ul>
      {carried.length > 0 && (
        <p className="small secondary" data-picture="text">
          {carried
            .map(
              (c) =>
                `${c.name} ${c.runs.at(-1)?.at(-1)?.label ?? ""} is the latest published; the dashes only carry it forward.`,
            )
            .join(" ")}
        </p>
      )}
      {model.events.length > 0 && (
        <ol className="trend-events plain" data-picture="text">
          {model.events.map((e) => (
            <li key={e.number}>
              <strong>{e.number}</strong> {e.title}, {sayDay(e.date)}. {e.text}
            </li>
          ))}
        </ol>
      )}
    </>
  );
}
