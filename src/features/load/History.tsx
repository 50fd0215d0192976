import { countTold, NOTHING_TOLD } from "#intake/recognise/told/told.ts";
import type { Load } from "#data/useLoads.ts";
import { useId } from "react";
import { sayDay } from "#domain/words/figure/sayDay.ts";
import { Button } from "#ui/Controls.tsx";

/**
 * Every load ever accepted here: each can be set aside and taken up again, and no other changes
 * with it.
 */
export function History({
  title,
  loads,
  onAside,
  onAllAside,
}: {
  title: string;
  loads: readonly Load[];
  onAside: (id: string, aside: boolean) => void;
  onAllAside: () => void;
}) {
  const id = useId();
  if (loads.length === 0) return null;
  const on = loads.filter((l) => l.on).length;
  return (
    <section className="stack" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <table className="table table-stacks">
        <caption>
          Oldest first; {on} of {loads.length} count now. Where two give the same figure, the later
          one counts
        </caption>
        <thead>
          <tr>
            <th scope="col">Load</th>
            <th scope="col">Files</th>
            <th scope="col" className="number">
              Figures
            </th>
            <th scope="col">Counts now</th>
            <th scope="col">Change</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">The feed alone</th>
            <td data-label="Files">None</td>
            <td className="number" data-label="Figures">
              0
            </td>
            <td data-label="Counts now">Always</td>
            <td data-label="Change">
              {on > 0 && <Button onClick={onAllAside}>Go back to the feed alone</Button>}
            </td>
          </tr>
          {loads.map((l, i) => (
            <tr key={l.id}>
              <th scope="row">
                {i + 1}, {sayDay(l.day)}
              </th>
              <td data-label="Files">{l.names.join(", ")}</td>
              <td className="number" data-label="Figures">
                {l.rows.length +
                  countTold(l.told ?? NOTHING_TOLD) +
                  (l.published?.measures.reduce(
                    (n, m) => n + m.all.byArea.size * m.all.periods.length,
                    0,
                  ) ?? 0)}
              </td>
              <td data-label="Counts now">{l.on ? "Yes" : "Set aside"}</td>
              <td data-label="Change">
                <Button onClick={() => onAside(l.id, l.on)}>
                  {l.on ? `Set load ${i + 1} aside` : `Take load ${i + 1} up again`}
                </Button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
