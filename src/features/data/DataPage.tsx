import { useMemo } from "react";
import { FigureFrame } from "#charts/figure/FigureFrame.tsx";
import { provenance } from "#charts/figure/provenance.ts";
import { HeldMarks } from "#charts/held/HeldMarks.tsx";
import { useAreaFile, useCatalogue, useSetting } from "#data/useFeed.tsx";
import type { Area } from "#domain/area.ts";
import { sourcesUsed, whatIsHere } from "#domain/held/held.ts";
import { measuresOf } from "#domain/ownMeasure.ts";
import { sayFacts } from "#domain/words/council/sayFacts.ts";
import {
  CHECKED,
  COUNTED_ONCE,
  sayHeldOf,
  sayHere,
  sayWhyLate,
} from "#domain/words/council/sayHere.ts";
import { sayDay } from "#domain/words/figure/sayDay.ts";
import { useAddress } from "#state/url/address.ts";
import { indicatorLink, shared } from "#state/url/search.ts";
import { Facts } from "./Facts.tsx";
import { dataSheet } from "./dataSheet.ts";
import { heldParts } from "./heldParts.ts";
import { LateOnes, Missing, NoFigure, Provisional, Revised } from "./Lists.tsx";
import { Sources } from "./Sources.tsx";

/** As many reasons for lateness as stand beside the picture; the list below has all. */
const REASONS = 2;

/** What is here of one council, what is missing or late, and where every figure comes from. */
export function DataPage({ area }: { area: Area }) {
  const { search, go } = useAddress("data");
  const { today } = useSetting();
  const { indicators: catalogue, sources } = useCatalogue();
  const file = useAreaFile(area.code);
  const indicators = useMemo(() => measuresOf(catalogue, file.ours), [catalogue, file.ours]);
  const here = useMemo(
    () => whatIsHere(indicators, file, sources, today),
    [indicators, file, sources, today],
  );
  const uses = sourcesUsed(sources, indicators, file);
  const own = uses.filter((use) => use.own > 0).map((use) => use.source);
  const origin = provenance(own, area, today);
  const [heading, said] = [sayHere(area.name, here), sayHeldOf(area.name, here)];
  const why = sayWhyLate(here.late).filter((_, i) => i < REASONS);
  return (
    <div className="stack-large">
      <title>{`Data of ${area.name}: children’s services dashboard`}</title>
      <h1 id="data">{heading}</h1>
      <FigureFrame
        labelledBy="data"
        file={`data-${area.code}`}
        title={heading}
        finding={said}
        period={`as on ${sayDay(today)}`}
        origin={origin}
        sheet={() => dataSheet(area, indicators, here, sources, origin)}
      >
        <Facts facts={sayFacts(here, file.dataTo?.period ?? null, own.length)} />
        <HeldMarks
          parts={heldParts(indicators, here)}
          onPick={(slug) => go(indicatorLink(slug, shared(search)))}
        >
          {why.map((reason) => (
            <p key={reason} className="small">
              <strong>Late:</strong> {reason}
            </p>
          ))}
          <p className="small">{COUNTED_ONCE}</p>
          <p className="small">{CHECKED}</p>
        </HeldMarks>
      </FigureFrame>
      <Missing items={here.missing} />
      <LateOnes items={here.late} />
      <Provisional items={here.provisional} />
      <Revised
        revised={here.revised}
        met={file.met ?? []}
        indicators={indicators}
        received={file.dataTo?.received ?? ""}
      />
      <NoFigure none={here.none} name={area.name} />
      <Sources uses={uses} name={area.name} today={today} />
    </div>
  );
}
