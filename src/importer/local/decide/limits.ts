import { ROUNDING } from "#domain/impossible.ts";
import { formatNumber, formatValue } from "#domain/format.ts";
import type { Indicator } from "#domain/indicator.ts";
import { amountOf, known, missing } from "#domain/value.ts";
import { figureOf, peopleAt } from "../../council/measures.ts";
import { isFarFrom } from "../farFrom.ts";
import type { ReadRow } from "../localRow.ts";
import { questionId, yesOrOut, type Question } from "../question.ts";
import {
  askOf,
  isKnown,
  lastKnown,
  ofWhat,
  placeOf,
  plainly,
  valueOf,
  type Checking,
} from "./checking.ts";
import { AGES } from "./counted.ts";

/** Beyond this no share of what was planned or due is anything but a slip. */
const MOST = 300;
const AMOUNTS = ["numerator", "denominator", "value"] as const;
const signed = ({ unit, range }: Indicator): boolean =>
  unit === "variance-000" || unit === "score" || range === "signed";

/** Units that are a part of a whole or an average: a numerator alone is no figure. */
const NEEDS_WHOLE: ReadonlySet<Indicator["unit"]> = new Set<Indicator["unit"]>([
  "percent",
  "per-1k",
  "cases",
  "weeks",
  "score",
  "gbp-week",
]);

/** Five times or a fifth: a wrong unit or column far more often than news. Small figures leap by chance. */
export const leaps = (before: number, after: number): boolean =>
  before > 10 && isFarFrom(after, before);

type Check = (row: ReadRow, indicator: Indicator, checking: Checking) => readonly ReadRow[];

/**
 * A row as it may be taken: none where it cannot be true, held back with a question where it is unusual but possible.
 * The checks stand in order: what is impossible is never asked about.
 */
export const withinLimits: Check = (row, indicator, checking) =>
  CHECKS.reduce<readonly ReadRow[]>(
    (rows, check) => rows.flatMap((one) => check(one, indicator, checking)),
    [row],
  );

function refuse(
  row: ReadRow,
  indicator: Indicator,
  { problems }: Checking,
  [column, found, wanted]: readonly [string, string, string],
): readonly ReadRow[] {
  problems.add({
    ...placeOf(row, column),
    severity: "row",
    found: `${found} ${ofWhat(indicator, row)}`,
    wanted,
    mend: "The row was left out.",
  });
  return [];
}

function confirm(
  row: ReadRow,
  indicator: Indicator,
  { problems }: Checking,
  question: Question,
  [column, found, wanted, mend]: readonly [string, string, string, string],
  take: (answer: string) => readonly ReadRow[] = () => [row],
): readonly ReadRow[] {
  return askOf(
    [row],
    question,
    { column, found: `${found} ${ofWhat(indicator, row)}`, wanted, mend },
    problems,
    take,
  );
}

const unusual = (row: ReadRow, indicator: Indicator, what: string): Question =>
  yesOrOut("unusual", questionId("unusual", what, indicator.slug, row.period, said(row)));
const said = (row: ReadRow): string => AMOUNTS.map((a) => amountOf(row[a]) ?? "").join("/");

/** Is it a part of a whole that is not given, and no figure by itself? */
export const lacksWhole = (row: ReadRow, { unit }: Indicator): boolean =>
  NEEDS_WHOLE.has(unit) &&
  isKnown(row.numerator) &&
  row.denominator.kind === "missing" &&
  row.value.kind === "missing";

/** A numerator alone is no share and no average: the row is refused before any other is compared with it. */
export const wholeGiven: Check = (row, indicator, checking) =>
  lacksWhole(row, indicator)
    ? refuse(row, indicator, checking, [
        "denominator",
        `${amountOf(row.numerator) ?? ""} without what it is out of`,
        "a denominator, or the figure itself",
      ])
    : [row];

const percentOfACount: Check = (row, indicator, checking) =>
  row.percent && indicator.unit !== "percent"
    ? refuse(row, indicator, checking, [
        "value",
        `${formatNumber(valueOf(row) ?? 0, 1)}%`,
        "a number, not a percentage",
      ])
    : [row];

const nought: Check = (row, indicator, checking) => {
  const below = AMOUNTS.some((a) => (amountOf(row[a]) ?? 0) < 0);
  if (!below || (signed(indicator) && indicator.range !== "signed")) return [row];
  if (indicator.range !== "signed" || (amountOf(row.denominator) ?? 0) < 0)
    return refuse(row, indicator, checking, ["value", "a figure below nought", "nought or more"]);
  return confirm(row, indicator, checking, unusual(row, indicator, "below"), [
    "value",
    plainly(valueOf(row) ?? amountOf(row.numerator) ?? 0),
    "nought or more, unless more were lost than gained",
    "It can be so: confirm.",
  ]);
};

/** A printed share or rate must be its own counts', within rounding; which of the two is right only a person knows. */
const printedAgrees: Check = (row, indicator, checking) => {
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

/** What the numbers beside a printed figure make, and how they are told; `people` where a population made the rate. */
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

/** A share is worked out from the same two numbers; a council's rate may rest on another year's children. */
const isSame = (made: number, shown: number, { unit }: Indicator): boolean =>
  Math.abs(made - shown) <=
  (AGES[unit] === undefined ? ROUNDING : Math.max(ROUNDING, made * OTHER_YEAR));
/** How far the numbers of children of two years are apart, and some rounding. */
const OTHER_YEAR = 0.05;

const withinHundred: Check = (row, indicator, checking) => {
  if (indicator.unit !== "percent") return [row];
  const { most, noWhole, counts } = shareOf(row);
  if (!noWhole && most <= 100) return [row];
  const written = counts ?? `${formatNumber(valueOf(row) ?? 0, 1)}%`;
  if (noWhole || indicator.range !== "over-100" || most > MOST)
    return refuse(
      row,
      indicator,
      checking,
      counts === null
        ? ["value", written, "at most 100%"]
        : ["numerator", written, "a part no larger than its whole"],
    );
  return confirm(row, indicator, checking, unusual(row, indicator, "over"), [
    "value",
    written,
    "at most 100%, unless work of earlier months was caught up",
    "It can be so: confirm.",
  ]);
};

type Share = {
  /** The larger of the share its numbers give and the one that is printed, in percent; nought where there is neither. */
  readonly most: number;
  /** A part of nothing. */ readonly noWhole: boolean;
  /** "3 of 4"; null where the numbers are not both given. */ readonly counts: string | null;
};
function shareOf(row: ReadRow): Share {
  const [n, d, shown] = [amountOf(row.numerator), amountOf(row.denominator), valueOf(row) ?? 0];
  if (n === null || d === null) return { most: shown, noWhole: false, counts: null };
  const made = d > 0 ? (n / d) * 100 : 0;
  return { most: Math.max(made, shown), noWhole: d === 0 && n > 0, counts: `${n} of ${d}` };
}

/** A count has no parts, unless it is kept with decimals: people in full-time posts are. */
const wholeCount: Check = (row, indicator, checking) => {
  const shown = valueOf(row);
  return indicator.unit === "count" &&
    indicator.decimals === 0 &&
    !isKnown(row.numerator) &&
    shown !== null &&
    !Number.isInteger(shown)
    ? confirm(row, indicator, checking, unusual(row, indicator, "parts"), [
        "value",
        `${shown}`,
        "a whole number",
        "Confirm.",
      ])
    : [row];
};

/** One of one, none of one: the share of a single child is that child's, and no council's. */
const ofOne: Check = (row, indicator, checking) =>
  amountOf(row.denominator) === 1 && indicator.unit === "percent"
    ? confirm(row, indicator, checking, unusual(row, indicator, "one"), [
        "denominator",
        `${amountOf(row.numerator) ?? "a share"} of 1`,
        "the whole council’s number",
        "A share of one person tells of that person: confirm that it is all of the council’s.",
      ])
    : [row];

const nearTheLast: Check = (row, indicator, checking) => {
  const before = lastOf(row, indicator, checking);
  const now = figureIn(row, indicator);
  if (before === null || now === null || !leaps(before.usual, now)) return [row];
  return confirm(row, indicator, checking, unusual(row, indicator, "leap"), [
    "value",
    formatValue(known(now), indicator),
    `something near ${formatValue(known(before.usual), indicator)}, ${before.words}`,
    "Check the unit and the column, then confirm.",
  ]);
};

/** The figure that a row shows, or that its numbers make; null where they make none by themselves. */
function figureIn(row: ReadRow, { unit }: Indicator): number | null {
  const [n, d, shown] = [amountOf(row.numerator), amountOf(row.denominator), valueOf(row)];
  if (shown !== null || n === null || unit === "count") return shown ?? n;
  return unit === "percent" && d !== null && d > 0 ? (n / d) * 100 : null;
}

/**
 * What a figure is to be near: the council's own last on the same basis; before it has any, the last published year, for
 * what is no sum over time and has no counts beside it to bear it out. Null where nothing is known that is its like.
 */
function lastOf(
  row: ReadRow,
  { slug, unit }: Indicator,
  { history }: Checking,
): { readonly usual: number; readonly words: string } | null {
  const { own, published } = history(slug);
  if (own) {
    const usual = lastKnown(own, row.period);
    const isLike = own.frame.basis === (row.basis ?? own.frame.basis);
    return isLike && usual !== null ? { usual, words: "the last that is loaded" } : null;
  }
  // Counts beside a share, or a sign behind it, say for themselves what it is.
  if (!NO_SUM.has(unit) || isKnown(row.numerator) || row.percent) return null;
  const year = published?.observations.findLast((o) => o.value.kind === "known");
  const usual = year ? amountOf(year.value) : null;
  return usual === null ? null : { usual, words: `published for ${year?.period ?? ""}` };
}
/** Units whose month and year are of one size. */
const NO_SUM: ReadonlySet<Indicator["unit"]> = new Set<Indicator["unit"]>([
  "percent",
  "cases",
  "weeks",
  "score",
  "gbp-week",
]);

const CHECKS: readonly Check[] = [
  percentOfACount,
  nought,
  withinHundred,
  printedAgrees,
  wholeCount,
  ofOne,
  nearTheLast,
];
