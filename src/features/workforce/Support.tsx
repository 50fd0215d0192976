import { FigureFrame } from "#charts/figure/FigureFrame.tsx";
import type { Provenance } from "#charts/figure/provenance.ts";
import { ReadingBars, ReadingKey } from "#charts/reading/ReadingBars.tsx";
import { ReadingTable } from "#charts/reading/ReadingTable.tsx";
import { readingSheet } from "#charts/reading/readingSheet.ts";
import type { Area } from "#domain/area.ts";
import type { Comparison } from "#domain/comparison.ts";
import type { Reading } from "#domain/story/timeliness.ts";
import { Link, useAddress } from "#state/url/address.ts";
import { indicatorLink, shared } from "#state/url/search.ts";
import { InFigures } from "#ui/Story.tsx";

type Props = {
  readonly area: Area;
  readonly readings: readonly Reading[];
  readonly comparison: Comparison;
  readonly origin: Provenance;
};

/**
 * What keeps a social worker in a job: caseload, supervision, checks, absence; a measure nobody
 * gives is named.
 */
export function Support({ area, readings, comparison, origin }: Props) {
  const { search } = useAddress();
  const without = readings
    .filter((r) => r.now.value.kind === "missing")
    .map((r) => r.indicator.shortName.toLowerCase());
  const said = `Supervision and checks of staff are counted by each council itself; no national figure exists. A caseload is a mean: no distribution is given.${without.length === 0 ? "" : ` Not given for ${area.name}: ${without.join(", ")}.`}`;
  return (
    <FigureFrame
      labelledBy="support"
      file={`workforce-support-${area.code}`}
      title={`${area.name}: Caseload, supervision and checks`}
      finding={said}
      period="each measure’s own, in its row"
      origin={origin}
      sheet={() =>
        readingSheet(area.name, readings, comparison, () => origin.source, origin.caution)
      }
    >
      <h2 id="support">Caseload, supervision and checks</h2>
      <ReadingBars
        title="Caseload, supervision and checks."
        readings={readings}
        comparison={comparison}
      />
      <ReadingKey readings={readings} comparison={comparison} />
      <p className="measure">{said}</p>
      <InFigures of="caseload, supervision and checks">
        <ReadingTable
          caption="Measures of the work itself"
          name={area.name}
          readings={readings}
          comparison={comparison}
          link={(slug, text) => <Link href={indicatorLink(slug, shared(search))}>{text}</Link>}
        />
      </InFigures>
    </FigureFrame>
  );
}
