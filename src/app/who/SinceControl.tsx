import { useMemo } from "react";
import { useAreaFile, useCatalogue } from "#data/useFeed.tsx";
import type { Area } from "#domain/area.ts";
import { comparePeriods, isDecember, sayMonth, startsIn } from "#domain/calendar.ts";
import { measuresOf } from "#domain/ownMeasure.ts";
import { pastsOf } from "#domain/scorecard/pasts.ts";
import { useAddress } from "#state/url/address.ts";
import { Select } from "#ui/Controls.tsx";

/**
 * From when distance travelled is counted: the months or years this council has figures of, newest
 * first.
 */
export function SinceControl({ area }: { area: Area }) {
  const { search, change } = useAddress();
  const { indicators } = useCatalogue();
  const file = useAreaFile(area.code);
  const { choices, usual } = useMemo(
    () => pastsOf(measuresOf(indicators, file.ours), file.series),
    [indicators, file.ours, file.series],
  );
  const value = search.since ?? usual;
  if (value === null) return null;
  const all = [...new Set([...choices, value])].sort(comparePeriods).reverse();
  const yearly = choices.every((choice) => isDecember(choice));
  return (
    <Select
      label="Since"
      value={value}
      options={all.map((id) => ({
        value: id,
        label: yearly && isDecember(id) ? `Years to ${startsIn(id)}` : sayMonth(id),
      }))}
      onChange={(since) => change({ since })}
    />
  );
}
