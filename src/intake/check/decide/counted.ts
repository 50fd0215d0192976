import type { Indicator } from "#domain/indicator.ts";
import { formatNumber } from "#domain/format.ts";
import { amountOf, missing } from "#domain/value.ts";
import { figureOf, peopleAt, type Population } from "../figureOf.ts";
import type { ReadRow } from "#intake/recognise/localRow.ts";
import { questionId } from "#intake/question.ts";
import {
  askOf,
  isKnown,
  lastKnown,
  near,
  ofWhat,
  placeOf,
  usualOf,
  valueOf,
  type Checking,
  type Group,
} from "./checking.ts";

/** Ages of the children that a rate is for. */
export const AGES: { readonly [unit: string]: string } = { "per-10k": "0-17", "per-100k": "10-17" };
/**
 * A rate may be two and a half times, or two fifths of, the last: further off it is something else.
 */
const LIKE = 2.5;
/**
 * A whole number is taken for a rate only this near the last one, and if as a count it is further
 * off than that.
 */
const AS_BEFORE = 1.3;
const FAR_OFF = 5;
const SAYS_RATE = /\bper 1,?0?0?0?,?000\b|\bper (ten |hundred )?thousand\b|\brates?\b|-rate$/i;
/** A share of whole numbers this many points from usual may be a count. */
const FAR = 20;
/** Among counts a whole number is only taken for a share that is within a tenth of the last. */
const SAME = 1.1;

/** A figure without its number, as a number of children. */
const asCount = (row: ReadRow): ReadRow => ({
  ...row,
  numerator: row.value,
  value: missing("missing"),
});

/**
 * A count is never a rate or a percentage. A bare figure of a rate is decided for all rows of the
 * measure: it is the rate if that is near what the measure usually is and the count would not be,
 * its numerator the other way round, and asked about otherwise. A numerator without a population is
 * refused.
 */
export function withCounts(
  group: Group,
  whole: ReadonlySet<string>,
  checking: Checking,
): readonly ReadRow[] {
  const ages = AGES[group.indicator.unit];
  if (ages !== undefined)
    return workable(rateRows(group, ages, checking), group.indicator, ages, checking);
  return group.indicator.unit === "percent" ? shareRows(group, whole, checking) : group.rows;
}

function rateRows(group: Group, ages: string, checking: Checking): readonly ReadRow[] {
  const { indicator } = group;
  const bare = group.rows.filter((r) => isKnown(r.value) && !isKnown(r.numerator));
  const [first] = bare;
  if (!first) return group.rows;
  const usual = usualOf(checking.history(indicator.slug));
  const worked = (row: ReadRow): number | null =>
    amountOf(figureOf(indicator, checking.population, row.value, missing("missing"), row.period));
  const whole = bare.every((r) => Number.isInteger(valueOf(r)));
  const everyLike = (of: (row: ReadRow) => number | null, times: number): boolean =>
    bare.every((row) => {
      const amount = of(row);
      const expected = expectedOf(row, indicator, checking);
      return amount !== null && expected.some((usually) => near(amount, usually, times));
    });
  // A whole number is seldom a rate: it must be all but the usual one, and nowhere near it as a
  // count.
  const rateLike = everyLike(valueOf, whole ? AS_BEFORE : LIKE);
  const countLike = whole && everyLike(worked, rateLike ? FAR_OFF : LIKE);
  const saysRate = SAYS_RATE.test(first.named);
  if (rateLike && !countLike) return group.rows;
  if (saysRate && usual === null && !whole) return group.rows;
  if (countLike && !rateLike && !saysRate) {
    tellCount(first, worked(first), indicator, checking);
    return group.rows.map((r) => (bare.includes(r) ? asCount(r) : r));
  }
  const rest = group.rows.filter((r) => !bare.includes(r));
  return [
    ...rest,
    ...askCountOrRate(bare, first, { ages, usual, rate: worked(first) }, group, checking),
  ];
}

/**
 * What is known of a bare figure: whose rate it may be, what that usually is, and the rate it would
 * be as a count.
 */
type Bare = { readonly ages: string; readonly usual: number | null; readonly rate: number | null };

/**
 * Holds bare figures back until a person says whether they are numbers of children or rates; one
 * question for them all.
 */
function askCountOrRate(
  bare: readonly ReadRow[],
  first: ReadRow,
  { ages, usual, rate }: Bare,
  { indicator }: Group,
  { problems }: Checking,
): readonly ReadRow[] {
  const value = valueOf(first) ?? 0;
  const unit = UNIT[indicator.unit] ?? "";
  const asRate = rate === null ? "" : `, which is ${formatNumber(rate, 1)} ${unit}`;
  return askOf(
    bare,
    {
      id: questionId("count", first.layout, indicator.slug),
      kind: "count",
      options: [
        { answer: "count", says: `A number of children: ${formatNumber(value, 0)}${asRate}` },
        { answer: "rate", says: `A rate: ${formatNumber(value, 1)} ${unit}` },
      ],
    },
    {
      column: "value",
      found: `${formatNumber(value, 1)} ${ofWhat(indicator, first)}`,
      wanted:
        usual === null
          ? `a rate ${unit}`
          : `a rate near ${formatNumber(usual, 1)} (children aged ${ages})`,
      mend: "Say whether it is a number of children or a rate.",
    },
    problems,
    (answer) => (answer === "count" ? bare.map(asCount) : bare),
  );
}

/**
 * What a bare figure of a rate would be near: the last; and a twelfth of a year where a month of a
 * flow may be meant.
 */
function expectedOf(
  row: ReadRow,
  { slug, localBasis }: Indicator,
  { history }: Checking,
): readonly number[] {
  const { own, published } = history(slug);
  const [given, year] = [lastKnown(own), lastKnown(published)];
  if (given !== null) return [given];
  if (year === null) return [];
  if (localBasis === "snapshot" || row.basis === "rolling-12") return [year];
  return row.basis === undefined ? [year, year / 12] : [year / 12];
}
const UNIT: { readonly [unit: string]: string } = {
  "per-10k": "per 10,000",
  "per-100k": "per 100,000",
};

function tellCount(
  row: ReadRow,
  rate: number | null,
  indicator: Indicator,
  { problems }: Checking,
): void {
  problems.add({
    ...placeOf(row, "value"),
    severity: "note",
    found: `${valueOf(row) ?? ""} ${ofWhat(indicator, row)}`,
    wanted: "a rate",
    mend: `It is a number of children: the rate was worked out from it${rate === null ? "" : `, ${formatNumber(rate, 1)} ${UNIT[indicator.unit] ?? ""}`}.`,
  });
}

/**
 * Rows whose rate can be worked out; a count without a population makes no rate, and never a gap in
 * the place of a published figure.
 */
function workable(
  rows: readonly ReadRow[],
  indicator: Indicator,
  ages: string,
  { population, problems }: Checking,
): readonly ReadRow[] {
  return rows.filter((row) => {
    if (!isKnown(row.numerator) || isKnown(row.value) || hasPeople(population, ages, row))
      return true;
    problems.add({
      ...placeOf(row, "numerator"),
      severity: "row",
      found: `${amountOf(row.numerator) ?? ""} ${ofWhat(indicator, row)}`,
      wanted: `children aged ${ages} at that time, to work out the rate`,
      mend: "No population is known for this month, so the row was left out. Bring the rate itself.",
    });
    return false;
  });
}
const hasPeople = (population: Population, ages: string, row: ReadRow): boolean =>
  isKnown(peopleAt(population, ages, row.period));

/**
 * Sheets that hold counts and nothing that says per cent: no sign, no decimals, and figures above a
 * hundred.
 */
export function sheetsOfCounts(groups: readonly Group[]): ReadonlySet<string> {
  const [hundreds, others] = [new Set<string>(), new Set<string>()];
  for (const { rows } of groups)
    for (const row of rows) {
      const amount = valueOf(row);
      if (amount === null) continue;
      if (row.percent || !Number.isInteger(amount)) others.add(row.sheetKey);
      else if (amount > 100) hundreds.add(row.sheetKey);
    }
  return new Set([...hundreds].filter((sheet) => !others.has(sheet)));
}

/**
 * Whole numbers far from what the share usually is, with neither a percent sign nor counts beside
 * them: they may be counts.
 */
function shareRows(
  group: Group,
  wholeSheets: ReadonlySet<string>,
  checking: Checking,
): readonly ReadRow[] {
  const { indicator, rows } = group;
  const usual = usualOf(checking.history(indicator.slug));
  const bare = rows.filter(
    (r) => isKnown(r.value) && !isKnown(r.numerator) && !isKnown(r.denominator),
  );
  const [first] = bare;
  if (!first || rows.some((r) => r.percent)) return rows;
  const amounts = bare.map((r) => valueOf(r) ?? 0);
  const whole = amounts.every((a) => Number.isInteger(a) && a <= 100);
  const amongCounts = wholeSheets.has(first.sheetKey);
  // A published year near it proves nothing among counts: only the council's own months do.
  const given = checking.history(indicator.slug).own !== undefined;
  const far = (a: number): boolean =>
    (amongCounts && !(given && usual !== null && near(a, usual, SAME))) ||
    (usual !== null && Math.abs(a - usual) > FAR);
  if (!whole || !amounts.every(far)) return rows;
  return [
    ...rows.filter((r) => !bare.includes(r)),
    ...askOf(
      bare,
      {
        id: questionId("count", first.layout, indicator.slug),
        kind: "count",
        options: [
          {
            answer: "percent",
            says: `Per cent: ${amounts
              .slice(-3)
              .map((a) => `${a}%`)
              .join(", ")}`,
          },
        ],
      },
      {
        column: "value",
        found: `${amounts.slice(-3).join(", ")} (${indicator.shortName})`,
        wanted: usual === null ? "percentages" : `percentages near ${formatNumber(usual, 1)}%`,
        mend: "These may be counts: a count is never a percentage. Say which, or leave them out.",
      },
      checking.problems,
      () => bare,
    ),
  ];
}
