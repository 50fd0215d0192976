import { FigureFrame } from "#charts/figure/FigureFrame.tsx";
import { provenance, type Provenance } from "#charts/figure/provenance.ts";
import { ReadingBars, ReadingKey } from "#charts/reading/ReadingBars.tsx";
import { ReadingTable } from "#charts/reading/ReadingTable.tsx";
import { readingSheet } from "#charts/reading/readingSheet.ts";
import type { Catalogue } from "#data/useFeed.tsx";
import type { Area } from "#domain/area.ts";
import type { Comparison } from "#domain/comparison.ts";
import { sayOthers } from "#domain/words/beside/sayBeside.ts";
import { sayBlock } from "#domain/words/story/tellFrontDoor.ts";
import type { Series } from "#domain/observation.ts";
import type { FrontDoorFigures } from "#domain/story/figures/frontDoor.ts";
import { whenOf, type Reading } from "#domain/story/timeliness.ts";
import { Link, useAddress } from "#state/url/address.ts";
import { indicatorLink, shared } from "#state/url/search.ts";
import { InFigures } from "#ui/Story.tsx";

type Props = {
  readonly area: Area;
  readonly figures: Pick<FrontDoorFigures, "speed" | "back">;
  /** The council's series, which say where its own figures come from. */
  readonly series: readonly Series[];
  readonly comparison: Comparison;
  readonly sources: Catalogue["sources"];
  readonly originOf: (ids: readonly string[]) => Provenance;
};

/**
 * How fast each step is, what comes back, and what is published as a rate only: in one figure, whose
 * pictures each have a scale of their own.
 */
export function Speed({ area, figures, series, comparison, sources, originOf }: Props) {
  const { search } = useAddress();
  const link = (slug: string, text: string) => (
    <Link href={indicatorLink(slug, shared(search))}>{text}</Link>
  );
  const { speed, back } = figures;
  const all = [...speed, ...back];
  const sourceOf = (id: string) => provenance([sources.find((s) => s.id === id)], null, "").source;
  const origin = originOf([
    ...series.filter((s) => all.some((r) => r.indicator.slug === s.indicator)).map((s) => s.source),
    ...all.map((r) => r.indicator.published?.source ?? ""),
  ]);
  const table = (caption: string, readings: readonly Reading[]) => (
    <ReadingTable
      caption={caption}
      name={area.name}
      readings={readings}
      comparison={comparison}
      link={link}
    />
  );
  return (
    <FigureFrame
      labelledBy="speed"
      file={`front-door-speed-${area.code}`}
      title={`${area.name}: how fast each step is, and what comes back`}
      finding={sayBlock(speed, comparison)}
      period="each measure’s own, in its row"
      origin={origin}
      sheet={() => readingSheet(area.name, all, comparison, sourceOf, origin.caution)}
    >
      <h2 id="speed">{SPEED}</h2>
      <ReadingBars title={SPEED} readings={speed} comparison={comparison} />
      <h3 data-picture="heading">{BACK}</h3>
      <ReadingBars title={`${BACK}.`} readings={back} comparison={comparison} />
      <ReadingBars
        title={`${BACK}: for every 10,000 children.`}
        readings={back}
        comparison={comparison}
        unit="per-10k"
      />
      <ReadingKey readings={all} comparison={comparison} units={["percent", "per-10k"]} />
      <p className="measure">
        {`${whenAll(area.name, all)}For speed, higher is better: it is the share done in time. A referral that comes back may be one that was closed too soon. ${sayOthers(comparison)} at their own dates, which the table gives.`}
      </p>
      <InFigures of="How fast each step is, what comes back and rates">
        <div className="stack">
          {table(SPEED, speed)}
          {table(BACK, back)}
        </div>
      </InFigures>
    </FigureFrame>
  );
}

const SPEED = "How fast is each step?";
const BACK = "What comes back, and what is published as a rate";

/** The time that the bars are of, where all with a figure share it: a month is not twelve. */
function whenAll(name: string, readings: readonly Reading[]): string {
  const [when, ...others] = new Set(
    readings.filter((r) => r.now.value.kind === "known").map(whenOf),
  );
  if (when === undefined) return "";
  return others.length === 0 ? `${name}: ${when}. ` : `${name}: each at its own date. `;
}
