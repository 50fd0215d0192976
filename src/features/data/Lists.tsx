import type { ReactNode } from "react";
import type { AreaFile } from "#data/useFeed.tsx";
import { periodLabel } from "#domain/calendar.ts";
import { formatValue } from "#domain/format.ts";
import type { Held, WhatIsHere, WithoutFigure } from "#domain/held/held.ts";
import type { Indicator } from "#domain/indicator.ts";
import type { PartOfHere } from "#domain/words/council/sayFacts.ts";
import {
  NO_REVISIONS,
  sayLate,
  sayWhyLate,
  sayWhyMissing,
  sayWhyNone,
} from "#domain/words/council/sayHere.ts";
import { sayMet } from "#domain/words/council/sayMet.ts";
import { Link, useAddress } from "#state/url/address.ts";
import { indicatorLink, shared } from "#state/url/search.ts";
import { Details } from "#ui/Details.tsx";
import { FigureTable, type Column } from "#ui/FigureTable.tsx";
import { byPart } from "./heldParts.ts";

/** As many lines as a reader takes in without opening anything. */
const SHORT = 8;

type Item = { readonly indicator: Indicator };
function Name({ indicator }: Item) {
  const { search } = useAddress();
  return <Link href={indicatorLink(indicator.slug, shared(search))}>{indicator.shortName}</Link>;
}

type ListProps<T extends Item> = {
  readonly items: readonly T[];
  readonly caption: string;
  readonly columns: readonly Column<T>[];
};
/** A short list as one table; a longer one closed by part of the service, each with its count. */
function ByPart<T extends Item>({ items, caption, columns }: ListProps<T>) {
  const table = (rows: readonly T[], of: string) => (
    <FigureTable
      caption={of}
      rows={rows}
      keyOf={(row) => row.indicator.slug}
      head={{ name: "Measure", cell: (row) => <Name {...row} /> }}
      columns={columns}
    />
  );
  if (items.length === 0) return null;
  if (items.length <= SHORT) return table(items, caption);
  return byPart(items).map(({ part, items: its }) => (
    <Details key={part} summary={`${part} (${its.length})`}>
      {table(its, `${caption}: ${part}`)}
    </Details>
  ));
}

type SectionProps = {
  readonly id: PartOfHere;
  readonly title: string;
  readonly n: number;
  readonly children: ReactNode;
};
/** A list with its count in its heading. */
const Section = ({ id, title, n, children }: SectionProps) => (
  <section className="stack-small" aria-labelledby={id}>
    <h2 id={id} tabIndex={-1}>
      {title} ({n})
    </h2>
    {children}
  </section>
);

const when: Column<Held> = {
  name: "Newest period",
  words: true,
  cell: ({ latest, series }) => periodLabel(latest.period, series.frame),
};

/** Measures whose newest period has no figure: its reason, and the last figure before it. */
export const Missing = ({ items }: { readonly items: readonly Held[] }) => (
  <Section id="missing" title="Missing for the newest period" n={items.length}>
    <ByPart
      items={items}
      caption="Measures without a newest figure"
      columns={[
        when,
        { name: "Why", words: true, cell: sayWhyMissing },
        { name: "Late too", words: true, cell: ({ late }) => (late ? sayLate(late) : "No") },
        {
          name: "Last figure",
          words: true,
          cell: ({ last, indicator, series }) =>
            last
              ? `${formatValue(last.value, indicator)}, ${periodLabel(last.period, series.frame)}`
              : "None in these files",
        },
      ]}
    />
  </Section>
);

/** Measures that are late, below the reason they share. */
export function LateOnes({ items }: { readonly items: readonly Held[] }) {
  return (
    <Section id="late" title="Late" n={items.length}>
      {sayWhyLate(items).map((reason) => {
        const its = items.filter(({ late }) => late && sayLate(late) === reason);
        return (
          <div key={reason} className="stack-small">
            <p>{reason}</p>
            <ByPart items={its} caption={`Late measures: ${its.length}`} columns={[when]} />
          </div>
        );
      })}
    </Section>
  );
}

/** Measures whose newest figure may still change. */
export const Provisional = ({ items }: { readonly items: readonly Held[] }) => (
  <Section id="provisional" title="Provisional" n={items.length}>
    <ByPart
      items={items}
      caption="Figures that may still change"
      columns={[
        when,
        {
          name: "Figure now",
          cell: ({ latest, indicator }) => formatValue(latest.value, indicator),
        },
      ]}
    />
  </Section>
);

type RevisedProps = {
  readonly revised: WhatIsHere["revised"];
  /** Corrections of the feed that the reader’s own loads meet. */
  readonly met: NonNullable<AreaFile["met"]>;
  readonly indicators: readonly Indicator[];
  readonly received: string;
};
/** Figures that were changed after they were first given, and corrections that a load has met. */
export const Revised = ({ revised, met, indicators, received }: RevisedProps) => (
  <Section id="revised" title="Revised since" n={revised.length + met.length}>
    {revised.length + met.length === 0 && <p>{NO_REVISIONS}</p>}
    {revised.length > 0 && (
      <Details summary={`What changed, and when (${revised.length})`}>
        <RevisedTable revised={revised} />
      </Details>
    )}
    {met.map((one) => {
      const indicator = indicators.find((i) => i.slug === one.slug);
      const frame = { basis: one.basis, ends: "03-31" };
      return (
        indicator && (
          <p key={`${one.load} ${one.id}`}>
            <Name indicator={indicator} />: {sayMet({ ...one, frame }, indicator, received)}
          </p>
        )
      );
    })}
  </Section>
);

const RevisedTable = ({ revised }: Pick<RevisedProps, "revised">) => (
  <FigureTable
    caption="Figures that were changed after they were first given"
    rows={revised}
    keyOf={({ indicator, observation }) => `${indicator.slug} ${observation.period}`}
    head={{ name: "Measure", cell: (row) => <Name {...row} /> }}
    columns={[
      {
        name: "Period",
        words: true,
        cell: ({ observation, series }) => periodLabel(observation.period, series.frame),
      },
      {
        name: "Figure now",
        cell: ({ observation, indicator }) => formatValue(observation.value, indicator),
      },
      { name: "What changed", words: true, cell: ({ observation }) => observation.note ?? "" },
    ]}
  />
);

type NoneProps = { readonly none: readonly WithoutFigure[]; readonly name: string };
/** Measures without any figure, with the reason. */
export const NoFigure = ({ none, name }: NoneProps) => (
  <Section id="none" title="No figure at all" n={none.length}>
    <ByPart
      items={none}
      caption="Measures without any figure"
      columns={[{ name: "Why", words: true, cell: (one) => sayWhyNone(one, name) }]}
    />
  </Section>
);
