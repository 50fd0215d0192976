import type { OwnMeasure } from "#domain/ownMeasure.ts";
import type { Target } from "#domain/target.ts";
import type { MeasureCells } from "#intake/check/told/checkMeasure.ts";
import { cellsOf } from "#intake/patch/told/writeMeasures.ts";
import { NO_CELLS } from "./measureFields.ts";

/** The form that is open: for a name in a return, for a measure that is there, or for a new one. */
export type Making = {
  readonly title: string;
  readonly cells: MeasureCells;
  readonly named: string | null;
};

/**
 * What a council decides on the page: the form that is open, and what became of the last decision.
 */
export type Deciding = {
  readonly making: Making | null;
  readonly last:
    | { readonly is: "nothing" }
    | { readonly is: "kept"; readonly text: string }
    | { readonly is: "not-kept"; readonly why: string };
};

export type Happening =
  | { readonly event: "opened"; readonly making: Making }
  | { readonly event: "closed" }
  | { readonly event: "kept"; readonly text: string }
  | { readonly event: "not kept"; readonly why: string };

export const NOTHING_DECIDED: Deciding = { making: null, last: { is: "nothing" } };

/**
 * The next state: a form stands until it is closed or kept, so that a full disk costs nobody what
 * they wrote.
 */
export function step(deciding: Deciding, happening: Happening): Deciding {
  switch (happening.event) {
    case "opened":
      return { ...deciding, making: happening.making };
    case "closed":
      return { ...deciding, making: null };
    case "kept":
      return { making: null, last: { is: "kept", text: happening.text } };
    case "not kept":
      return { ...deciding, last: { is: "not-kept", why: happening.why } };
  }
}

export function sayDecided({ last }: Deciding): string {
  switch (last.is) {
    case "nothing":
      return "";
    case "kept":
      return last.text;
    case "not-kept":
      return `The browser could not keep it (${last.why}). Nothing was changed.`;
  }
}

export const NEW_MEASURE: Making = {
  title: "A measure of our own",
  cells: NO_CELLS,
  named: null,
};

/** A measure for a name of a return that no measure has. */
export const makingFor = (named: string): Making => ({
  title: `“${named}” as a measure of our own`,
  cells: { ...NO_CELLS, measure: named.slice(0, 80) },
  named,
});

export const changing = (measure: OwnMeasure, target: Target | undefined): Making => ({
  title: `Change “${measure.name}”`,
  cells: cellsOf(measure, target),
  named: null,
});
