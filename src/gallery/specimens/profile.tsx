import { ProfileBar, ProfileKey } from "#charts/profile/ProfileBar.tsx";
import { profileLine } from "#charts/profile/profileModel.ts";
import { placeInGroup } from "#domain/statistics/placeInGroup.ts";
import { known, type Value } from "#domain/value.ts";
import { valueOf } from "../bent.ts";
import type { Figures } from "../figures.ts";
import { PHONE, statesOf, type Specimen } from "../specimen.ts";

/**
 * Where one figure lies in its group; below five in the group there is no line, and the table says
 * so.
 */
export function profileBar({ york }: Figures): readonly Specimen[] {
  const entry = york.profile.entries.get("cp-repeat-plans");
  if (!entry) throw new Error("the feed of the gallery has no repeat plans in York’s profile");
  const { groups, own, england } = entry;
  const group = groups["2025"];
  const none = valueOf("suppressed");
  const draw =
    (of = group, ours: Value = own, nation: Value = england) =>
    () => {
      const line = profileLine(of, ours, nation);
      return (
        <>
          {line && <ProfileBar line={line} />}
          <ProfileKey name={york.area.name} group="Neighbours" />
        </>
      );
    };
  const groupOf = (...amounts: readonly number[]) => placeInGroup(amounts.map(known));
  return statesOf(
    "profile-bar",
    {
      usual: draw(),
      "england-missing": draw(group, own, none),
      "ours-missing": draw(group, none),
      "group-alone": draw(group, none, none),
      "ours-far-out": draw(groupOf(11, 12, 13, 14, 15), known(900), known(12)),
      "all-equal": draw(groupOf(20, 20, 20, 20, 20), known(20), known(20)),
      negative: draw(groupOf(-30, -20, -4, 0, 12), known(-25), known(2)),
      "very-large": draw(groupOf(1e9, 2e9, 4e9, 5e9, 9e9), known(3e9), known(2.5e9)),
    },
    PHONE,
  );
}
