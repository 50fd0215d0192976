import { countTold, NOTHING_TOLD } from "#intake/recognise/told/told.ts";
import type { Load } from "#data/useLoads.ts";
import { useId, type ReactNode } from "react";
import { sayDay } from "#domain/words/figure/sayDay.ts";
import { Button } from "#ui/Controls.tsx";
import { FigureTable, type Column } from "#ui/FigureTable.tsx";

/** What one may go back to, and how. */
type Line = {
  readonly id: string;
  readonly name: string;
  readonly files: string;
  readonly figures: number;
  readonly counts: string;
  readonly change: ReactNode;
};
const COLUMNS: readonly Column<Line>[] = [
  { name: "Files", words: true, cell: (line) => line.files },
  { name: "Figures", cell: (line) => line.figures },
  { name: "Counts now", words: true, cell: (line) => line.counts },
  { name: "Change", words: true, cell: (line) => line.change },
];

/** The feed before any load: what stands when all are set aside, with the way back to it. */
const feedAlone = (back: (() => void) | false): Line => ({
  id: "feed",
  name: "The feed alone",
  files: "None",
  figures: 0,
  counts: "Always",
  change: back && <Button onClick={back}>Go back to the feed alone</Button>,
});

const lineOf = (
  { id, day, names, on, ...load }: Load,
  number: number,
  onAside: (id: string, aside: boolean) => void,
): Line => ({
  id,
  name: `${number}, ${sayDay(day)}`,
  files: names.join(", "),
  figures: figuresIn(load),
  counts: on ? "Yes" : "Set aside",
  change: (
    <Button onClick={() => onAside(id, on)}>
      {on ? `Set load ${number} aside` : `Take load ${number} up again`}
    </Button>
  ),
});

/** Figures of measures, rows of other tables, and published files, every authority’s. */
const figuresIn = ({ rows, told, published }: Pick<Load, "rows" | "told" | "published">): number =>
  rows.length +
  countTold(told ?? NOTHING_TOLD) +
  (published?.measures ?? []).reduce((n, { all }) => n + all.byArea.size * all.periods.length, 0);

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
      <FigureTable
        caption={`Oldest first; ${on} of ${loads.length} count now. Where two give the same figure, the later one counts`}
        rows={[
          feedAlone(on > 0 && onAllAside),
          ...loads.map((load, i) => lineOf(load, i + 1, onAside)),
        ]}
        keyOf={(line) => line.id}
        head={{ name: "Load", cell: (line) => line.name }}
        columns={COLUMNS}
      />
    </section>
  );
}
