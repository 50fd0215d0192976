import { FigureFrame } from "#charts/figure/FigureFrame.tsx";
import { provenance, type Provenance } from "#charts/figure/provenance.ts";
import { ReadingBars } from "#charts/reading/ReadingBars.tsx";
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

/** How fast each step is, what comes back, and what is published as a rate only. */
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
  const frame = (
    id: string,
    title: string,
    said: string,
    readings: readonly Reading[],
    beneath = said,
  ) => (
    <FigureFrame
      labelledBy={id}
      file={`front-door-${id}-${area.code}`}
      title={`${area.name}: ${title}`}
      finding={said}
      period="each measure’s own, in its row"
      origin={origin}
      sheet={() => readingSheet(area.name, readings, comparison, sourceOf, origin.caution)}
    >
      <h2 id={id}>{title}</h2>
      <ReadingBars title={title} readings={readings} comparison={comparison} />
      <p className="measure">{beneath}</p>
      <InFigures of={title}>
        <ReadingTable
          caption={title}
          name={area.name}
          readings={readings}
          comparison={comparison}
          link={link}
        />
      </InFigures>
    </FigureFrame>
  );
  return (
    <>
      {frame(
        "speed",
        "How fast is each step?",
        sayBlock(speed, comparison),
        speed,
        `${whenAll(area.name, speed)}Each bar is the share done in time: higher is better. ${sayOthers(comparison)} at their own dates, which the table gives.`,
      )}
      {frame(
        "back",
        "What comes back, and what is published as a rate",
        `${whenAll(area.name, back)}Children referred again, and referrals or assessments that ended without help. A referral that comes back may be one that was closed too soon.`,
        back,
      )}
    </>
  );
}

/** The time that the bars are of, where all with a figure share it: a month is not twelve. */
function whenAll(name: string, readings: readonly Reading[]): string {
  const [when, ...others] = new Set(
    readings.filter((r) => r.now.value.kind === "known").map(whenOf),
  );
  if (when === undefined) return "";
  return others.length === 0 ? `${name}: ${when}. ` : `${name}: each at its own date. `;
}
