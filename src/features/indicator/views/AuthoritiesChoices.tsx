import { sayPeriod } from "#domain/calendar.ts";
import type { PeriodId } from "#domain/calendar.ts";
import type { SearchOf } from "#state/url/search.ts";
import { Select } from "#ui/Controls.tsx";
import { yearOption, type AllAuthorities } from "./allAuthorities.ts";
import type { PublishedYear } from "./publishedYear.ts";

type Choice = Pick<SearchOf<"indicator">, "at" | "before" | "order" | "drawn">;
type Props = {
  readonly year: PublishedYear;
  readonly all: AllAuthorities;
  readonly isMap: boolean;
  readonly onChange: (choice: Partial<Choice>) => void;
};

/** Which year, beside which, in what order and how drawn. */
export function AuthoritiesChoices({ year, all, isMap, onChange }: Props) {
  const { periods } = year;
  const { movements, earlier, byChange } = all;
  return (
    <div className="controls">
      <Select
        label="Year"
        value={year.period}
        options={[...periods].reverse().map((p) => yearOption(p, year))}
        onChange={(at: PeriodId) => onChange({ at })}
      />
      {movements && (
        <Select
          label="Change since"
          value={movements.since}
          options={earlier.map((p) => ({ value: p, label: sayPeriod(p) }))}
          onChange={(before: PeriodId) => onChange({ before })}
        />
      )}
      {movements && (
        <Select
          label={isMap ? "Order of the table" : "Order"}
          value={byChange ? "change" : "figure"}
          options={[
            { value: "figure", label: "By figure" },
            { value: "change", label: "By change" },
          ]}
          onChange={(order) => onChange({ order: order === "change" ? order : undefined })}
        />
      )}
      <Select
        label="Drawn as"
        value={isMap ? "map" : "bars"}
        options={[
          { value: "bars", label: "Bars" },
          { value: "map", label: "Map of England" },
        ]}
        onChange={(drawn) => onChange({ drawn: drawn === "map" ? drawn : undefined })}
      />
    </div>
  );
}
