/** The heads that every file of one measure begins with: what a figure is of, and what it is made of. */
export const FIGURE_HEAD = [
  "Measure",
  "Unit",
  "Area",
  "Code",
  "Period",
  "Value",
  "Numerator",
  "Denominator",
] as const;
