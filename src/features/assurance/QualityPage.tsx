import { FigureFrame } from "#charts/figure/FigureFrame.tsx";
import { provenance } from "#charts/figure/provenance.ts";
import { Shares } from "#charts/shares/Shares.tsx";
import { useStories } from "#data/stories.ts";
import { useAreaFile, useCatalogue, useSetting } from "#data/useFeed.tsx";
import type { Area } from "#domain/area.ts";
import type { Comparison } from "#domain/comparison.ts";
import { measuresOf } from "#domain/ownMeasure.ts";
import { standing } from "#domain/story/inspections.ts";
import { gradedGood, practiceOf } from "#domain/story/quality.ts";
import { sayAudits, sayPeriods, sayQuality } from "#domain/words/story/sayQuality.ts";
import { useAddress } from "#state/url/address.ts";
import { StoryPair } from "#ui/Story.tsx";
import { OfstedAsks } from "./OfstedAsks.tsx";
import { PracticeTable } from "./PracticeTable.tsx";
import { groupsOf, practiceSheet } from "./practice.ts";

type Props = { readonly area: Area; readonly comparison: Comparison };
/**
 * How good a council’s work is by its audits, beside how much of it is on time; without audits what
 * is published of time, above Ofsted’s judgement.
 */
export function QualityPage({ area, comparison }: Props) {
  const { search } = useAddress("quality");
  const { today } = useSetting();
  const { indicators: catalogue, sources } = useCatalogue();
  const file = useAreaFile(area.code, comparison);
  const story = useStories([area.code]).get(area.code);
  const indicators = measuresOf(catalogue, file.ours);
  const practice = practiceOf(indicators, file, search.month ?? null, comparison);
  const inspection = standing(story?.inspections ?? []) ?? null;
  const rows = [...practice.audits, ...practice.onTime];
  const slugs = rows.map((r) => r.indicator.slug);
  const used = file.series.filter((s) => slugs.includes(s.indicator)).map((s) => s.source);
  const origin = provenance(
    [...new Set(used)].map((id) => sources.find((s) => s.id === id)),
    area,
    today,
  );
  const heading = sayQuality(area.name, practice, inspection);
  const said = sayAudits(area.name, practice);
  return (
    <div className="stack quality">
      <title>{`Quality in ${area.name}: children’s services dashboard`}</title>
      <h1 id="quality">{heading}</h1>
      <StoryPair
        first={
          <FigureFrame
            labelledBy="quality"
            file={`quality-${area.code}`}
            title={heading}
            finding={said.join(" ")}
            period="each measure’s own, in its row"
            origin={origin}
            sheet={() => practiceSheet(area, practice, origin)}
          >
            <p className="measure">{said.join(" ")}</p>
            {rows.length === 0 ? (
              <p>No measure of time is given for {area.name} here.</p>
            ) : (
              <>
                <Shares
                  groups={groupsOf(practice)}
                  name={area.name}
                  guide={gradedGood(practice) ? "As far as audits graded good reach" : ""}
                />
                <p className="small secondary">{sayPeriods(practice)}</p>
                <PracticeTable name={area.name} practice={practice} />
              </>
            )}
          </FigureFrame>
        }
        beside={
          <OfstedAsks
            indicators={indicators}
            file={file}
            comparison={comparison}
            inspection={inspection}
          />
        }
      />
    </div>
  );
}
