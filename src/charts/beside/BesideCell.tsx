import { periodLabel } from "#domain/calendar.ts";
import type { Beside } from "#domain/comparison.ts";
import type { Value } from "#domain/value.ts";
import { Gap } from "#ui/Marks.tsx";
import type { ReactNode } from "react";

/**
 * The comparison's figure in a table: a group's with how many of how many have one, a region's with
 * who stands in, our own past's with its day. `none` is said where nothing stands there.
 */
export function BesideCell({
  beside,
  show,
  none,
  inline = false,
}: {
  beside: Beside | null;
  show: (value: Value) => ReactNode;
  none: string;
  inline?: boolean;
}) {
  if (!beside) return none === "" ? null : <Gap>{none}</Gap>;
  const { value, group, standsIn, period, frame } = beside;
  const under = group ? `${group.n} of ${group.of}` : (standsIn ?? periodLabel(period, frame));
  if (inline && group)
    return (
      <span>
        {show(value)} ({under})
      </span>
    );
  return (
    <div>
      {show(value)}
      {under !== "" && <div className="secondary small">{under}</div>}
    </div>
  );
}
