import type { Search } from "#state/url/search.ts";
import { Select, TextField } from "#ui/Controls.tsx";

const SORTS = ["worst", "change", "rating", "name"] as const;

/** The four parts of an inspection of children's services: what Ofsted will ask about. */
const JUDGED = [
  { value: "ofsted:helpAndProtection", label: "Help and protection" },
  { value: "ofsted:inCare", label: "Children in care" },
  { value: "ofsted:careLeavers", label: "Care leavers" },
  { value: "ofsted:leaders", label: "Leaders’ impact on social work" },
];

/**
 * Narrow the tables by part of the service, attention or word, and order them; all of it in the
 * address.
 */
export function Filters({
  search,
  domains,
  onChange,
}: {
  search: Search;
  domains: readonly string[];
  onChange: (change: Partial<Search>) => void;
}) {
  return (
    <div className="controls">
      <Select
        label="Part of the service"
        value={search.domain ?? ""}
        options={[
          { value: "", label: "All parts" },
          ...domains.map((d) => ({ value: d, label: d })),
        ]}
        groups={[{ label: "Measures that speak to Ofsted’s judgement of", options: JUDGED }]}
        onChange={(domain) => onChange({ domain: domain === "" ? undefined : domain })}
      />
      <Select
        label="Show"
        value={search.show ?? ""}
        options={[
          { value: "", label: "All measures" },
          { value: "attention", label: "Needs attention" },
        ]}
        onChange={(show) => onChange({ show: show === "attention" ? show : undefined })}
      />
      <Select
        label="Order"
        value={search.sort ?? ""}
        options={[
          { value: "", label: "By part of the service" },
          { value: "worst", label: "Worst first" },
          { value: "change", label: "Most unusual first" },
          { value: "rating", label: "Red first" },
          { value: "name", label: "By name" },
        ]}
        onChange={(sort) => onChange({ sort: SORTS.find((s) => s === sort) })}
      />
      <TextField
        label="Find a measure"
        value={search.q ?? ""}
        onChange={(q) => onChange({ q: q === "" ? undefined : q })}
      />
    </div>
  );
}
