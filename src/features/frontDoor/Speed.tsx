import { FigureFrame } from "#charts/figure/FigureFrame.tsx";
import { provenance, type Provenance } from "#charts/figure/provenance.ts";
import { ReadingTable } from "#charts/reading/ReadingTable.tsx";
import { readingSheet } from "#charts/reading/readingSheet.ts";
import type { Catalogue } from "#data/useFeed.tsx";
import type { Area } from "#domain/area.ts";
import {
  LOOPS,
  RATES,
  TIMELINESS,
  readingsOf,
  sayBlock,
  type ToTell,
} from "#domain/narrative/story/tellFrontDoor.ts";
import { Link, useAddress } from "#state/url/address.ts";
import { indicatorLink, shared } from "#state/url/search.ts";

/** How fast each step is, what comes back, and what is published as a rate only. */
export function Speed({
  area,
  given,
  sources,
  originOf,
}: {
  area: Area;
  given: ToTell;
  sources: Catalogue["sources"];
  originOf: (ids: readonly string[]) => Provenance;
}) {
  const { search } = useAddress();
  const link = (slug: string, text: string) => (
    <Link href={indicatorLink(slug, shared(search))}>{text}</Link>
  );
  const [fast, back] = [readingsOf(TIMELINESS, given), readingsOf([...LOOPS, ...RATES], given)];
  const sourceOf = (id: string) => provenance([sources.find((s) => s.id === id)], null, "").source;
  const own = given.evidence.series
    .filter((s) => [...fast, ...back].some((r) => r.indicator.slug === s.indicator))
    .map((s) => s.source);
  const origin = originOf([
    ...own,
    ...[...fast, ...back].map((r) => r.indicator.published?.source ?? ""),
  ]);
  const frame = (id: string, title: string, said: string, readings: typeof fast) => (
    <FigureFrame
      labelledBy={id}
      file={`front-door-${id}-${area.code}`}
      title={`${area.name}: ${title}`}
      finding={said}
      period="each measure’s own, in its row"
      origin={origin}
      sheet={() => readingSheet(area.name, readings, given.comparison, sourceOf, origin.caution)}
    >
      <h2 id={id}>{title}</h2>
      <p className="measure">{said}</p>
      <ReadingTable
        caption={title}
        name={area.name}
        readings={readings}
        comparison={given.comparison}
        link={link}
      />
    </FigureFrame>
  );
  return (
    <>
      {frame("speed", "How fast is each step?", sayBlock(fast, given.comparison), fast)}
      {frame(
        "back",
        "What comes back, and what is published as a rate",
        "Children referred again, and referrals or assessments that ended without help. A referral that comes back may be one that was closed too soon.",
        back,
      )}
    </>
  );
}
