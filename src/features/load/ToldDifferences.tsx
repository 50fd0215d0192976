import type { ToldDifference, ToldRow } from "#intake/patch/told/toldDifferences.ts";
import { FigureTable, type Column } from "#ui/FigureTable.tsx";
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

const words = (name: string, cell: (row: ToldRow) => string): Column<ToldRow> => ({
  name,
  words: true,
  cell: (row) => <span>{cell(row)}</span>,
});
const COLUMNS = [
  words("Now", (row) => row.after),
  words("Before", (row) => row.before ?? "Not there"),
  words("Change", (row) => (row.before === null ? "New" : row.by)),
];

const Rows = ({ rows, name }: { rows: readonly ToldRow[]; name: string }) => (
  <FigureTable
    caption={<Unseen>{name}</Unseen>}
    rows={rows}
    keyOf={(row) => row.name}
    head={{ name: "Row", cell: (row) => row.name }}
    columns={COLUMNS}
  />
);
