import type { Area } from "#domain/area.ts";
import { GAP_LETTER, GAP_WORDS } from "#domain/format.ts";
import type { Indicator } from "#domain/indicator.ts";
import { POLARITY_WORDS } from "#domain/words/figure/sayRow.ts";
import { Link } from "#state/url/address.ts";
import { indicatorLink, type Search } from "#state/url/search.ts";
import { Unseen } from "#ui/Marks.tsx";
import { TableScroll } from "#ui/TableScroll.tsx";
import { useNextFocus } from "#ui/useNextFocus.ts";
import { CompareFigure } from "./CompareFigure.tsx";
import { inParts, type CompareRow } from "./rows.ts";

type Order = { readonly slug: string; readonly lowest: boolean } | null;
type Props = {
  readonly rows: readonly CompareRow[];
  readonly areas: readonly Area[];
  readonly grouped: boolean;
  readonly by: Order;
  readonly carried: Search;
  readonly onSort: (slug: string) => void;
  readonly onRemove: (code: string) => void;
};

/** Of more areas than this the names stand upright, so that all columns fit beside each other. */
const UPRIGHT = 8;

/**
 * Rows grouped by part of the service, or in one; the head stays, the body scrolls inside its own
 * frame if it must. By hand, and no FigureTable: a heat map, whose cells bear a judgement and whose
 * rows and columns have buttons.
 */
export function CompareTable({ rows, areas, grouped, by, carried, onSort, onRemove }: Props) {
  const { box, leaving } = useNextFocus<HTMLDivElement>(".remove");
  return (
    <>
      <p className="measure small" data-picture="text">
        No word under a figure means no test. It needs a share or rate, the numbers behind it, and a
        figure for England.
      </p>
      <Letters rows={rows} />
      <TableScroll box={box} label="Comparison table">
        <table
          className={`table heat${areas.length > UPRIGHT ? " heat-many" : ""}`}
          data-picture="table"
        >
          <thead>
            <tr>
              <th scope="col">Measure</th>
              {areas.map((a) => (
                <th key={a.code} scope="col">
                  <span>{a.name}</span>{" "}
                  <button
                    type="button"
                    className="remove"
                    aria-label={`Take ${a.name} away`}
                    onClick={(event) => {
                      leaving(event.currentTarget);
                      onRemove(a.code);
                    }}
                  >
                    ×
                  </button>
                </th>
              ))}
            </tr>
          </thead>
          {inParts(rows, grouped).map(([name, group]) => (
            <tbody key={name}>
              <tr>
                <th scope="rowgroup" colSpan={areas.length + 1} className="heat-domain">
                  <span>{name}</span>
                </th>
              </tr>
              {group.map((row) => (
                <Measure
                  key={row.indicator.slug}
                  row={row}
                  by={by}
                  carried={carried}
                  onSort={onSort}
                />
              ))}
            </tbody>
          ))}
        </table>
      </TableScroll>
    </>
  );
}

type MeasureProps = Pick<Props, "by" | "carried" | "onSort"> & { readonly row: CompareRow };
/** One measure across the areas; by its button the areas are ordered. */
function Measure({ row: { indicator, period, cells }, by, carried, onSort }: MeasureProps) {
  const order = by?.slug === indicator.slug ? by : null;
  return (
    <tr>
      <th scope="row" aria-sort={order ? (order.lowest ? "ascending" : "descending") : undefined}>
        <Link href={indicatorLink(indicator.slug, carried)}>{indicator.shortName}</Link>
        <div className="secondary">
          {POLARITY_WORDS[indicator.polarity]}, {period}
        </div>
        <Sort indicator={indicator} order={order} onSort={onSort} />
      </th>
      {cells.map(({ area, cell, twin }) => (
        <CompareFigure
          key={area.code}
          indicator={indicator}
          area={area.name}
          cell={cell}
          twin={twin}
        />
      ))}
    </tr>
  );
}

/** What the letters in the table stand for; what was not given is said in words there. */
function Letters({ rows }: { rows: readonly CompareRow[] }) {
  const gaps = new Map(
    rows
      .flatMap((r) => r.cells)
      .flatMap(({ cell }) =>
        cell.value.kind === "known" || cell.value.kind === "missing"
          ? []
          : [[GAP_LETTER[cell.value.kind], GAP_WORDS[cell.value.kind]] as const],
      ),
  );
  return gaps.size === 0 ? null : (
    <ul className="key plain" data-picture="key">
      {[...gaps].map(([letter, words]) => (
        <li key={letter}>
          [{letter}] {words}
        </li>
      ))}
    </ul>
  );
}

/**
 * Orders the areas by this measure: highest first, lowest first, as chosen. It says what stands,
 * and an arrow repeats it.
 */
function Sort({
  indicator,
  order,
  onSort,
}: {
  indicator: Indicator;
  /** How it orders the areas; null where it does not. */
  order: Order;
  onSort: (slug: string) => void;
}) {
  const now = order ? (order.lowest ? "→ Lowest first" : "→ Highest first") : "Order areas";
  return (
    <button
      type="button"
      className="sort"
      aria-pressed={order !== null}
      onClick={() => onSort(indicator.slug)}
    >
      {now}
      <Unseen> by {indicator.shortName}</Unseen>
    </button>
  );
}
