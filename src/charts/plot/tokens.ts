/**
 * The colours of a drawing by what they stand for; the table of `tokens.scss` says which they are
 * in each medium: light, dark, the reader's own colours, print.
 */
export const INK = {
  text: "var(--ink)",
  quiet: "var(--secondary)",
  paper: "var(--paper)",
  grid: "var(--grid)",
  axis: "var(--axis)",
  us: "var(--us)",
  england: "var(--england)",
  neighbours: "var(--neighbours)",
  others: "var(--others)",
  target: "var(--target)",
  limit: "var(--limit)",
  before: "var(--before)",
  range: "var(--range)",
  /** Behind a part of a drawing that has a scale of its own. */
  ground: "var(--ground)",
} as const;

/** How a line is drawn. */
export type Stroke = {
  readonly stroke: string;
  readonly strokeWidth: number;
  readonly strokeDasharray?: string;
};

/**
 * Whose line it is: the same on every chart and in every key, told apart without colour by weight
 * and dash.
 */
export const LINE = {
  us: { stroke: INK.us, strokeWidth: 3.5 },
  /** Our own published years beside our months. */
  published: { stroke: INK.us, strokeWidth: 1.5, strokeDasharray: "" },
  /** Where we stood at the month we are compared with. */
  past: { stroke: INK.us, strokeWidth: 2, strokeDasharray: "2 5" },
  england: { stroke: INK.england, strokeWidth: 2, strokeDasharray: "" },
  mean: { stroke: INK.neighbours, strokeWidth: 2, strokeDasharray: "" },
  region: { stroke: "var(--region)", strokeWidth: 1.5, strokeDasharray: "2 3" },
  target: { stroke: INK.target, strokeWidth: 1.5, strokeDasharray: "12 4 2 4" },
  /** Councils a reader laid beside ours by name, each with a dash of its own. */
  named1: { stroke: "var(--line-b)", strokeWidth: 2, strokeDasharray: "9 3" },
  named2: { stroke: "var(--line-c)", strokeWidth: 2, strokeDasharray: "4 3" },
  named3: { stroke: INK.axis, strokeWidth: 2, strokeDasharray: "9 3 2 3" },
  named4: { stroke: INK.axis, strokeWidth: 2, strokeDasharray: "1 3" },
  /** Each of many others. */
  each: { stroke: INK.others, strokeWidth: 1, strokeDasharray: "" },
  /** Mean, limits and trial limits of a control chart. */
  average: { stroke: INK.text, strokeWidth: 1.5 },
  limit: { stroke: INK.limit, strokeWidth: 1.5, strokeDasharray: "7 5" },
  trial: { stroke: INK.limit, strokeWidth: 1.5, strokeDasharray: "2 4" },
} as const satisfies Readonly<Record<string, Stroke>>;

/** A figure carried on from its own last period: dashed, and thinner than what was published. */
export const CARRIED = { strokeWidth: 1.5, strokeDasharray: "6 5" } as const;

/**
 * A bar, or a dot, of a count now; of the one before it, outlined; of what came, went or is not
 * explained.
 */
export const FILL = {
  us: { fill: INK.us },
  before: { fill: INK.paper, stroke: INK.before, strokeWidth: 2 },
  rise: { fill: INK.others, stroke: INK.text, strokeWidth: 2 },
  fall: { fill: INK.paper, stroke: INK.text, strokeWidth: 2 },
  /** The cost of what is counted, beside how many there are. */
  cost: { fill: "var(--range-half)", stroke: INK.text, strokeWidth: 2 },
  /** A figure that may still change: hollow. */
  provisional: { fill: INK.paper, stroke: INK.us, strokeWidth: 3 },
  /** What would be, if what was goes on: nobody has counted it. */
  projected: { fill: INK.paper, stroke: INK.us, strokeWidth: 2, strokeDasharray: "6 4" },
  /** A published year of ours beside our months. */
  published: { fill: INK.paper, stroke: INK.us, strokeWidth: 2 },
  /** A figure the council printed for its committees. */
  reported: { fill: INK.paper, stroke: INK.text, strokeWidth: 2 },
} as const;
