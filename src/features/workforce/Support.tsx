import { FigureFrame } from "#charts/figure/FigureFrame.tsx";
import type { Provenance } from "#charts/figure/provenance.ts";
import { ReadingTable } from "#charts/reading/ReadingTable.tsx";
import { readingSheet } from "#charts/reading/readingSheet.ts";
import type { Area } from "#domain/area.ts";
import { isMonth } from "#domain/calendar.ts";
import { readingsOf, type ToTell } from "#domain/narrative/story/tellFrontDoor.ts";
import { Link, useAddress } from "#state/url/address.ts";
import { indicatorLink, shared } from "#state/url/search.ts";

const SLUGS = ["supervision", "dbs-checks", "agency-cover-of-vacancies"];
/** Of a council's own months these are not worked out from counts above, so they stand here. */
const MONTHLY = ["average-caseload", "sickness-absence"];

/** What keeps a social worker in a job: caseload, supervision, checks, absence; a measure nobody gives is named. */
export function Support({
  area,
  given,
  origin,
}: {
  area: Area;
  given: Pick<ToTell, "story" | "indicators" | "evidence" | "comparison" | "period">;
  origin: Provenance;
}) {
  const { search } = useAddress();
  const ofMonths = given.period !== null && isMonth(given.period);
  const readings = readingsOf(ofMonths ? [...MONTHLY, ...SLUGS] : SLUGS, given);
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
        readingSheet(area.name, readings, given.comparison, () => origin.source, origin.caution)
      }
    >
      <h2 id="support">Caseload, supervision and checks</h2>
      <p className="measure">{said}</p>
      <ReadingTable
        caption="Measures of the work itself"
        name={area.name}
        readings={readings}
        comparison={given.comparison}
        link={(slug, text) => <Link href={indicatorLink(slug, shared(search))}>{text}</Link>}
      />
    </FigureFrame>
  );
}
