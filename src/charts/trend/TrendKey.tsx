import type { ReactNode } from "react";
import { sayDay } from "#domain/words/figure/sayDay.ts";
import { diamond } from "../plot/marks.tsx";
import { FILL, INK, LINE } from "../plot/tokens.ts";
import type { Comparator, TrendModel } from "./trend.ts";
import { carriedOn } from "./trendRows.ts";

type Props = { readonly model: TrendModel };

/**
 * What each line is, each letter and each number means, in words below the plot; then what the page
 * has to say of it, and each numbered event in full.
 */
export const TrendKey = ({ model, children }: Props & { readonly children: ReactNode }) => (
  <>
    <ul className="trend-key plain" data-picture="key">
      <Lines model={model} />
      <Marks model={model} />
      <Letters model={model} />
      <Events model={model} />
    </ul>
    {children}
    <CarriedOn model={model} />
    <WhatHappened model={model} />
  </>
);

/** One mark with its words; a dot takes less room than a line. */
const Item = ({
  mark,
  width = 34,
  children,
}: {
  mark: ReactNode;
  width?: number;
  children: ReactNode;
}) => (
  <li>
    <svg width={width} height="14" aria-hidden="true">
      {mark}
    </svg>
    {children}
  </li>
);

const Lines = ({ model: { usName, comparators, baseline, target, band, rangeOf } }: Props) => (
  <>
    <Item mark={<path d="M0 7h34" {...LINE.us} />}>{usName}</Item>
    {comparators
      .filter((c) => c.as !== "each")
      .map((c) => (
        <Item key={c.id} mark={<ComparatorMark as={c.as} />}>
          {c.name}
        </Item>
      ))}
    {comparators.some((c) => c.as === "each") && (
      <Item mark={<path d="M0 7h34" {...LINE.each} />}>Each of {rangeOf}</Item>
    )}
    {target && <Item mark={<path d="M0 7h34" {...LINE.target} />}>{target.text}, as set now</Item>}
    {baseline && (
      <Item mark={<path d="M0 7h34" {...LINE.past} />}>
        Where it stood {baseline.label}: {baseline.text}
      </Item>
    )}
    {band.length > 0 && (
      <Item mark={<path d="M0 0h34v14H0z" fill={INK.range} />}>Range of {rangeOf}</Item>
    )}
  </>
);

/** The line of a comparator with its dot, as it is drawn. */
const ComparatorMark = ({ as }: { as: Comparator["as"] }) => (
  <>
    <path d="M0 7h34" {...LINE[as]} />
    {as === "published" ? (
      <path d={diamond(17, 7)} {...FILL.published} />
    ) : (
      <circle
        cx="17"
        cy="7"
        r="3"
        fill={as === "england" ? INK.england : INK.paper}
        stroke={LINE[as].stroke}
      />
    )}
  </>
);

const Marks = ({ model: { us, reported } }: Props) => (
  <>
    {us.some((p) => p.provisional) && (
      <Item width={16} mark={<circle cx="8" cy="7" r="5" {...FILL.provisional} />}>
        Provisional
      </Item>
    )}
    {reported.length > 0 && (
      <Item width={16} mark={<path d="M2 1h12v12H2z" {...FILL.reported} />}>
        Reported to committee
      </Item>
    )}
  </>
);

/** Each letter that stands in a gap's place, once. */
const Letters = ({ model: { us } }: Props) =>
  [...new Map(us.filter((p) => p.y === null).map((p) => [p.letter, p.gap])).entries()].map(
    ([letter, words]) => (
      <li key={letter}>
        <strong>{letter}</strong> {words}
      </li>
    ),
  );

/** Which figures are only carried on, and from when they are; where our own line begins. */
function CarriedOn({ model: { comparators, begins } }: Props) {
  const carried = carriedOn(comparators);
  if (carried.length === 0 && begins === "") return null;
  const ends = new Map<string, string[]>();
  for (const { name, runs } of carried) {
    const label = runs.at(-1)?.at(-1)?.label ?? "";
    ends.set(label, [...(ends.get(label) ?? []), name]);
  }
  const said = [...ends].map(([label, names]) => `${names.join(" and ")}: ${label}`);
  return (
    <p className="small secondary" data-picture="text">
      {carried.length > 0 &&
        `Latest published, ${said.join("; ")}. The dashes only carry it forward. `}
      {begins}
    </p>
  );
}

/** What each number over the plot is, beside the lines, where an eye looks for it. */
const Events = ({ model: { events } }: Props) =>
  events.map((e) => (
    <li key={e.number}>
      <strong>{e.number}</strong> {e.title}, {sayDay(e.date)}
    </li>
  ));

/** The same in full, further down. */
const WhatHappened = ({ model: { events } }: Props) =>
  events.some((e) => e.text !== "") && (
    <ol className="trend-events plain" data-picture="text">
      {events
        .filter((e) => e.text !== "")
        .map((e) => (
          <li key={e.number}>
            <strong>{e.number}</strong> {e.text}
          </li>
        ))}
    </ol>
  );
