import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";

/** The tables of a measure's figures, one press away: presses, unless they are open, and finds one. */
export async function figuresTable(name: RegExp): Promise<HTMLElement> {
  const summary = await screen.findByText(/^The same figures as a table, /);
  if (summary.closest("details")?.open === false) await userEvent.click(summary);
  return screen.findByRole("table", { name });
}
