import type { AreaFile } from "#data/useFeed.tsx";
import type { Indicator } from "#domain/indicator.ts";
import { periodLabel } from "#domain/calendar.ts";
import { formatValue } from "#domain/format.ts";
import { sayDay } from "#domain/narrative/sayDay.ts";
import { Button } from "#ui/Controls.tsx";

type Props = {
  readonly file: AreaFile;
  readonly indicators: readonly Indicator[];
  readonly onHold: (load: string, correction: string, hold: boolean) => void;
};

/** Figures that were loaded here and that the feed has corrected since: both with their days, and a person says which is shown. */
export function Corrections({ file, indicators, onHold }: Props) {
  const met = file.met ?? [];
  if (met.length === 0) return null;
  const received = file.dataTo?.received ?? "";
  return (
    <section className="stack" aria-labelledby="corrections">
      <h2 id="corrections">
        {met.length} loaded {met.length === 1 ? "figure has" : "figures have"} been corrected since
      </h2>
      <p className="measure">
        The published figure changed after you loaded yours, and the two differ. The published one
        is shown until you choose yours.
      </p>
      <table className="table table-stacks">
        <caption>Two figures for one month</caption>
        <thead>
          <tr>
            <th scope="col">Measure and month</th>
            <th scope="col">Published</th>
            <th scope="col">Your load</th>
            <th scope="col">Shown now</th>
            <th scope="col">Change</th>
          </tr>
        </thead>
        <tbody>
          {met.map((m) => {
            const indicator = indicators.find((i) => i.slug === m.slug);
            if (!indicator) return null;
            const name = `${indicator.shortName}, ${periodLabel(m.period, { basis: m.basis, ends: "03-31" })}`;
            return (
              <tr key={`${m.load} ${m.id}`}>
                <th scope="row">{name}</th>
                <td data-label="Published">
                  {formatValue(m.feeds.value, indicator)}
                  {received !== "" && `, ${sayDay(received)}`}
                </td>
                <td data-label="Your load">
                  {formatValue(m.ours.value, indicator)}, {sayDay(m.day)}
                </td>
                <td data-label="Shown now">{m.isKept ? "Your load" : "Published"}</td>
                <td data-label="Change">
                  <Button onClick={() => onHold(m.load, m.id, !m.isKept)}>
                    {m.isKept ? `Show the published figure: ${name}` : `Show my figure: ${name}`}
                  </Button>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
