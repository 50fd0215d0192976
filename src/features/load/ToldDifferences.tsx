import type { ToldDifference, ToldRow } from "#intake/patch/told/toldDifferences.ts";
import { Unseen } from "#ui/Marks.tsx";
import { Tick, type TickBox } from "./Tick.tsx";

/**
 * Budgets, placements, counts and words that would change: a table a tick, each row with what it
 * was and by how much it moves.
 */
export function ToldDifferences({
  all,
  left,
  onToggle,
  box,
}: {
  all: readonly ToldDifference[];
  left: ReadonlySet<string>;
  onToggle: (table: string) => void;
  /** Where these ticks are the first on the page. */
  box: TickBox | undefined;
}) {
  return (
    <section className="stack" aria-labelledby="told-differences">
      <h3 id="told-differences">Budgets, placements, counts and words</h3>
      {all.map((d, i) => (
        <div key={d.table} className="stack-small">
          <p>
            <Tick
              name={
                <>
                  <strong>{d.name}</strong>: {say(d)}
                </>
              }
              taken={!left.has(d.table)}
              onToggle={() => onToggle(d.table)}
              box={i === 0 ? box : undefined}
            />
          </p>
          <Rows rows={d.rows.slice(0, FIRST)} name={d.name} />
          {d.rows.length > FIRST && (
            <details className="more">
              <summary>
                {d.rows.length - FIRST} more of {d.name.toLowerCase()}
              </summary>
              <Rows
                rows={d.rows.slice(FIRST, MOST)}
                name={`${d.name}, the rest${d.rows.length > MOST ? `: the first ${MOST}` : ""}`}
              />
            </details>
          )}
        </div>
      ))}
    </section>
  );
}
const FIRST = 8;
/** As many as a reader looks through; the totals above count them all. */
const MOST = 300;

const say = ({ rows, same }: ToldDifference): string => {
  const fresh = rows.filter((r) => r.before === null).length;
  return [
    fresh > 0 ? `${fresh} new` : "",
    rows.length > fresh ? `${rows.length - fresh} revised` : "",
    same > 0 ? `${same} as loaded already` : "",
  ]
    .filter((t) => t !== "")
    .join(", ");
};

function Rows({ rows, name }: { rows: readonly ToldRow[]; name: string }) {
  return (
    <table className="table table-stacks">
      <caption>
        <Unseen>{name}</Unseen>
      </caption>
      <thead>
        <tr>
          <th scope="col">Row</th>
          <th scope="col">Now</th>
          <th scope="col">Before</th>
          <th scope="col">Change</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((r) => (
          <tr key={r.name}>
            <th scope="row">{r.name}</th>
            <td data-label="Now">
              <span>{r.after}</span>
            </td>
            <td data-label="Before">
              <span>{r.before ?? "Not there"}</span>
            </td>
            <td data-label="Change">
              <span>{r.before === null ? "New" : r.by}</span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
