import { Multiples } from "#charts/multiples/Multiples.tsx";
import { shortPeriod } from "#domain/calendar.ts";
import { sayRange } from "#domain/words/figure/sayRange.ts";
import { FigureTable } from "#ui/FigureTable.tsx";
import { Figure } from "../Figure.tsx";
import { neighboursSheet } from "../sheets/neighboursSheet.ts";
import type { YearProps } from "./OfYear.tsx";
import { ViewFigure } from "./ViewFigure.tsx";
import {
  guestOf,
  neighbourhoodOf,
  sayNeighbourhood,
  sayPlaceBeside,
  type Guest,
  type Member,
} from "./neighbourhood.ts";
import type { View } from "./publishedYear.ts";

/**
 * Where ours stands among the ten neighbours in a sentence, then each of them: one scale, one line
 * each, with the closeness word and the mean, median and range.
 */
export function Neighbours({ view, year }: YearProps) {
  const { indicator, area, near, origin } = view;
  const { period, label, frame, periods } = year;
  const { words } = near;
  const { members, self, panels, group } = neighbourhoodOf(view, year);
  const guest = guestOf(view);
  if (members.length === 0)
    return (
      <p>
        {area.name} has nobody to compare with here: {words.note}.
      </p>
    );
  const place = sayPlaceBeside(view, year, guest);
  const found = sayNeighbourhood(view, group);
  const [first, last] = [periods[0] ?? period, periods.at(-1) ?? period];
  return (
    <ViewFigure
      id="neighbours"
      heading={`${words.head}, ${label}`}
      file={`${indicator.slug}-${area.code}-neighbours-${period}`}
      origin={guest?.origin ?? origin}
      title={`${indicator.shortName}: ${area.name} and ${words.its}, ${label}`}
      said={found}
      finding={`${place} ${found}`}
      period={sayRange(first, last, frame)}
      sheet={() =>
        neighboursSheet({ indicator, period: label, words, origin }, panels, group, guest)
      }
      drawing={
        <>
          <p className="readout">{place}</p>
          <Multiples indicator={indicator} panels={panels} guest={guest} />
        </>
      }
    >
      <p className="small" data-picture="text">
        Each line is one authority, from {shortPeriod(first, frame)} to {shortPeriod(last, frame)},
        all on one scale; the grey line is nought.
        {guest && ` The ring is ${area.name}, ${guest.when}: invented, and later than every line.`}
      </p>
      <MemberTable view={view} members={[...rowOf(self, guest), ...members]} label={label} />
    </ViewFigure>
  );
}

/** The council's own row, above those it is compared with; none where it has no figure to give. */
const rowOf = (self: Member, guest: Guest | null): readonly Member[] =>
  guest
    ? [{ ...self, closeness: `${guest.note}, ${guest.when}`, value: guest.value }]
    : self.value.kind === "not-applicable"
      ? []
      : [self];

type TableProps = {
  readonly view: View;
  readonly members: readonly Member[];
  readonly label: string;
};
const MemberTable = ({ view: { indicator, near }, members, label }: TableProps) => (
  <FigureTable
    stacks={false}
    caption={`${indicator.name}, ${label}`}
    rows={members}
    keyOf={(member) => member.code}
    head={{ name: near.words.memberHead, cell: (member) => member.name }}
    columns={[
      { name: "How alike", words: true, cell: (member) => member.closeness },
      {
        name: "Value",
        cell: ({ value }) => <Figure value={value} of={indicator} />,
      },
    ]}
  />
);
