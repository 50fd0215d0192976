import { useDeferredValue, useMemo } from "react";
import { FigureFrame } from "#charts/figure/FigureFrame.tsx";
import { provenance } from "#charts/figure/provenance.ts";
import { ProfileKey } from "#charts/profile/ProfileBar.tsx";
import { useProfiles } from "#data/profiles.ts";
import { useCatalogue, useMore, useSetting } from "#data/useFeed.tsx";
import type { Area } from "#domain/area.ts";
import { sayUnpublished } from "#domain/words/beside/sayAlone.ts";
import { sayAmongWhom } from "#domain/words/beside/sayMark.ts";
import { codesOfFiles, councilsOf, type Comparison } from "#domain/comparison.ts";
import { useAddress } from "#state/url/address.ts";
import type { SearchOf } from "#state/url/search.ts";
import { Select } from "#ui/Controls.tsx";
import { ProfileTable } from "./ProfileTable.tsx";
import { profileRows, setsOf, worstFirst, type MeasureSet } from "./profileRows.ts";
import { profileSheet } from "./profileSheet.ts";

/** More than all of the catalogue's own published measures. */
const FIRST = 70;

type Props = { readonly area: Area; readonly comparison: Comparison };
/**
 * One council's whole published profile against its neighbours or the reader's own group: one file,
 * all its measures.
 */
export function ProfilePage({ area, comparison }: Props) {
  const { search, change } = useAddress("profile");
  const { indicators, sources } = useCatalogue();
  const more = useMore();
  const { today } = useSetting();
  const group = useMemo(() => councilsOf(comparison, area), [comparison, area]);
  const { members, words } = group;
  const profiles = useProfiles([area.code, ...codesOfFiles(group)]);
  const own = profiles.get(area.code);
  const sets = useMemo(() => setsOf(indicators, more.indicators), [indicators, more]);
  const set = sets.find((s) => s.id === (search.set ?? "")) ?? sets[0];
  const isWorstFirst = search.sort === "worst";
  const rows = useMemo(() => {
    const all = own && set ? profileRows(set.indicators, own, group, profiles) : [];
    return isWorstFirst ? worstFirst(all) : all;
  }, [own, set, group, profiles, isWorstFirst]);
  // What fills the first screens is painted at once, the rest of some five hundred lines a moment
  // later.
  const drawn = useDeferredValue(rows, rows.slice(0, FIRST));
  const heading = `${area.name} against ${group.model === "group" ? `“${words.head}”` : `its ${members.length} neighbours`}`;
  const origin = provenance(
    rows.map((r) => sources.find((source) => source.id === r.indicator.published?.source)),
    area,
    today,
  );
  const sourceOf = (id: string) =>
    provenance([sources.find((source) => source.id === id)], null, today).source;
  const said = `Each line runs from the lowest to the highest figure among ${sayAmongWhom(area.name, group)}. A place on a line is not good or bad in itself: read which way is better.`;
  return (
    <div className="stack">
      <title>{`Profile of ${area.name}: children’s services dashboard`}</title>
      <h1 id="profile">{heading}</h1>
      {members.length === 0 ? (
        <p>
          There is nobody to compare with: {words.members} has no members for {area.name}. Choose
          another comparison above.
        </p>
      ) : (
        <>
          <Choices
            sets={sets}
            set={set?.id ?? ""}
            isWorstFirst={isWorstFirst}
            onChange={(choice) => change(choice, { replace: true })}
          />
          <FigureFrame
            labelledBy="profile"
            file={`profile-${area.code}`}
            title={heading}
            finding={said}
            period="each measure’s own, in its row"
            origin={origin}
            sheet={() => profileSheet(rows, area, words.members, origin.caution, sourceOf)}
          >
            {area.type === "illustrative" && <p>{sayUnpublished(area.name)}</p>}
            <p className="measure">{said}</p>
            <ProfileKey name={area.name} group={words.head} />
            <ProfileTable rows={drawn} area={area} isWorstFirst={isWorstFirst} />
          </FigureFrame>
        </>
      )}
    </div>
  );
}

type ChoicesProps = {
  readonly sets: readonly MeasureSet[];
  readonly set: string;
  readonly isWorstFirst: boolean;
  readonly onChange: (
    choice: Pick<SearchOf<"profile">, "set"> | Pick<SearchOf<"profile">, "sort">,
  ) => void;
};
/** Which measures, and in what order. */
const Choices = ({ sets, set, isWorstFirst, onChange }: ChoicesProps) => (
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
