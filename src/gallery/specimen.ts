import type { ReactNode } from "react";

/** One chart in one state, as it is shown in the gallery and kept as a golden. */
export type Specimen = {
  readonly chart: string;
  readonly state: string;
  /** The room it has on the page, in pixels: a desk's or a phone's. */
  readonly width: number;
  readonly draw: () => ReactNode;
};

const DESK = 1280;
export const PHONE = 360;
/** Beside another drawing, in the narrower of two columns. */
export const COLUMN = 480;

/** The states of one chart, in the order they are shown. */
export const statesOf = (
  chart: string,
  states: { readonly [state: string]: () => ReactNode },
  width = DESK,
): readonly Specimen[] =>
  Object.entries(states).map(([state, draw]) => ({ chart, state, width, draw }));
