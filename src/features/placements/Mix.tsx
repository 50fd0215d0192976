import { FigureFrame } from "#charts/figure/FigureFrame.tsx";
import { figureCell } from "#charts/figure/cells.ts";
import type { Provenance } from "#charts/figure/provenance.ts";
import type { Area } from "#domain/area.ts";
import { sayNumber, sayPounds, sayShare, saySigned } from "#domain/narrative/story/telling.ts";
import { addMonths, periodLabel, type Month } from "#domain/calendar.ts";
import { childrenAt, mixAt, ownAndBought } from "#domain/story/placements.ts";
import type { Story } from "#domain/story/story.ts";
import { combine, known, missing } from "#domain/value.ts";

const FRAME = { basis: "snapshot", ends: "03-31" } as const;

/** Every kind of place with who provides it: how many, what share, the change in a year, and what one costs a week. */
export function Mix({
  area,
  story,
  month,
  origin,
}: {
  area: Area;
  story: Story;
  month: Month;
  origin: Provenance;
}) {
  const before = addMonths(month, -12);
  const [rows, then, total] = [mixAt(story, month), mixAt(story, before), childrenAt(story, month)];
  const who = ownAndBought(rows);
  const lines = rows.map((r) => {
    const old = then.find((o) => o.group === r.group && o.provider === r.provider);
    return {
      ...r,
      old: old?.children ?? missing("missing"),
      oldCost: old?.weeklyCost ?? missing("missing"),
    };
  });
  const label = periodLabel(month, FRAME);
  const finding = `${sayNumber(who.own)} of ${sayNumber(total)} in the council’s own provision, ${sayNumber(who.bought)} in bought places, ${who.withParents.kind === "missing" ? "no row of children" : sayNumber(who.withParents)} with parents.`;
  return (
    <FigureFrame
      labelledBy="mix"
      file={`placements-mix-${area.code}-${month}`}
      title={`Where ${area.name}’s children live, ${label}`}
      finding={finding}
      period={label}
      origin={origin}
      sheet={() => ({
        head: [
          "Kind of place",
          "Provider",
          "Children",
          "Children a year before",
          "Weekly cost of one",
          "Weekly cost a year before",
          "Period",
          "Source",
          "Caution",
        ],
        rows: lines.map((r) => [
          r.group,
          r.provider,
          figureCell(r.children),
          figureCell(r.old),
          figureCell(r.weeklyCost),
          figureCell(r.oldCost),
          label,
          origin.source,
          origin.caution,
        ]),
      })}
    >
      <h2 id="mix">Where they live, {label}</h2>
      <p>{finding}</p>
      <table className="table table-stacks" data-picture="table">
        <caption>Kinds of place; the parts add to {sayNumber(total)}</caption>
        <thead>
          <tr>
            <th scope="col">Kind of place</th>
            <th scope="col">Provider</th>
            <th scope="col" className="number">
              Children
            </th>
            <th scope="col" className="number">
              Share
            </th>
            <th scope="col" className="number">
              Change in a year
            </th>
            <th scope="col" className="number">
              One costs a week
            </th>
          </tr>
        </thead>
        <tbody>
          {lines.map((r) => (
            <tr key={`${r.group}${r.provider}`}>
              <th scope="row">
                {r.group.charAt(0).toUpperCase()}
                {r.group.slice(1)}
              </th>
              <td data-label="Provider">
                {r.group === "with parents"
                  ? "Nobody: at home"
                  : r.provider === "own"
                    ? "The council"
                    : "Bought"}
              </td>
              <td className="number" data-label="Children">
                {sayNumber(r.children)}
              </td>
              <td className="number" data-label="Share">
                {sayShare(r.children, total)}
              </td>
              <td className="number" data-label="Change in a year">
                {saySigned(combine(r.children, r.old, (a, b) => known(a - b)))}
              </td>
              <td className="number" data-label="One costs a week">
                {sayPounds(r.weeklyCost)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </FigureFrame>
  );
}
