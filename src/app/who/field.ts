/** The parts of the line that can be changed, each with its field in the panel. */
export type Field = "council" | "beside" | "when";
