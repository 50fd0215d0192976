import type { SearchOf } from "#state/url/search.ts";
import { Select } from "#ui/Controls.tsx";
import type { ShownProfile } from "./useProfile.ts";

type Props = Pick<ShownProfile, "sets" | "set" | "isWorstFirst"> & {
  readonly onChange: (
    choice: Pick<SearchOf<"profile">, "set"> | Pick<SearchOf<"profile">, "sort">,
  ) => void;
};

/** Which measures, and in what order. */
export const Choices = ({ sets, set, isWorstFirst, onChange }: Props) => (
  <div className="controls">
    <Select
      label="Measures"
      value={set}
      options={sets.map((s) => ({ value: s.id, label: `${s.label} (${s.indicators.length})` }))}
      onChange={(value) => onChange({ set: value === "" ? undefined : value })}
    />
    <Select
      label="Order"
      value={isWorstFirst ? "worst" : "part"}
      options={[
        { value: "part", label: "By part of the service" },
        { value: "worst", label: "Worst first" },
      ]}
      onChange={(value) => onChange({ sort: value === "worst" ? value : undefined })}
    />
  </div>
);
