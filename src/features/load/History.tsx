import { countTold, NOTHING_TOLD } from "#data/local.ts";
import type { Load } from "#data/useLoads.ts";
import { useId } from "react";
import { sayDay } from "#domain/narrative/sayDay.ts";
import { Button } from "#ui/Controls.tsx";

/** Every load ever accepted here: go back to any of them, and forward again. */
export function History({
  title,
  loads,
  onBack,
}: {
  title: string;
  loads: readonly Load[];
  onBack: (id: string | null) => void;
}) {
  const id = useId();
  if (loads.length === 0) return null;
  const on = loads.filter((l) => l.on).length;
  return (
    <section className="stack" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <table className="table table-stacks">
        <caption>
          Oldest first; {on} of {loads.length} count now
        </caption>
        <thead>
          <tr>
            <th scope="col">Load</th>
            <th scope="col">Files</th>
            <th scope="col" className="number">
              Figures
            </th>
            <th scope="col">Counts now</th>
            <th scope="col">Go back</th>
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
            <td data-label="Go back">
              {on > 0 && <Button onClick={() => onBack(null)}>Go back to the feed alone</Button>}
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
              <td data-label="Go back">
                {(i + 1 !== on || !l.on) && (
                  <Button onClick={() => onBack(l.id)}>{`Show as after load ${i + 1}`}</Button>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
