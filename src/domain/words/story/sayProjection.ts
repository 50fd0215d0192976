import { sayMonth } from "../../calendar.ts";
import { formatNumber } from "../../format.ts";
import type { Projection } from "../../story/placements.ts";

const children = (n: number): string => formatNumber(n, 0);

/** "March 2027, if it goes on": the name of a bar or row that nobody has counted. */
export const nameProjection = ({ period }: Projection): string =>
  `${sayMonth(period)}, if it goes on`;

/** "about 413". */
export const sayAbout = ({ middle }: Projection): string => `about ${children(middle)}`;

/** "from 403 to 419": within what so many months have brought before. */
export const sayRange = ({ low, high }: Projection): string =>
  `from ${children(low)} to ${children(high)}`;

/** How many children would be looked after next March, in two short sentences. */
export function sayProjection(projection: Projection): string {
  const { period, months, seen } = projection;
  const any = months === 1 ? "one month" : `${months} months`;
  return `If the last year’s change goes on, ${sayAbout(projection)} children would be looked after at the end of ${sayMonth(period)}: a projection, not a forecast. Going by any ${any} of the last ${seen}, it could be anywhere ${sayRange(projection)}.`;
}
