import type { Field, Tick } from "./axis.ts";
import type { FootTick } from "./labels.ts";

/** What every drawing with two axes has, in pixels: its size, its field, the figures of both. */
export type Framed = {
  readonly width: number;
  readonly height: number;
  readonly field: Field;
  readonly ticks: readonly Tick[];
  readonly foot: readonly FootTick[];
};
