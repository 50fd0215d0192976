import { monthOfDay, parseDay, periodLabel, sayMonth } from "../../calendar.ts";
import { formatNumber, formatValue } from "../../format.ts";
import { JUDGEMENT_WORDS } from "../../story/inspections.ts";
import {
  differsFromBefore,
  gradedGood,
  meetingTarget,
  type Practice,
  type PracticeRow,
} from "../../story/quality.ts";
import type { Inspection } from "../../story/story.ts";
import { sayCaution } from "../figure/sayRow.ts";

/**
 * The finding of the page: how good the audits are beside how much is on time; without audits, what
 * Ofsted judged.
 */
export function sayQuality(
  name: string,
  practice: Practice,
  inspection: Pick<Inspection, "overall" | "inspected"> | null,
): string {
  const good = gradedGood(practice);
  if (!good) return `${name}: no audits are published${sayJudged(inspection)}`;
  const share = formatValue(good.latest.value, good.indicator);
  const { n, of } = meetingTarget(practice.onTime);
  return `${name}: ${share} of audits are good${of === 0 ? "" : ` and ${n} of ${of} time targets are met`}`;
}

/** With its month: a judgement may be years old. Nothing where none stands. */
function sayJudged(inspection: Pick<Inspection, "overall" | "inspected"> | null): string {
  if (!inspection?.overall) return "";
  const day = parseDay(inspection.inspected);
  return `; Ofsted judged it ${JUDGEMENT_WORDS[inspection.overall]}${day ? ` in ${sayMonth(monthOfDay(day))}` : ""}`;
}

/** What the audits say, in short sentences; without audits, why there are none. */
export function sayAudits(name: string, practice: Practice): readonly string[] {
  const good = gradedGood(practice);
  if (!good)
    return [
      `Each council grades its own case audits. Nobody collects the results. When ${name} loads its own, they stand here.`,
      "What is published says only whether work was done by its date.",
    ];
  return [
    sayGraded(good),
    ...sayBefore(good),
    "Work that is on time can still be poor: ask what the audits found.",
  ];
}

function sayGraded({ indicator, latest, series: { frame } }: PracticeRow): string {
  const { value, numerator, denominator, period } = latest;
  const when = periodLabel(period, frame);
  if (numerator.kind !== "known" || denominator.kind !== "known")
    return `Audits graded good or better: ${formatValue(value, indicator)}, ${when}.`;
  const counted = `${formatNumber(numerator.amount, 0)} of ${formatNumber(denominator.amount, 0)}`;
  const caution = sayCaution(indicator, latest);
  return `${counted} audits were graded good or better, ${when}.${caution === "" ? "" : ` ${caution}.`}`;
}

function sayBefore(good: PracticeRow): readonly string[] {
  const { before, indicator } = good;
  if (before.kind !== "known") return [];
  const was = `A year before it was ${formatValue(before, indicator)}`;
  const differs = differsFromBefore(good);
  if (differs === null) return [`${was}.`];
  return [
    differs
      ? `${was}: chance alone would seldom explain the difference.`
      : `${was}: chance could explain the difference.`,
  ];
}

/** Below the picture: measures of several bases stand side by side, and the stories have others. */
export function sayPeriods({ audits, onTime }: Practice): string {
  const months = [...audits, ...onTime].filter(({ series }) => series.frame.basis === "month");
  return months.length === 0
    ? "Each figure is of its own period, which the table names."
    : "Most figures here are of one month. The stories add up twelve months, so theirs may differ. The table names each period.";
}
