import { eachLine } from "#charts/among/amongLine.ts";
import { amongModel, ownOf, type AmongFacts, type AmongModel } from "#charts/among/amongModel.ts";
import type { AreaFile } from "#data/useFeed.tsx";
import { ENGLAND, type Area } from "#domain/area.ts";
import { besideIn, type Beside, type Comparison } from "#domain/comparison.ts";
import { formatValue } from "#domain/format.ts";
import { rankOf } from "#domain/statistics/rank.ts";
import { missing, type Value } from "#domain/value.ts";
import { inParts, type CompareCell, type CompareRow } from "./rows.ts";

type About = {
  /** Whose place is drawn. */
  readonly us: Area;
  /** Its comparators, with what a reader's own group or region adds. */
  readonly benchmarks: AreaFile["benchmarks"];
  readonly comparison: Comparison;
};

/** Who stands on a line as a dot: neither ours nor England. */
export const dotsOf = (areas: readonly Area[], us: Area): readonly Area[] =>
  areas.filter((a) => a !== us && a.code !== ENGLAND);

/**
 * Does a row have a line? Where nothing is published of ours it has one if an own figure stands in,
 * or the line would not be about us.
 */
export const hasLine = ({ type }: Area, { published, twin }: AmongFacts): boolean =>
  type !== "illustrative" || twin !== null || published.kind === "known";

/** What is known of each row: ours, the comparison's figure, England, each other council, our place. */
export const factsOf = (rows: readonly CompareRow[], about: About): readonly AmongFacts[] =>
  rows.map((row) => {
    const { us } = about;
    const { indicator, when, england, cells } = row;
    const ours = cells.find(({ area }) => area === us);
    const [published, twin] = [ours?.cell.value ?? missing("missing"), ours?.twin ?? null];
    const others = cells.filter(({ area }) => area !== us && area.code !== ENGLAND);
    const beside = besideAt(row, about);
    return {
      indicator,
      ...when,
      published,
      twin,
      beside,
      england,
      // A region is no council to have a place among.
      rank: rankOf(published, [published, ...others.filter(isCouncil).map(figure)], indicator),
      line: eachLine(
        others.map(({ area, cell: { value } }) => ({
          value,
          said: `${area.name} ${formatValue(value, indicator)}`,
        })),
        {
          own: ownOf({ published, twin }),
          group: beside?.value ?? missing("not-applicable"),
          england,
        },
      ),
    };
  });

const isCouncil = ({ area }: CompareCell): boolean => area.type === "authority";
const figure = ({ cell }: CompareCell): Value => cell.value;

function besideAt(
  { indicator, when }: CompareRow,
  { benchmarks, comparison }: About,
): Beside | null {
  const series = benchmarks.get(indicator.slug);
  const marks = series?.periods.find(({ period }) => period === when.period);
  return series && marks ? besideIn(comparison, marks, series) : null;
}

/**
 * The picture: a line a measure, in the order of the rows. In parts, so that paper can end between
 * two, but one below the other.
 */
export const compareModel = (
  facts: readonly AmongFacts[],
  { us, comparison, grouped }: Pick<About, "us" | "comparison"> & { readonly grouped: boolean },
): AmongModel =>
  amongModel(
    inParts(facts, grouped).map(([name, of]) => ({ name, facts: of })),
    { council: us.name, comparison, places: "Place among these" },
  );
