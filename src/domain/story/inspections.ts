import type { Reported } from "../council.ts";
import { amountOf } from "../value.ts";
import { JUDGEMENTS, type Inspection, type Judgement } from "./story.ts";

export const PARTS = ["overall", "leaders", "helpAndProtection", "inCare", "careLeavers"] as const;
export type Part = (typeof PARTS)[number];

/** The judgement that stands for one authority. */
export type JudgedArea = { readonly area: string; readonly inspected: string } & {
  readonly [part in Part]: Judgement | null;
};

export const JUDGEMENT_WORDS: Record<Judgement, string> = {
  outstanding: "Outstanding",
  good: "Good",
  "requires-improvement": "Requires improvement",
  inadequate: "Inadequate",
};

/**
 * How many authorities hold each judgement of one part, best first; those never judged on it are
 * counted apart.
 */
export function distribution(
  areas: readonly JudgedArea[],
  part: Part,
): {
  readonly counts: readonly { readonly judgement: Judgement; readonly n: number }[];
  readonly judged: number;
  readonly not: number;
} {
  const counts = JUDGEMENTS.map((judgement) => ({
    judgement,
    n: areas.filter((a) => a[part] === judgement).length,
  }));
  const judged = counts.reduce((total, c) => total + c.n, 0);
  return { counts, judged, not: areas.length - judged };
}

/**
 * The inspection that stands: the newest that gave an overall judgement. Focused visits judge
 * nothing overall.
 */
export const standing = (inspections: readonly Inspection[]): Inspection | undefined =>
  inspections.find((i) => i.overall !== null);

/**
 * What was inspected before it, newest first, for "better than before" to be read and never
 * assumed.
 */
export const before = (inspections: readonly Inspection[]): readonly Inspection[] =>
  inspections.filter((i) => i.overall !== null).slice(1);

/** Visits since the judgement that stands: they have a theme and a letter, no judgement. */
export const visitsSince = (inspections: readonly Inspection[]): readonly Inspection[] => {
  const last = standing(inspections);
  return inspections.filter(
    (i) => i.overall === null && (last === undefined || i.inspected > last.inspected),
  );
};

/**
 * A national distribution as a report printed it, with each share worked out beside the one
 * printed. Null where none was reported.
 */
export type PrintedShare = {
  readonly judgement: string;
  readonly n: number;
  readonly share: number;
  readonly printed: number | null;
  readonly differs: boolean;
};
export function reportedDistribution(reported: readonly Reported[]): {
  readonly total: number;
  readonly parts: readonly PrintedShare[];
  readonly closes: boolean;
  readonly report: Reported;
} | null {
  const rows = reported.filter((r) => r.key === "sif-inspections-completed");
  const report = rows.find((r) => !/judged overall/i.test(r.measure));
  const total = report && amountOf(report.value);
  if (!report || !total) return null;
  const parts = rows
    .filter((r) => r !== report)
    .flatMap((r): PrintedShare[] => {
      const n = amountOf(r.value);
      if (n === null) return [];
      const judgement = r.measure.replace(/^.*: /, "");
      const share = Math.round((n / total) * 1000) / 10;
      const print = reported.find(
        (s) => s.key === "sif-judgement-share" && s.measure.endsWith(judgement),
      );
      const printed = print ? amountOf(print.value) : null;
      return [
        {
          judgement,
          n,
          share,
          printed,
          differs: printed !== null && Math.abs(printed - share) > 0.5,
        },
      ];
    });
  return { total, parts, closes: parts.reduce((sum, p) => sum + p.n, 0) === total, report };
}
