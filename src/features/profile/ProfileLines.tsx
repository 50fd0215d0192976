import { AmongLines } from "#charts/among/AmongLines.tsx";
import type { AmongModel } from "#charts/among/amongModel.ts";
import { Link } from "#state/url/address.ts";
import { indicatorLink, shared, type Search } from "#state/url/search.ts";
import { memo } from "react";

/** The picture, each line of which leads to its measure. */
export const ProfileLines = memo(function ProfileLines({
  model,
  search,
}: {
  model: AmongModel;
  search: Search;
}) {
  return (
    <AmongLines
      model={model}
      isTitled
      link={({ slug, said }, children) => (
        <Link href={indicatorLink(slug, shared(search))} aria-label={said}>
          {children}
        </Link>
      )}
    />
  );
});
