/** One row or point of a drawing, as it is read when it is walked to: its name and each figure. */
export const sayStop = (name: string, figures: readonly string[]): string =>
  `${name}: ${figures.filter((f) => f !== "").join("; ")}`;

/** What one of several figures of a row is: "now 12", "England 22.6%". */
export const sayNamed = (what: string, figure: string): string => `${what} ${figure}`;
