import type { Area } from "#domain/area.ts";
import {
  DATES_IN_HEADS,
  OWN_MONTHS_RULE,
  sayLeftOut,
  sayNoTwin,
  sayOwnMonths,
} from "#domain/words/beside/sayBesideUs.ts";
import { hasLine } from "./profileModel.ts";
import type { ShownProfile } from "./useProfile.ts";

/** How to read the picture, and what is not in it. */
export function Notes({
  said,
  area,
  profile: { rows, unpublished },
}: {
  said: string;
  area: Area;
  profile: ShownProfile;
}) {
  const left = rows.filter((row) => !hasLine(area, row)).length;
  const isOwn = rows.some(({ facts }) => facts.twin !== null);
  return (
    <div className="stack-small measure">
      <p>{said}</p>
      <p>{DATES_IN_HEADS}</p>
      {isOwn && (
        <p>
          {sayOwnMonths(area.name)} {OWN_MONTHS_RULE}
        </p>
      )}
      {left > 0 && <p>{sayLeftOut(left, area.name)}</p>}
      {unpublished > 0 && <p>{sayNoTwin(unpublished, area.name)}</p>}
    </div>
  );
}
