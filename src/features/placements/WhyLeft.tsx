import type { Area } from "#domain/area.ts";
import { sayNumber, sayShare } from "#domain/narrative/story/telling.ts";
import { sayMonth, type Month } from "#domain/calendar.ts";
import { partsOf, type Parts } from "#domain/story/flow.ts";
import { reasonsFor } from "#domain/story/placements.ts";
import { quantityOf, valueIn, type Story } from "#domain/story/story.ts";
import { Gap } from "#ui/Marks.tsx";

/** Why children left, with what no reason names shown as a remainder; why placements changed, as DfE publishes it. */
export function WhyLeft({
  area,
  story,
  month,
  own,
  published,
}: {
  area: Area;
  story: Story;
  month: Month | null;
  own: string;
  published: string;
}) {
  const ceased = quantityOf(story, "cla-ceased", false);
  const year = ceased?.observations.findLast((o) => o.value.kind === "known")?.period;
  const left: readonly (readonly [string, Parts])[] = [
    ...(month === null
      ? []
      : [
          [
            `12 months to ${sayMonth(month)}, the council’s own count`,
            reasonsFor(story, month, 12),
          ] as const,
        ]),
    ...(year === undefined
      ? []
      : [
          [
            `year to 31 March ${year}, DfE`,
            partsOf(
              valueIn(ceased, year),
              [
                ["cla-adopted", "adopted"],
                ["cla-special-guardianship", "special guardianship"],
              ].map(([id = "", name = ""]) => ({
                name,
                value: valueIn(quantityOf(story, id, false), year),
              })),
            ),
          ] as const,
        ]),
  ];
  const changed = quantityOf(story, "changed", false);
  const last = changed?.observations.findLast((o) => o.value.kind === "known")?.period;
  const reasons = story.quantities
    .filter((q) => q.id.startsWith("changed-"))
    .map((q) => ({ name: q.name, value: valueIn(q, last) }))
    .sort(
      (a, b) =>
        (b.value.kind === "known" ? b.value.amount : -1) -
        (a.value.kind === "known" ? a.value.amount : -1),
    );
  return (
    <section className="stack" aria-labelledby="why-left">
      <h2 id="why-left">Why children left</h2>
      {left.length === 0 && <p>Nothing is published of why children left {area.name}’s care.</p>}
      {left.map(([label, p]) => (
        <PartsTable
          key={label}
          caption={`Children who left, ${label}`}
          parts={p}
          rest="Other or not stated"
        />
      ))}
      {left.length > 0 && (
        <p className="figure-source">
          Source:{" "}
          {[...(month === null ? [] : [own]), ...(year === undefined ? [] : [published])].join(
            "; ",
          )}
          .
        </p>
      )}
      {last !== undefined && changed && reasons.length > 0 && (
        <details className="more">
          <summary>
            Why placements changed, year to 31 March {last}: {sayNumber(valueIn(changed, last))}{" "}
            changes
          </summary>
          <PartsTable
            caption={`Reasons for a change of placement, year to 31 March ${last}. Source: Department for Education, children looked after, reporting year 2025`}
            parts={partsOf(valueIn(changed, last), reasons)}
            rest="Rounded or not stated"
          />
        </details>
      )}
    </section>
  );
}

function PartsTable({ caption, parts, rest }: { caption: string; parts: Parts; rest: string }) {
  const show = (v: Parts["total"]) =>
    v.kind === "known" ? sayNumber(v) : <Gap>{sayNumber(v)}</Gap>;
  return (
    <table className="table table-stacks">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">Reason</th>
          <th scope="col" className="number">
            Children
          </th>
          <th scope="col" className="number">
            Share
          </th>
        </tr>
      </thead>
      <tbody>
        {parts.parts.map((p) => (
          <tr key={p.name}>
            <th scope="row">
              {p.name.charAt(0).toUpperCase()}
              {p.name.slice(1)}
            </th>
            <td className="number" data-label="Children">
              {show(p.value)}
            </td>
            <td className="number" data-label="Share">
              {p.value.kind === "known" ? sayShare(p.value, parts.total) : ""}
            </td>
          </tr>
        ))}
        <tr>
          <th scope="row">{rest}</th>
          <td className="number" data-label="Children">
            {show(parts.remainder)}
          </td>
          <td className="number" data-label="Share">
            {parts.remainder.kind === "known" ? sayShare(parts.remainder, parts.total) : ""}
          </td>
        </tr>
        <tr>
          <th scope="row">All</th>
          <td className="number" data-label="Children">
            {show(parts.total)}
          </td>
          <td className="number" data-label="Share" />
        </tr>
      </tbody>
    </table>
  );
}
