import { ROUNDING } from "#domain/impossible.ts";
import { formatNumber } from "#domain/format.ts";
import type { Indicator } from "#domain/indicator.ts";
import { amountOf, known, missing } from "#domain/value.ts";
import { figureOf, peopleAt } from "../figureOf.ts";
import type { ReadRow } from "#intake/recognise/localRow.ts";
import { questionId } from "#intake/question.ts";
import { confirm, said, type Check } from "./asking.ts";
import { plainly, valueOf, type Checking } from "./checking.ts";
import { AGES } from "./counted.ts";

/**
 * A printed share or rate must be its own counts', within rounding; which of the two is right only
 * a person knows.
 */
export const printedAgrees: Check = (row, indicator, checking) => {
  const [counts, shown] = [countsOf(row, indicator, checking), valueOf(row)];
  if (counts === null || shown === null || isSame(counts.made, shown, indicator)) return [row];
  // To one decimal whatever the measure prints: two figures that differ must be seen to.
  const inWords = (amount: number): string =>
    `${formatNumber(amount, 1)}${indicator.unit === "percent" ? "%" : ""}`;
  const [made, printed] = [inWords(counts.made), inWords(shown)] as const;
  return confirm(
    row,
    indicator,
    checking,
    {
      id: questionId("reading", "printed", indicator.slug, row.period, said(row)),
      kind: "reading",
      options: [
        { answer: "counts", says: `${made}, from ${counts.words}` },
        { answer: "printed", says: `${printed}, without its numbers` },
      ],
    },
    [
      "value",
      `${printed} beside ${counts.words}`,
      `${made}, which is ${counts.words}`,
      "One of the three is wrong: say which figure counts.",
    ],
    (answer) =>
      answer === "printed"
        ? [{ ...row, numerator: missing("missing"), denominator: missing("missing") }]
        : [{ ...row, value: counts.people === null ? known(counts.made) : missing("missing") }],
  );
};

/**
 * What the numbers beside a printed figure make, and how they are told; `people` where a population
 * made the rate.
 */
type Counts = { readonly made: number; readonly words: string; readonly people: number | null };
function countsOf(row: ReadRow, indicator: Indicator, { population }: Checking): Counts | null {
  const [n, d] = [amountOf(row.numerator), amountOf(row.denominator)];
  const made = amountOf(
    figureOf(indicator, population, row.numerator, row.denominator, row.period),
  );
  if (n === null || made === null) return null;
  const ages = AGES[indicator.unit];
  if (ages === undefined)
    return OF_TWO.has(indicator.unit) && d !== null
      ? { made, words: `${n} of ${d}`, people: null }
      : null;
  const people = amountOf(peopleAt(population, ages, row.period));
  if (people === null) return null;
  return { made, words: `${plainly(n)} of ${plainly(people)} children aged ${ages}`, people };
}
/** Units that two numbers of the same row make. */
const OF_TWO: ReadonlySet<Indicator["unit"]> = new Set<Indicator["unit"]>([
  "percent",
  "cases",
  "weeks",
  "score",
]);

/**
 * A share is worked out from the same two numbers; a council's rate may rest on another year's
 * children.
 */
const isSame = (made: number, shown: number, { unit }: Indicator): boolean =>
  Math.abs(made - shown) <=
  (AGES[unit] === undefined ? ROUNDING : Math.max(ROUNDING, made * OTHER_YEAR));
/** How far the numbers of children of two years are apart, and some rounding. */
const OTHER_YEAR = 0.05;
