import type { ReactNode } from "react";
import { describedBy } from "#ui/FormField.tsx";

/** The id of the first tick of several, where their error leads, and that error. */
export type TickBox = { readonly id: string; readonly error: string | undefined };

/** The name of a row that is taken with the rest unless it is unticked. */
export function Tick({
  name,
  taken,
  onToggle,
  box,
}: {
  readonly name: ReactNode;
  readonly taken: boolean;
  readonly onToggle: () => void;
  /** Of the first. */
  readonly box?: TickBox | undefined;
}) {
  return (
    <label className="tick">
      <input
        type="checkbox"
        id={box?.id}
        {...(box ? describedBy(box) : {})}
        {...(box?.error === undefined ? {} : { "aria-invalid": true })}
        checked={taken}
        onChange={onToggle}
      />{" "}
      {name}
    </label>
  );
}
