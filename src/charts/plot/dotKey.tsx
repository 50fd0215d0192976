import type { KeyItem } from "./Key.tsx";
import { Dot } from "./marks.tsx";

/**
 * What the dots of a drawing of all authorities mean, as large as they are there; ours comes first,
 * where it is among them.
 */
export const dotKey = (self: string | null, near: string, r: number): readonly KeyItem[] => [
  ...(self === null ? [] : [{ text: self, mark: <Dot x={17} y={7} r={6.5} who="self" /> }]),
  { text: near, mark: <Dot x={17} y={7} r={r} who="neighbour" /> },
  { text: "Other authorities", mark: <Dot x={17} y={7} r={r} who="other" /> },
];
