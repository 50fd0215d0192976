import { useAreas } from "#data/useFeed.tsx";
import type { Area } from "#domain/area.ts";
import { regionsFor } from "#domain/region.ts";
import { useRememberedArea } from "#state/session/area.ts";
import { useRememberedGroup } from "#state/session/group.ts";
import { useAddress } from "#state/url/address.ts";
import { COMPARES, choiceOf, type Compare } from "#state/url/search.ts";
import { Boundary } from "#ui/Boundary.tsx";
import { Select, type OptionGroup } from "#ui/Controls.tsx";
import { FallsBack } from "./FallsBack.tsx";
import { GroupEditor } from "./GroupEditor.tsx";
import { Members } from "./Members.tsx";
import { SinceControl } from "./SinceControl.tsx";
import { useChosen } from "./useComparison.ts";

const CHOICES = [
  { value: "neighbours-2025", label: "England and neighbours (2025)" },
  { value: "neighbours-2021", label: "England and neighbours (2021)" },
  { value: "region", label: "England and region" },
  { value: "baseline", label: "England and our own past" },
  { value: "group", label: "England and your own group" },
] as const satisfies readonly { readonly value: Compare; readonly label: string }[];

/** One control for council and comparator, in the address, the same on every page. */
export function AreaControls() {
  const areas = useAreas();
  const { path, search, change } = useAddress();
  const kept = useRememberedGroup();
  const remember = useRememberedArea((state) => state.remember);
  const { areaCode, compare } = useChosen();
  const area = areas.find((a) => a.code === areaCode);
  return (
    <>
      <div className="controls controls-area">
        <Select
          label="Council"
          value={areaCode}
          options={area ? [] : [{ value: areaCode, label: "Choose a council" }]}
          groups={groupsOf(areas)}
          onChange={(code) => {
            remember(code);
            // A month of one council is no month of another: the newest of each is shown.
            change({ area: code, month: undefined });
          }}
        />
        <Select
          label="Compare with"
          value={compare}
          options={CHOICES}
          onChange={(value) =>
            change({
              compare: COMPARES.find((c) => c === value),
              ...(value === "group" && search.group === undefined
                ? { group: kept.group, called: kept.called }
                : {}),
            })
          }
        />
        {compare === "region" && area && <Region area={area} areas={areas} />}
        {compare === "baseline" && area && (
          <Boundary waiting={null} failing={() => null} onRetry={() => undefined}>
            <SinceControl area={area} />
          </Boundary>
        )}
        {GROUPS.includes(compare) && (
          <Select
            label="Figure of the group"
            value={choiceOf(search).statistic}
            options={[
              { value: "mean", label: "Mean (simple average)" },
              { value: "median", label: "Median (the middle one)" },
            ]}
            onChange={(value) => change({ stat: value === "median" ? value : undefined })}
          />
        )}
        {compare === "group" && <GroupEditor areaCode={areaCode} />}
      </div>
      {area && GROUPS.includes(compare) && (
        <Members area={area} areas={areas} choice={choiceOf(search)} />
      )}
      <FallsBack path={path} compare={compare} search={search} />
    </>
  );
}

/** Of a London borough, which region it is compared with; any other council has one. */
function Region({ area, areas }: { readonly area: Area; readonly areas: readonly Area[] }) {
  const { search, change } = useAddress();
  const regions = regionsFor(area);
  const nameOf = (code: string): string => areas.find((a) => a.code === code)?.name ?? code;
  if (regions.length === 0) return null;
  return (
    <Select<string>
      label="Region"
      value={regions.find((code) => code === search.region) ?? ""}
      options={[
        { value: "", label: `${nameOf(regions[0] ?? "")}, or London where it has no figure` },
        ...regions.map((code) => ({ value: code, label: `${nameOf(code)} alone` })),
      ]}
      onChange={(region) => change({ region: region === "" ? undefined : region })}
    />
  );
}

/** Comparators that are a group of areas: theirs is a mean or a median, and they have members. */
const GROUPS: readonly string[] = ["neighbours-2025", "neighbours-2021", "group"];

function groupsOf(areas: readonly Area[]): readonly OptionGroup[] {
  const options = (keep: (area: Area) => boolean) =>
    areas
      .filter(keep)
      .map((a) => ({ value: a.code, label: a.name }))
      .sort((a, b) => a.label.localeCompare(b.label, "en-GB"));
  return [
    { label: "Illustrative", options: options((a) => a.type === "illustrative") },
    { label: "Councils", options: options((a) => a.type === "authority" && a.to === null) },
    {
      label: "England and regions",
      options: options((a) => a.type === "country" || a.type === "region"),
    },
    {
      label: "Councils that have ended",
      options: options((a) => a.type === "authority" && a.to !== null),
    },
  ].filter((group) => group.options.length > 0);
}
