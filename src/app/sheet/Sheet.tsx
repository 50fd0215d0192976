import { Suspense, useLayoutEffect, useRef, type ReactNode } from "react";
import { useEdition } from "#data/edition.ts";
import { useAreas, useSetting } from "#data/useFeed.tsx";
import type { Area } from "#domain/area.ts";
import type { PartsOf } from "#domain/story/storyParts.ts";
import { sayPrinted } from "#domain/words/sheet.ts";
import { Questions } from "#features/questions/QuestionsPage.tsx";
import { Link, useAddress } from "#state/url/address.ts";
import { isStory, type PageId } from "#state/url/pages.ts";
import { writeSearch } from "#state/url/search.ts";
import { Boundary } from "#ui/Boundary.tsx";
import { Button } from "#ui/Controls.tsx";
import { AsPaper } from "#ui/paper.ts";
import { useChosen, useComparison } from "../useComparison.ts";
import { WhoOnPaper } from "../who/WhoLine.tsx";
import type { LaidOutProps } from "./props.ts";
import { layOut } from "./layOut.ts";
import { rulesOf, type Rule } from "./parts.ts";
import "./sheet.scss";

/**
 * A page as one page of A4: whose figures, the sentence, the picture, the reason, what to ask, where
 * it comes from, its address, the day and the version. What has no room is left out, and named.
 */
export function Sheet({ page, name, line, children }: LaidOutProps) {
  const { path, search } = useAddress();
  const { sheet, body, note } = useLaidOut(rulesOf(page));
  const full = `${path}${writeSearch({ ...search, paper: undefined })}`;
  return (
    <AsPaper value>
      <p className="sheet-tools no-print">
        <Button onClick={() => window.print()}>Print this page</Button>
        <Link href={full}>Back to the whole page</Link>
      </p>
      <div className="sheet" ref={sheet}>
        <header className="sheet-head">
          <strong>{name}</strong>
          <WhoOnPaper line={line} />
        </header>
        <main id="main" tabIndex={-1} ref={body}>
          {children}
          <Quiet>
            <Asked page={page} />
          </Quiet>
        </main>
        <footer className="sheet-foot">
          <p ref={note} />
          <Quiet>
            <Printed />
          </Quiet>
          <p>{window.location.href.replace(/(\?)paper=poster&|[?&]paper=poster/, "$1")}</p>
        </footer>
      </div>
    </AsPaper>
  );
}

/** Stands while the rest does, and is left out where its own files do not come. */
const Quiet = ({ children }: { readonly children: ReactNode }) => (
  <Boundary waiting={null} failing={() => null} onRetry={() => undefined}>
    <Suspense fallback={null}>{children}</Suspense>
  </Boundary>
);

/** What to ask about a dashboard or a story; a measure’s page has its own questions. */
function Asked({ page }: { readonly page: PageId }) {
  const { areaCode } = useChosen();
  const area = useAreas().find(({ code }) => code === areaCode);
  if (area === undefined || page === "indicator") return null;
  return <AskedOf area={area} parts={isStory(page) ? page : "all"} />;
}

type AskedProps = { readonly area: Area; readonly parts: PartsOf };
function AskedOf({ area, parts }: AskedProps) {
  const { month } = useAddress().search;
  return <Questions area={area} comparison={useComparison(area)} month={month} parts={parts} />;
}

function Printed() {
  const { today } = useSetting();
  return <p>{sayPrinted(today, useEdition(useChosen().areaCode))}</p>;
}

/** The height of A4 less its margins (`ui/_print.scss`), 1009, and a little that printers differ by. */
const ROOM = 1004;

/** Lays the sheet out anew whenever what stands on it has come or changed its size. */
function useLaidOut(rules: readonly Rule[]) {
  const sheet = useRef<HTMLDivElement>(null);
  const body = useRef<HTMLElement>(null);
  const note = useRef<HTMLParagraphElement>(null);
  useLayoutEffect(() => {
    const [all, page, named] = [sheet.current, body.current, note.current];
    if (!all || !page || !named) return undefined;
    const lay = () => {
      layOut({ sheet: all, page, note: named }, rules, ROOM);
      // What this laying itself changed is no reason to lay anew.
      changed.takeRecords();
    };
    const changed = new MutationObserver(lay);
    changed.observe(page, { childList: true, subtree: true, characterData: true });
    const grown = new ResizeObserver(lay);
    grown.observe(all);
    return () => {
      changed.disconnect();
      grown.disconnect();
    };
  }, [rules]);
  return { sheet, body, note };
}
