// Advance widths of Arial in thousandths of its size, as in the Helvetica metrics that Adobe
// published (AFM): jsdom measures nothing, and an average letter would call "Illinois" as wide as
// "WOMBWELL".
const WIDTHS: readonly (readonly [width: number, regular: string, bold: string])[] = [
  [0, "\u2060", "\u2060"],
  [191, "'", ""],
  [222, "ijl’‘", ""],
  [238, "", "'"],
  [278, " !,./:;\\ftI", " ,./\\ijlI’‘"],
  [333, "()-r“”`", "()-ft!:;`"],
  [350, "•", "•"],
  [355, '"', ""],
  [389, "*", "*r"],
  [500, "cksvxyzJ", "“”z"],
  [556, "abdeghnopqu0123456789$#£_L?–", "aceksvxy0123456789$#£_J–"],
  [584, "+<=>−±×", "+<=>−±×"],
  [611, "FTZ", "bdghnopquFTZL?"],
  [667, "ABEKPSVXY&", "EPSVXY"],
  [722, "wCDHNRU", "ABCDHKNRU&"],
  [778, "GOQ", "wGOQ"],
  [833, "mM", "M"],
  [889, "%", "m%"],
  [944, "W", "W"],
  [1000, "…—", "…—"],
];
const table = (pick: 1 | 2): ReadonlyMap<string, number> =>
  new Map(WIDTHS.flatMap((row) => [...row[pick]].map((letter) => [letter, row[0]] as const)));
const [REGULAR, BOLD] = [table(1), table(2)];

/** How wide a text is in Arial, in pixels; a letter the table lacks counts as a wide one. */
export const widthOf = (text: string, size = 16, bold = false): number =>
  ([...text].reduce((sum, c) => sum + ((bold ? BOLD : REGULAR).get(c) ?? 722), 0) * size) / 1000;
