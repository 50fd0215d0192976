import { useDeferredValue, useMemo } from "react";
import { AmongKey, AmongLetters } from "#charts/among/AmongKey.tsx";
import { FigureFrame } from "#charts/figure/FigureFrame.tsx";
import { provenance } from "#charts/figure/provenance.ts";
import { useCatalogue, useSetting } from "#data/useFeed.tsx";
import type { Area } from "#domain/area.ts";
import type { Comparison } from "#domain/comparison.ts";
import { sayAmongWhom } from "#domain/words/beside/sayMark.ts";
import { useAddress } from "#state/url/address.ts";
import { Details } from "#ui/Details.tsx";
import { InFigures } from "#ui/Story.tsx";
import { Choices } from "./Choices.tsx";
import { Notes } from "./Notes.tsx";
import { ProfileLines } from "./ProfileLines.tsx";
import { ProfileTable } from "./ProfileTable.tsx";
import { profileSheet } from "./profileSheet.ts";
import { judgedOrNot, partOf } from "./profileRows.ts";
import { profileModel } from "./profileModel.ts";
import { useProfile } from "./useProfile.ts";

/** More than all of the catalogue's own published measures. */
const FIRST = 70;

type Props = { readonly area: Area; readonly comparison: Comparison };
/**
 * One council's whole published profile against its neighbours or the reader's own group: a line a
 * measure, and what it is drawn from one press away.
 */
export function ProfilePage({ area, comparison }: Props) {
  const { search, change } = useAddress("profile");
  const { sources } = useCatalogue();
  const { today } = useSetting();
  const profile = useProfile(area, comparison, search);
  const { group, rows, isWorstFirst } = profile;
  const { members, words } = group;
  const headingOf = isWorstFirst ? judgedOrNot : partOf;
  // What fills the first screens is painted at once, the rest of some five hundred lines a moment
  // later.
  const drawn = useDeferredValue(rows, rows.slice(0, FIRST));
  const model = useMemo(
    () => profileModel(drawn, { area, group, headingOf }),
    [drawn, area, group, headingOf],
  );
  const heading = `${area.name} against ${group.model === "group" ? `“${words.head}”` : `its ${members.length} neighbours`}`;
  const origin = provenance(
    rows.map((r) => sources.find((source) => source.id === r.indicator.published?.source)),
    area,
    today,
  );
  const sourceOf = (id: string) =>
    provenance([sources.find((source) => source.id === id)], null, today).source;
  const said = `Each line runs from the lowest to the highest figure among ${sayAmongWhom(area.name, group)}. A small arrow points to the better end. Without one, neither end is better.`;
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
        <FigureFrame
          labelledBy="profile"
          file={`profile-${area.code}`}
          title={heading}
          finding={said}
          period="each measure’s own, in its row"
          origin={origin}
          sheet={() => profileSheet(rows, area, words.members, origin.caution, sourceOf)}
        >
          <div className="among-head">
            <Details className="no-print" summary="Choose measures and their order">
              <Choices {...profile} onChange={(choice) => change(choice, { replace: true })} />
            </Details>
            <AmongKey model={model} group={words.head} />
          </div>
          <ProfileLines model={model} search={search} />
          <AmongLetters gaps={model.gaps} />
          <Notes said={said} area={area} profile={profile} />
          <InFigures of="every measure with its range, median and date" staysClosed>
            <ProfileTable rows={rows} area={area} group={group} headingOf={headingOf} />
          </InFigures>
        </FigureFrame>
      )}
    </div>
  );
}
