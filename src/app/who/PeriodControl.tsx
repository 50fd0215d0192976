import { useMemo } from "react";
import { useAreaFile } from "#data/useFeed.tsx";
import type { Area } from "#domain/area.ts";
import { chosenOf, periodsOf } from "#domain/scorecard/periods.ts";
import { useAddress } from "#state/url/address.ts";
import { Select } from "#ui/Controls.tsx";

/** The month or year that the page stands at, out of those the council has figures of. */
export function PeriodControl({ area }: { readonly area: Area }) {
  const { search, change } = useAddress();
  const { series } = useAreaFile(area.code);
  const periods = useMemo(() => periodsOf(series), [series]);
  const groups = [
    { label: "Its own months", options: periods.own },
    { label: "Published years", options: periods.years },
  ].map(({ label, options }) => ({
    label,
    options: options.map((p) => ({ value: p.id, label: p.label })),
  }));
  return (
    <div className="field" data-field="when">
      <Select
        label="Month or year"
        value={chosenOf(periods, search.month) ?? ""}
        groups={groups.filter(({ options }) => options.length > 0)}
        onChange={(month) => change({ month }, { replace: true })}
      />
    </div>
  );
}
