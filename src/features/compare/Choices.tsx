import type { Search } from "#state/url/search.ts";
import { Button, Select } from "#ui/Controls.tsx";
import { AddArea } from "./AddArea.tsx";
import { toggleArea } from "./choice.ts";
import type { Compared } from "./useCompared.ts";

type Props = {
  readonly search: Search;
  readonly compared: Compared;
  readonly onChange: (change: Partial<Search>) => void;
};

/** Which measures, of when, in which order, and beside whom. */
export const Choices = ({
  search,
  compared: { chosen, domains, year, years },
  onChange,
}: Props) => (
  <div className="controls">
    <Select
      label="Measures"
      value={search.set ?? ""}
      options={[
        { value: "", label: "Headlines" },
        { value: "all", label: "All published measures" },
        ...domains.map((d) => ({ value: d, label: d })),
      ]}
      onChange={(value) => onChange({ set: value === "" ? undefined : value })}
    />
    <Select
      label="Year"
      value={search.year ?? ""}
      options={[
        { value: "", label: "Newest of each" },
        ...(year === null || years.includes(year) ? years : [year, ...years]).map((y) => ({
          value: String(y),
          label: String(y),
        })),
      ]}
      onChange={(value) => onChange({ year: value === "" ? undefined : value })}
    />
    <Select
      label="Order of measures"
      value={search.rows ?? ""}
      options={[
        { value: "", label: "By part of the service" },
        { value: "name", label: "By name" },
        { value: "differ", label: "Most areas differing first" },
      ]}
      onChange={(value) =>
        onChange({ rows: value === "name" || value === "differ" ? value : undefined })
      }
    />
    <AddArea chosen={chosen} onAdd={(code) => onChange({ areas: toggleArea(chosen, code) })} />
  </div>
);

/** From the reader's own areas back to the first. */
export const AreaButtons = ({ search, onChange }: Pick<Props, "search" | "onChange">) =>
  search.areas === undefined ? null : (
    <div className="button-row">
      <Button onClick={() => onChange({ areas: undefined })}>Back to the first areas</Button>
    </div>
  );
