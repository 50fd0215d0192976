import { toCsv } from "#charts/figure/csv.ts";
import { download } from "#charts/figure/download.ts";
import { measuresSheet } from "#intake/patch/told/writeMeasures.ts";
import type { AreaFile } from "#data/useFeed.tsx";
import { NOTHING_OURS, type OwnMeasure } from "#domain/ownMeasure.ts";
import { POLARITY_WORDS } from "#domain/words/figure/sayRow.ts";
import { Link, useAddress } from "#state/url/address.ts";
import { indicatorLink, shared } from "#state/url/search.ts";
import { Button } from "#ui/Controls.tsx";
import { FigureTable } from "#ui/FigureTable.tsx";
import { Unseen } from "#ui/Marks.tsx";

/**
 * The measures this council alone counts: change one, take one away, make another, keep them as a
 * file.
 */
export function OwnMeasures({
  council,
  file,
  onNew,
  onChange,
  onGone,
}: {
  council: string;
  file: AreaFile;
  onNew: () => void;
  onChange: (measure: OwnMeasure) => void;
  onGone: (measure: OwnMeasure) => void;
}) {
  const { search } = useAddress();
  const { measures } = file.ours ?? NOTHING_OURS;
  const keep = () =>
    download(
      "measures.csv",
      toCsv(measuresSheet(file.ours ?? NOTHING_OURS, file.targets)),
      "text/csv",
    );
  return (
    <>
      <p className="measure">
        A measure that only {council} counts is made once. Then it is like any other: on the
        dashboard, with its own page, chart and target. No other council’s pages show it.
      </p>
      {measures.length > 0 && (
        <FigureTable
          caption={`${measures.length} ${measures.length === 1 ? "measure" : "measures"} of ${council}’s own`}
          rows={measures}
          keyOf={(m) => m.slug}
          head={{
            name: "Measure",
            cell: (m) => <Link href={indicatorLink(m.slug, shared(search))}>{m.name}</Link>,
          }}
          columns={[
            { name: "Part of the service", words: true, cell: (m) => m.domain },
            { name: "Which way is better", words: true, cell: (m) => POLARITY_WORDS[m.polarity] },
            {
              name: "Change",
              words: true,
              cell: (m) => (
                <div className="button-row">
                  <Button onClick={() => onChange(m)}>
                    Change <Unseen>{m.name}</Unseen>
                  </Button>
                  <Button onClick={() => onGone(m)}>
                    Take away <Unseen>{m.name}</Unseen>
                  </Button>
                </div>
              ),
            },
          ]}
        />
      )}
      <div className="button-row">
        <Button onClick={onNew}>Make a measure of our own</Button>
        {measures.length > 0 && <Button onClick={keep}>Download measures.csv</Button>}
      </div>
    </>
  );
}
