/**
 * A drawing taken from the page with its styles in its attributes: what stands inside an `svg` of
 * this box.
 */
export type Drawing = {
  readonly inner: string;
  readonly viewBox: string;
  readonly width: number;
  readonly height: number;
};

/** One of several small drawings with a name above and figures below. */
export type Panel = {
  readonly name: string;
  readonly above: readonly string[];
  readonly drawing: Drawing | null;
  readonly below: readonly string[];
};

/**
 * A cell of a table: lines of text or a drawing, on a ground of its own; `edge` repeats in colour
 * what a line says.
 */
export type Cell = {
  readonly lines: readonly { readonly text: string; readonly bold: boolean }[];
  readonly drawing: Drawing | null;
  readonly fill: string;
  readonly edge: string;
  readonly span: number;
};

/** What a figure is made of, from top to bottom. */
export type Part =
  | { readonly kind: "heading" | "text"; readonly text: string }
  | { readonly kind: "chart"; readonly drawing: Drawing }
  | {
      readonly kind: "key";
      readonly items: readonly { readonly mark: Drawing | null; readonly text: string }[];
    }
  | { readonly kind: "panels"; readonly panels: readonly Panel[] }
  | { readonly kind: "table"; readonly rows: readonly (readonly Cell[])[] };

/** A whole picture: it must stand alone on a slide, without the page around it. */
export type Picture = {
  readonly title: string;
  /** The answer in one sentence, as the page gives it. */
  readonly finding: string;
  /** What must be seen with the figures: that they are invented. */
  readonly caution: string;
  readonly parts: readonly Part[];
  /** Source, period, licence, day: a line each. */
  readonly foot: readonly string[];
};
