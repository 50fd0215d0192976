import { useEffect, useRef, type ReactNode } from "react";
import { useAreas } from "#data/useFeed.tsx";
import type { Area } from "#domain/area.ts";
import { regionsFor } from "#domain/region.ts";
import { useRememberedArea } from "#state/session/area.ts";
import { useRememberedGroup } from "#state/session/group.ts";
import { useAddress } from "#state/url/address.ts";
import { COMPARES, choiceOf, type Compare } from "#state/url/search.ts";
import { Boundary } from "#ui/Boundary.tsx";
import { Select, type OptionGroup } from "#ui/Controls.tsx";
import type { Field } from "./field.ts";
import { GroupEditor } from "./GroupEditor.tsx";
import { Members } from "./Members.tsx";
import { PeriodControl } from "./PeriodControl.tsx";
import { SinceControl } from "./SinceControl.tsx";
import { useChosen } from "../useComparison.ts";

const CHOICES = [
  { value: "neighbours-2025", label: "England and neighbours (2025)" },
  { value: "neighbours-2021", label: "England and neighbours (2021)" },
  { value: "region", label: "England and region" },
  { value: "baseline", label: "England and our own past" },
  { value: "group", label: "England and your own group" },
] as const satisfies readonly { readonly value: Compare; readonly label: string }[];

type Props = {
  /** The field of the word that was pressed: the keyboard goes there. */
  readonly start: Field;
  /** Whether the page stands at the month of the address. */
  readonly hasPeriods: boolean;
};
/** Everything that the line above a page can be changed to, in the address, the same on every page. */
export function Choices({ start, hasPeriods }: Props) {
  const areas = useAreas();
  const { search } = useAddress();
  const { areaCode, compare } = useChosen();
  const area = areas.find((a) => a.code === areaCode);
  const box = useStartAt(start);
  const isGroup = GROUPS.includes(compare);
  return (
    <div className="stack" ref={box}>
      <div className="controls controls-area">
        <Council area={area} areas={areas} />
        <Comparator />
        {compare === "region" && area && <Region area={area} areas={areas} />}
        {compare === "baseline" && area && (
          <OfFile>
            <SinceControl area={area} />
          </OfFile>
        )}
        {isGroup && <Statistic />}
        {hasPeriods && area && (
          <OfFile>
            <PeriodControl area={area} />
          </OfFile>
        )}
        {compare === "group" && <GroupEditor areaCode={areaCode} />}
      </div>
      {area && isGroup && <Members area={area} areas={areas} choice={choiceOf(search)} />}
    </div>
  );
}

/** Puts the keyboard into the field of the word that was pressed, once it is there. */
function useStartAt(start: Field) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const field = box.current?.querySelector<HTMLElement>(`[data-field="${start}"] select`);
    (field ?? box.current?.querySelector("select"))?.focus();
  }, [start]);
  return box;
}

/** What needs the council's file: absent until it has come, and where it does not. */
const OfFile = ({ children }: { readonly children: ReactNode }) => (
  <Boundary waiting={null} failing={() => null} onRetry={() => undefined}>
    {children}
  </Boundary>
);

type CouncilProps = { readonly area: Area | undefined; readonly areas: readonly Area[] };
function Council({ area, areas }: CouncilProps) {
  const { search, change } = useAddress();
  const { areaCode } = useChosen();
  const remember = useRememberedArea((state) => state.remember);
  return (
    <div className="field" data-field="council">
      <Select
        label="Council"
        value={areaCode}
        options={area ? [] : [{ value: areaCode, label: "Choose a council" }]}
        groups={groupsOf(areas)}
        onChange={(code) => {
          remember(code);
          // A month of one council is no month of another: the newest of each is shown. Among
          // several it takes the place of the one before.
          change({ area: code, month: undefined, areas: inPlaceOf(search.areas, areaCode, code) });
        }}
      />
    </div>
  );
}

/** A council's place among several goes to another; of several without it the other is the first. */
function inPlaceOf(codes: string | undefined, was: string, now: string): string | undefined {
  if (codes === undefined) return undefined;
  const all = codes.split("~");
  const next = all.includes(was) ? all.map((code) => (code === was ? now : code)) : [now, ...all];
  return [...new Set(next)].join("~");
}

function Comparator() {
  const { search, change } = useAddress();
  const kept = useRememberedGroup();
  const { compare } = useChosen();
  return (
    <div className="field" data-field="beside">
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
    </div>
  );
}

function Statistic() {
  const { search, change } = useAddress();
  return (
    <Select
      label="Figure of the group"
      value={choiceOf(search).statistic}
      options={[
        { value: "mean", label: "Mean (simple average)" },
        { value: "median", label: "Median (the middle one)" },
      ]}
      onChange={(value) => change({ stat: value === "median" ? value : undefined })}
    />
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
