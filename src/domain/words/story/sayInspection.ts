import type { Area } from "../../area.ts";
import { formatNumber } from "../../format.ts";
import {
  JUDGEMENT_WORDS,
  before,
  standing,
  type reportedDistribution,
} from "../../story/inspections.ts";
import type { Inspection } from "../../story/story.ts";
import { capital } from "../../firstLetter.ts";
import { sayWhere } from "./cite.ts";
import { sayDay } from "../figure/sayDay.ts";

/**
 * "Ofsted judged York Outstanding overall (inspected 24 February 2025). Before that: Requires
 * improvement, 7 March 2022."
 */
export function sayInspection(
  area: Pick<Area, "name" | "type" | "to">,
  inspections: readonly Inspection[],
): string {
  const now = standing(inspections);
  if (area.type === "illustrative")
    return `${area.name} is invented, so Ofsted has never inspected it.`;
  if (area.type !== "authority") return "Ofsted judges authorities, one by one.";
  if (!now?.overall)
    return area.to
      ? `${area.name} ended on ${sayDay(area.to)}; no judgement of it stands.`
      : `No judgement of ${area.name} is in Ofsted’s list.`;
  const [last] = before(inspections);
  return `Ofsted judged ${area.name} ${JUDGEMENT_WORDS[now.overall]} overall (inspected ${sayDay(now.inspected)}, published ${sayDay(now.published)}).${last?.overall ? ` Before that: ${JUDGEMENT_WORDS[last.overall]}, ${sayDay(last.inspected)}.` : ""}`;
}

/**
 * What a report printed of the national picture, each share worked out, and where a printed one is
 * not what its counts give.
 */
export function sayReported(found: NonNullable<ReturnType<typeof reportedDistribution>>): string {
  const parts = found.parts
    .map((p) => `${p.judgement} ${p.n} (${formatNumber(p.share, 1)}%)`)
    .join(", ");
  const wrong = found.parts
    .filter((p) => p.differs)
    .map(
      (p) =>
        `the report prints ${p.printed}% for ${p.judgement}, but ${p.n} of ${found.total} is ${formatNumber(p.share, 1)}%`,
    )
    .join("; ");
  return `As reported, ${found.total} inspections: ${parts}.${found.closes ? "" : " The parts do not add to the total."}${wrong === "" ? "" : ` ${capital(wrong)}.`} ${sayWhere(found.report)}.`;
}
