import { FigureTable, type Column } from "#ui/FigureTable.tsx";
import { Tick, type TickBox } from "./Tick.tsx";

/** What accepting a measure would change, each in the words of its cell; empty for nothing. */
export type Change = {
  readonly slug: string;
  readonly name: string;
  readonly added: string;
  readonly revised: string;
  readonly missing: string;
  readonly care: string;
};
type Told = Exclude<keyof Change, "slug" | "name">;

const column = (name: string, of: Told): Column<Change> => ({
  name,
  words: true,
  cell: (change) => <span>{change[of]}</span>,
});
const COLUMNS = [
  column("New", "added"),
  column("Revised", "revised"),
  column("Missing now", "missing"),
  column("Take care", "care"),
];

/** The measures that would change, a tick each. */
export function ChangeTable({
  changes,
  of = changes.length,
  left,
  onToggle,
  box,
}: {
  readonly changes: readonly Change[];
  /** How many there are where only the first of them are listed. */
  readonly of?: number;
  readonly left: ReadonlySet<string>;
  readonly onToggle: (slug: string) => void;
  readonly box: TickBox;
}) {
  return (
    <FigureTable
      caption={`${of} ${of === 1 ? "measure" : "measures"}; untick what should stay as it is`}
      rows={changes}
      keyOf={(change) => change.slug}
      head={{
        name: "Measure",
        cell: (change) => (
          <Tick
            name={change.name}
            taken={!left.has(change.slug)}
            onToggle={() => onToggle(change.slug)}
            box={change === changes[0] ? box : undefined}
          />
        ),
      }}
      columns={COLUMNS}
    />
  );
}
