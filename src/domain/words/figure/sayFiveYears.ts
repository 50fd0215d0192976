import { shortPeriod, type Frame } from "../../calendar.ts";
import type { Comparison } from "../../comparison.ts";
import { formatValue, withoutTime, type Measure } from "../../format.ts";
import type { End, Ends, FiveYears } from "../../scorecard/fiveYears.ts";
import { meanMeasure } from "../beside/sayBenchmark.ts";

/** Whose figures they are and how each is counted and printed. */
export type Told = {
  readonly name: string;
  readonly indicator: Measure;
  readonly frame: Frame;
  /** Of England and the comparison. */
  readonly theirs: Frame;
  readonly comparison: Comparison;
};

/**
 * "Mar 2020 to Mar 2025: York 29.9% to 44.1%, England 21.9% to 24.5%, neighbours’ mean 22.9% to 26.1%
 * (10 of 10)." Who has other dates than the council's own has a sentence of its own.
 */
export function sayFiveYears(years: FiveYears, told: Told): string {
  const { name, indicator, frame, theirs, comparison } = told;
  const { inList } = comparison.words;
  const mean = comparison.kind === "group" ? meanMeasure(indicator) : indicator;
  const lines = [
    line(name, years.own, frame, indicator),
    ...(years.england ? [line("England", years.england, theirs, indicator)] : []),
    ...(years.beside ? [line(inList, years.beside, theirs, mean)] : []),
  ];
  const dates = [...new Set(lines.map(({ when }) => when))];
  return dates
    .map((when, i) => {
      const said = lines.filter((one) => one.when === when).map(({ text }) => text);
      return `${when}: ${said.join(", ")}.${i === 0 ? `${sayShort(years, told)}${sayOver(years, told)}` : ""}`;
    })
    .join(" ");
}

function line(who: string, { first, last }: Ends, frame: Frame, measure: Measure) {
  const [from, to] = [first, last].map(({ period }) => shortPeriod(period, frame));
  const [a, b] = [first, last].map(({ value }) => inShort(value, measure));
  const isOne = first.period === last.period;
  return {
    when: isOne ? `${to}` : `${from} to ${to}`,
    text: `${who} ${isOne ? b : `${a} to ${b}`}${sayMembers(first, last)}`,
  };
}

const inShort = (value: End["value"], measure: Measure): string =>
  formatValue(value, withoutTime(measure));

/** " (10 of 10)", or " (9, then 10 of 10)" where the ends differ. */
function sayMembers({ members: then }: End, { members: now }: End): string {
  if (!then || !now) return "";
  return then.n === now.n ? ` (${now.n} of ${now.of})` : ` (${then.n}, then ${now.n} of ${now.of})`;
}

const sayOver = ({ isOver }: FiveYears, { name }: Told): string =>
  isOver ? ` ${name} has no figure since then.` : "";

/** A sentence more: since when it can be told, where that is less than five years. */
function sayShort({ short, own }: FiveYears, { name, frame }: Told): string {
  switch (short?.kind) {
    case undefined:
      return "";
    case "begins":
      return short.at === own.first.period
        ? ` ${name}’s figures begin then.`
        : ` ${name}’s figures begin in ${shortPeriod(short.at, frame)}.`;
    case "break":
      return " Before then it was counted in another way.";
    case "gap":
      return ` ${name} has no figure of five years back.`;
  }
}
