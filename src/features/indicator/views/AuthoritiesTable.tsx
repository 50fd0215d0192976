import { lower } from "#domain/firstLetter.ts";
import { RANKED_FROM, sayRankCell } from "#domain/words/figure/sayPlace.ts";
import { missing } from "#domain/value.ts";
import { FigureTable, Shown } from "#ui/FigureTable.tsx";
import { Figure } from "../Figure.tsx";
import type { AllAuthorities, AuthorityRow } from "./allAuthorities.ts";
import type { View } from "./publishedYear.ts";

type Props = { readonly view: View; readonly all: AllAuthorities; readonly label: string };
/**
 * Every authority in the order chosen; those without a figure or a change last, with the reason.
 */
export function AuthoritiesTable({ view: { indicator, near }, all, label }: Props) {
  const { rows, head, byChange } = all;
  const role = { self: " (this one)", neighbour: ` (${lower(near.words.role)})`, other: "" };
  const order = byChange ? "the largest fall first" : "lowest first";
  return (
    <FigureTable
      stacks={head !== ""}
      caption={`${indicator.name}, ${label}, ${order}`}
      rows={rows}
      keyOf={({ area }: AuthorityRow) => area.code}
      head={{ name: "Authority", cell: (row) => row.area.name + role[row.role] }}
      columns={[
        {
          name: "Value",
          cell: ({ placed }) => (
            <Figure value={placed?.observation.value ?? missing("no-authority")} of={indicator} />
          ),
        },
        {
          name: `Rank ${RANKED_FROM[indicator.polarity]}`,
          cell: ({ rank }) => rank && sayRankCell(rank),
        },
        ...(head === ""
          ? []
          : [
              {
                name: head,
                cell: ({ change, said }: AuthorityRow) => (
                  <Shown isGap={change === null}>{said}</Shown>
                ),
              },
            ]),
      ]}
    />
  );
}
