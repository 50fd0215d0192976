import { sayDay } from "./figure/sayDay.ts";

// What a sheet of paper and a wall say beside the page they show.

/** A part of a page, how often it has it, and how often a sheet had no room for it. */
export type LeftOut = { readonly called: string; readonly left: number; readonly of: number };

/** "No room for: good news; needs attention (2 of 5)."; nothing where all stands. */
export function sayLeftOut(parts: readonly LeftOut[]): string {
  const said = parts
    .filter(({ left }) => left > 0)
    .map(({ called, left, of }) => (left === of ? called : `${called} (${left} of ${of})`));
  return said.length === 0 ? "" : `No room for: ${said.join("; ")}.`;
}

/** When and of which figures a sheet was made: "Printed on 22 November 2026. Figures: edition 2025". */
export const sayPrinted = (
  today: string,
  { edition, sum }: { readonly edition: string; readonly sum: string },
): string =>
  `Printed on ${sayDay(today)}. Version of the figures: edition ${edition}${sum === "" ? "" : `, ${sum}`}.`;

/** "Panel 2 of 6: Headlines". */
export const sayPanel = (at: number, of: number, called: string): string =>
  `Panel ${at + 1} of ${of}${called === "" ? "" : `: ${called}`}`;

/** Said of a panel that is higher than the screen. */
export const CONTINUES = "This panel continues below: the arrow down shows more.";
