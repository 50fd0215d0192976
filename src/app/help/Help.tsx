import { useState } from "react";
import { useAddress } from "#state/url/address.ts";
import { pageAt, type PageId } from "#state/url/pages.ts";
import { Unseen } from "#ui/Marks.tsx";
import { later } from "#ui/later.tsx";

/** Fetched when someone first asks: most readers of a page know it. */
const HelpText = later(() => import("./HelpText.tsx").then((m) => m.HelpText), null);

/**
 * How to read this page, behind one word; it lies over the page when it opens, so that nothing
 * moves. `place` is the bar of a telephone or the line of the pages: each screen shows one of them.
 */
export function Help({ place }: { readonly place: string }) {
  const { path } = useAddress();
  const page = pageAt(path);
  return page && <HelpOf key={path} page={page} place={place} />;
}

/** Closed on every page that is come to. */
function HelpOf({ page, place }: { readonly page: PageId; readonly place: string }) {
  const [open, setOpen] = useState(false);
  return (
    <details
      className={`help no-print ${place}`}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>
        Help<Unseen>: how to read this page</Unseen>
      </summary>
      {open && <HelpText page={page} />}
    </details>
  );
}
