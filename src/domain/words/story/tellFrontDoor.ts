import type { Comparison } from "../../comparison.ts";
import { formatValue } from "../../format.ts";
import { periodLabel } from "../../calendar.ts";
import { percentage } from "../../rate.ts";
import { pointsOf } from "../../smallNumbers.ts";
import { sayFew } from "../figure/sayFew.ts";
import type { Facts, Told } from "../../story/facts.ts";
import { frontDoorFigures, type FrontDoorFigures } from "../../story/figures/frontDoor.ts";
import type { Pipeline, PipelineStep } from "../../story/frontDoor.ts";
import {
  furthestBehind,
  shortOf,
  whenOf,
  type Reading,
  type Short,
} from "../../story/timeliness.ts";
import { capital, lower } from "../../firstLetter.ts";
import { meanMeasure } from "../beside/sayBenchmark.ts";
import { besideNote, sayBesideInList } from "../beside/sayBeside.ts";
import { sayAmount, sayTotal } from "./cite.ts";
import { frontDoorFindings } from "./frontDoorFindings.ts";

/**
 * Answers "Are children safe at the front door, and where does it block?" in three sentences;
 * findings are what reports printed.
 */
export function tellFrontDoor(facts: Facts): Told<FrontDoorFigures> {
  const { name, story, reported, others } = facts;
  const figures = frontDoorFigures(facts);
  const again = figures.back.find((r) => r.indicator.slug === "re-referrals");
  const { comparison } = others;
  const block = sayBlock(figures.speed, comparison);
  const back = again ? sayAgain(again, comparison) : "";
  // What the heading says is explained first: its referrals, where they are what it names.
  const isOfAgain = behindMost(figures.speed, again)?.reading === again;
  return {
    headline: `${name}: ${sayBehindMost(figures.speed, again, comparison)}`,
    sentences: [...(isOfAgain ? [back, block] : [block, back]), sayFlow(name, figures.flow)].filter(
      (s) => s !== "",
    ),
    figures,
    findings: frontDoorFindings(story, reported, name),
  };
}

/**
 * The counts of the flow, and each step for every 100 referrals: events of the same months, not one
 * group followed.
 */
function sayFlow(name: string, flow: Pipeline | null): string {
  if (!flow) return `No counts of the front door are published for ${name}.`;
  const counted = flow.steps.filter((s) => s.counted);
  const referrals = counted.find((s) => s.id === "referrals");
  const first = counted
    .slice(0, counted.findIndex((s) => s.id === "referrals") + 1)
    .map(
      (s) =>
        `${sayTotal(s.now)} ${s.one}${hasBefore(s) ? ` (${sayTotal(s.before)} the year before)` : ""}`,
    );
  const alone = counted
    .slice(0, first.length)
    .filter((s) => !hasBefore(s))
    .map(
      (s) =>
        ` ${capital(s.one)} have no year before to compare with (${lower(s.before.note ?? "")}).`,
    );
  const later = counted.slice(first.length);
  const shares = later.map((s) => ({
    s,
    per: percentage(s.now.value, referrals?.now.value ?? s.now.value),
  }));
  const per = shares
    .filter((x) => x.per.kind === "known")
    .map(({ s, per: n }) => `${sayAmount(n, 1)} ${s.one}`);
  const gaps = later
    .filter((s) => s.now.note !== null)
    .map((s) => ` No figure for ${s.one} (${lower(s.now.note ?? "")}).`);
  return `${name}, ${flow.span.label}: ${first.join(", ")}.${alone.join("")}${per.length === 0 ? "" : ` For every 100 referrals in the same ${flow.monthly ? "months" : "year"} there were ${listed(per)}.`}${gaps.join("")}`;
}
/** Whether the year before is told with its figure, or the word of its gap. */
const hasBefore = ({ before }: PipelineStep): boolean =>
  before.value.kind === "known" || before.note === null;
const listed = (items: readonly string[]): string =>
  items.length < 2
    ? items.join("")
    : `${items.slice(0, -1).join(", ")} and ${items[items.length - 1] ?? ""}`;

/** The same in a line, for the head of the page. */
function sayBehindMost(
  readings: readonly Reading[],
  again: Reading | undefined,
  comparison: Comparison,
): string {
  const given = readings.filter((r) => r.now.value.kind === "known");
  if (given.length === 0) return "how fast the front door works is not known";
  const worst = behindMost(readings, again);
  if (worst && worst.reading === again)
    return `more repeat referrals than ${saidOf(worst.against, comparison)}`;
  return worst
    ? `the front door is furthest behind on ${lower(worst.reading.indicator.shortName)}`
    : `no step ${given.length < readings.length ? "with a figure" : "at the front door"} is behind by more than chance`;
}

/**
 * What the head of the page names: the step furthest behind, else the referrals that come back, by
 * more than chance would explain; null where neither is, or no step has a figure.
 */
function behindMost(readings: readonly Reading[], again: Reading | undefined): Short | null {
  const given = readings.filter((r) => r.now.value.kind === "known");
  if (given.length === 0) return null;
  return furthestBehind(given) ?? (again && aboveChance(again)) ?? null;
}
const aboveChance = (again: Reading): Short | undefined =>
  shortOf(again).find((s) => s.beyondChance === true && s.by >= 0.05);

/** The step furthest behind, in careful words, or that none is. */
export function sayBlock(readings: readonly Reading[], comparison: Comparison): string {
  const given = readings.filter((r) => r.now.value.kind === "known");
  if (given.length === 0)
    return "Where it blocks cannot be said: no figure for how fast any step is.";
  const held = readings
    .filter((r) => r.now.value.kind !== "known")
    .map((r) => r.indicator.shortName);
  const without = held.length === 0 ? "" : ` No figure to judge: ${held.join(", ")}.`;
  const worst = furthestBehind(given);
  if (!worst) {
    const [nearly] = given
      .flatMap(shortOf)
      .filter((s) => s.by >= 0.05)
      .sort((a, b) => b.by - a.by);
    const within = nearly
      ? ` The widest gap is “${nearly.reading.indicator.shortName}”, ${sayAmount({ kind: "known", amount: nearly.by }, 1)} points behind ${saidOf(nearly.against, comparison)}: chance alone could explain it.`
      : "";
    return `Every step${held.length === 0 ? "" : " with a figure"} is as fast as England, ${comparison.words.who} and any target, allowing for chance.${within}${without}`;
  }
  return `Where it may block: ${sayShort(worst, comparison)}.${without}`;
}

const saidOf = (against: Short["against"], { words }: Comparison): string =>
  against === "comparison" ? words.figure : against === "England" ? "England" : "its target";

function sayShort(
  { reading, against, than, by, beyondChance }: Short,
  comparison: Comparison,
): string {
  const { indicator, now, frame, mark, beside } = reading;
  const fine = { ...indicator, decimals: Math.max(1, indicator.decimals) };
  const who =
    against === "comparison"
      ? `${comparison.words.figure}${besideNote(comparison, beside)}`
      : against === "England"
        ? "England"
        : "its target";
  const date = against === "target" ? null : against === "England" ? mark : beside;
  const on = date ? `, ${periodLabel(date.period, date.frame)}` : "";
  const chance =
    beyondChance === null
      ? " The counts behind it are not given here, so chance cannot be ruled out"
      : " That is more than chance would explain";
  return `“${indicator.shortName}” is furthest behind, ${formatValue(now.value, fine)}, ${whenOf({ now, frame })}. It is ${sayAmount({ kind: "known", amount: by }, 1)} points behind ${who}: ${formatValue({ kind: "known", amount: than }, fine)}${on}.${chance}`;
}

function sayAgain(again: Reading, comparison: Comparison): string {
  const { indicator, now, before, frame, mark, beside } = again;
  if (now.value.kind !== "known")
    return `How many children come back is not known: ${sayAmount(now.value, 0)}.`;
  const then =
    before.value.kind === "known"
      ? ` A year before it was ${formatValue(before.value, indicator)}.`
      : "";
  const england =
    mark?.england.kind === "known"
      ? ` England: ${formatValue(mark.england, indicator)}, ${periodLabel(mark.period, mark.frame)}.`
      : "";
  const others =
    beside?.value.kind === "known"
      ? ` ${capital(sayBesideInList(comparison, beside, formatValue(beside.value, beside.group ? meanMeasure(indicator) : indicator)))}.`
      : "";
  const above = aboveChance(again);
  const over = above
    ? ` Referrals that come back are ${sayAmount({ kind: "known", amount: above.by }, 1)} points above ${saidOf(above.against, comparison)}: more than chance would explain.`
    : "";
  const [n, of] = [now.numerator, now.denominator];
  const points = pointsOf(of);
  const counts =
    n.kind === "known" && of.kind === "known" ? ` (${sayAmount(n, 0)} of ${sayAmount(of, 0)})` : "";
  const few = counts === "" || points === null ? "" : ` ${sayFew(points)}.`;
  return `Coming back: ${formatValue(now.value, indicator)} of referrals${counts} were of children referred in the 12 months before, ${whenOf({ now, frame })}.${then}${england}${others}${over}${few} Counts and speed alone cannot say that children are safe.`;
}
