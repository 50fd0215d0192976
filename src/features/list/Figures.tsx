import { memo, useMemo } from "react";
import { Lines } from "#charts/lines/Lines.tsx";
import { MOST_LINES, linesModel } from "#charts/lines/linesModel.ts";
import { toCsv } from "#charts/figure/csv.ts";
import { download } from "#charts/figure/download.ts";
import { useAreas, useCatalogue, useManySeries } from "#data/useFeed.tsx";
import { UNIT_NAMES } from "#domain/format.ts";
import { missing } from "#domain/value.ts";
import { useAddress } from "#state/url/address.ts";
import { readSearch, shared } from "#state/url/search.ts";
import { Button, Select } from "#ui/Controls.tsx";
import { chosenOf, yearsShown } from "./choice.ts";
import { blocksOf, yearsThere, type Block } from "./figures.ts";
import { fileName, listSheet } from "./listSheet.ts";
import { ListTable } from "./ListTable.tsx";

type Props = {
  readonly measures: string | undefined;
  readonly areas: string | undefined;
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly carried: string;
};

/**
 * The table and the charts. Given as plain text what to show, so that typing the list's name draws
 * nothing again.
 */
export const Figures = memo(function Figures({ measures, areas, from, to, carried }: Props) {
  const { indicators, sources } = useCatalogue();
  const all = useAreas();
  const chosen = useMemo(
    () => chosenOf({ measures, areas }, indicators, all),
    [measures, areas, indicators, all],
  );
  const files = useManySeries(chosen.indicators.map((i) => i.slug));
  const there = useMemo(() => yearsThere(files), [files]);
  const years = useMemo(() => yearsShown(from, to, there), [from, to, there]);
  const blocks = useMemo(
    () => blocksOf(chosen.indicators, files, chosen.areas, years, sources),
    [chosen, files, years, sources],
  );
  const search = useMemo(() => shared(readSearch(carried)), [carried]);
  const many = (n: number, one: string, more: string): string => `${n} ${n === 1 ? one : more}`;
  return (
    <>
      <Years there={there} years={years} />
      <ListTable
        blocks={blocks}
        years={years}
        carried={search}
        caption={`${many(chosen.indicators.length, "measure", "measures")}, ${many(chosen.areas.length, "area", "areas")}: each column is the year in which the period ends`}
      />
      <Save blocks={blocks} years={years} />
      <section className="stack" aria-labelledby="list-charts">
        <h2 id="list-charts">Each measure as a chart</h2>
        {chosen.areas.length > MOST_LINES && (
          <p className="measure">
            A chart draws the first {MOST_LINES} of your {chosen.areas.length} areas, so that its
            lines can be told apart; the table above has them all.
          </p>
        )}
        <div className="list-charts">
          {blocks.map((block) => (
            <Chart key={block.indicator.slug} block={block} years={years} />
          ))}
        </div>
      </section>
    </>
  );
});

function Chart({
  block: { indicator, rows, dates, source },
  years,
}: {
  block: Block;
  years: readonly number[];
}) {
  const model = linesModel(
    indicator.shortName,
    indicator,
    years,
    rows.map(({ area, figures }) => ({
      code: area.code,
      name: area.name,
      england: area.type === "country",
      values: figures.map((f) => f?.observation.value ?? missing("missing")),
    })),
  );
  return (
    <figure className="list-chart">
      <h3>{indicator.shortName}</h3>
      <p className="small secondary">
        Unit: {UNIT_NAMES[indicator.unit]}; {dates}
      </p>
      <Lines model={model} />
      <figcaption className="figure-source">Source: {source}.</figcaption>
    </figure>
  );
}

/** First and last year, out of those there are. */
function Years({ there, years }: { there: readonly number[]; years: readonly number[] }) {
  const { change } = useAddress("list");
  const [first, last] = [String(years[0] ?? ""), String(years.at(-1) ?? "")];
  const options = there.map((year) => ({ value: String(year), label: String(year) }));
  return (
    <div className="controls">
      <Select
        label="From"
        value={first}
        options={options}
        onChange={(from) => change({ from, to: last }, { replace: true })}
      />
      <Select
        label="To"
        value={last}
        options={options}
        onChange={(to) => change({ from: first, to }, { replace: true })}
      />
    </div>
  );
}

/** Reads the name from the address, so that the table need not. */
function Save({ blocks, years }: { blocks: readonly Block[]; years: readonly number[] }) {
  const { search } = useAddress("list");
  return (
    <div className="button-row">
      <Button
        onClick={() =>
          download(fileName(search.title ?? ""), toCsv(listSheet(blocks, years)), "text/csv")
        }
      >
        Download this list (CSV)
      </Button>
    </div>
  );
}
