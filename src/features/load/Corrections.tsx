import { TOLD_WORDS } from "#intake/recognise/told/told.ts";
import type { AreaFile } from "#data/useFeed.tsx";
import type { Indicator } from "#domain/indicator.ts";
import { periodLabel } from "#domain/calendar.ts";
import { formatValue } from "#domain/format.ts";
import { sayDay } from "#domain/words/figure/sayDay.ts";
import { Button } from "#ui/Controls.tsx";
import { FigureTable } from "#ui/FigureTable.tsx";

type Props = {
  readonly file: AreaFile;
  readonly indicators: readonly Indicator[];
  readonly onHold: (load: string, correction: string, hold: boolean) => void;
};

/**
 * One thing said in two ways: by the feed, and by a load that is older than what the feed says now.
 */
type Two = {
  readonly id: string;
  readonly load: string;
  readonly day: string;
  readonly name: string;
  readonly feeds: string;
  readonly ours: string;
  readonly isKept: boolean;
};

function twos({ met = [], metTold = [] }: AreaFile, indicators: readonly Indicator[]) {
  const figures = met.flatMap((m): Two[] => {
    const indicator = indicators.find((i) => i.slug === m.slug);
    if (!indicator) return [];
    const name = `${indicator.shortName}, ${periodLabel(m.period, { basis: m.basis, ends: "03-31" })}`;
    return [
      {
        ...m,
        name,
        feeds: formatValue(m.feeds.value, indicator, "exact"),
        ours: formatValue(m.ours.value, indicator, "exact"),
      },
    ];
  });
  const tables = metTold.map((m): Two => ({
    ...m,
    name: `${TOLD_WORDS[m.table].name}: ${m.name}`,
    ours: m.ours ?? "not in your file",
  }));
  return [...figures, ...tables];
}

/**
 * What was loaded here and the feed has corrected since: both with their days, and a person says
 * which is shown.
 */
export function Corrections({ file, indicators, onHold }: Props) {
  const all = twos(file, indicators);
  if (all.length === 0) return null;
  const received = file.dataTo?.received ?? "";
  return (
    <section className="stack" aria-labelledby="corrections">
      <h2 id="corrections">
        {all.length} loaded {all.length === 1 ? "figure or text has" : "figures or texts have"} been
        corrected since
      </h2>
      <p className="measure">
        What is published changed after you loaded yours, and the two differ. The published one is
        shown until you choose yours.
      </p>
      <FigureTable
        caption="Published, and loaded here"
        rows={all}
        keyOf={(two) => `${two.load} ${two.id}`}
        head={{ name: "What and when", cell: (two) => two.name }}
        columns={[
          {
            name: "Published",
            words: true,
            cell: (two) => two.feeds + (received === "" ? "" : ` (${sayDay(received)})`),
          },
          { name: "Your load", words: true, cell: (two) => `${two.ours} (${sayDay(two.day)})` },
          {
            name: "Shown now",
            words: true,
            cell: (two) => (two.isKept ? "Your load" : "Published"),
          },
          {
            name: "Change",
            words: true,
            cell: (two) => (
              <Button onClick={() => onHold(two.load, two.id, !two.isKept)}>
                {two.isKept ? `Show what is published: ${two.name}` : `Show mine: ${two.name}`}
              </Button>
            ),
          },
        ]}
      />
    </section>
  );
}
