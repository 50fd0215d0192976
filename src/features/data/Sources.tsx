import type { Catalogue } from "#data/useFeed.tsx";
import type { SourceUse } from "#domain/held/held.ts";
import { isOverdue } from "#domain/held/dueBy.ts";
import { capital } from "#domain/firstLetter.ts";
import { sayOverdue } from "#domain/words/council/sayHere.ts";
import { Details } from "#ui/Details.tsx";
import { FigureTable } from "#ui/FigureTable.tsx";

type Source = Catalogue["sources"][number];
type Props = {
  readonly uses: readonly SourceUse<Source>[];
  readonly name: string;
  readonly today: string;
};
/** Where every figure comes from: its release, the next, its terms, and how much comes from it. */
export const Sources = ({ uses, name, today }: Props) => (
  <section className="stack-small" aria-labelledby="sources">
    <h2 id="sources" tabIndex={-1}>
      Where the figures come from ({uses.length})
    </h2>
    <p>
      {sayOverdue(uses.filter(({ source }) => isOverdue(source.next, today)).length, uses.length)}
    </p>
    <Details summary="Each source: its release, the next, its licence">
      <FigureTable
        wraps
        caption="Sources, with how many measures come from each"
        rows={uses}
        keyOf={({ source }) => source.id}
        head={{
          name: "Source",
          cell: ({ source }) => (
            <>
              {source.title}
              <div className="secondary">{capital(source.publisher)}</div>
            </>
          ),
        }}
        columns={[
          { name: `Measures of ${name}`, cell: ({ own }) => own },
          { name: "Beside them", label: "England and others", cell: ({ beside }) => beside },
          { name: "Released", words: true, cell: ({ source }) => source.released },
          {
            name: "Next",
            words: true,
            cell: ({ source: { next } }) =>
              isOverdue(next, today) ? <strong>{next}: not here yet</strong> : next,
          },
          { name: "Licence", words: true, cell: ({ source }) => source.licence || "None stated" },
        ]}
      />
    </Details>
    <p className="small secondary">
      A source without a count stands behind rates, neighbours or inspections.
    </p>
  </section>
);
