import { use } from "react";
import { FigureFrame } from "#charts/figure/FigureFrame.tsx";
import { provenance } from "#charts/figure/provenance.ts";
import { ServiceStrips } from "#charts/strips/ServiceStrips.tsx";
import { stripsModel } from "#charts/strips/stripsModel.ts";
import { useCatalogue, useSetting } from "#data/useFeed.tsx";
import type { Area } from "#domain/area.ts";
import type { PeriodId } from "#domain/calendar.ts";
import type { FrontPage } from "#domain/scorecard/frontPage.ts";
import type { Row } from "#domain/scorecard/row.ts";
import { sayAsAt } from "#domain/words/figure/sayAsAt.ts";
import { useAddress } from "#state/url/address.ts";
import { indicatorLink, shared } from "#state/url/search.ts";
import { Details } from "#ui/Details.tsx";
import { AsPaper } from "#ui/paper.ts";
import { serviceSheet } from "./serviceSheet.ts";

type Props = {
  readonly area: Area;
  readonly asAt: PeriodId | null;
  readonly rows: readonly Row[];
  readonly front: FrontPage;
};

/** Every measure in one picture, by part of the service; a mark opens its measure. */
export function Service({ area, asAt, rows, front }: Props) {
  const { search, go } = useAddress();
  const { sources } = useCatalogue();
  const { today } = useSetting();
  const strips = stripsModel(rows, front);
  const unplaced = strips.flatMap((strip) => strip.unplaced);
  const used = rows.map((row) => sources.find((s) => s.id === row.series.source));
  const origin = provenance(used, area, today);
  // One page of paper has no room for what nobody judges; its strips stand closer.
  const isPoster = use(AsPaper);
  const shown = isPoster ? strips.map((strip) => ({ ...strip, context: [] })) : strips;
  const said = "Each mark is a measure: worse left, better right; what is neither stands apart.";
  return (
    <FigureFrame
      labelledBy="service"
      file={`service-${area.code}`}
      title={`${area.name}: every measure, by part of the service`}
      finding={said}
      period={sayAsAt(asAt)}
      origin={origin}
      sheet={() => serviceSheet(rows, area, origin.caution)}
    >
      <h2 id="service">
        {isPoster ? "Every measure that is judged" : "Every measure"}, by part of the service
      </h2>
      <ServiceStrips
        tight={isPoster}
        strips={shown.filter((s) => s.judged.length + s.context.length > 0)}
        said={said}
        onPick={(slug) => go(indicatorLink(slug, shared(search)))}
      />
      {unplaced.length > 0 && (
        <Details
          className="small secondary"
          summary={`${unplaced.length} not placed, for want of a figure, of 13 months or of a rank`}
        >
          {unplaced.map((row) => row.indicator.shortName).join("; ")}.
        </Details>
      )}
    </FigureFrame>
  );
}
