import { parsePeriod, type PeriodId } from "#domain/calendar.ts";
import * as z from "zod/mini";
import { findArea, type Area, type Model } from "#domain/area.ts";
import type { Reported } from "#domain/council.ts";
import { USUAL_CHOICE, resolveComparison, type Comparison } from "#domain/comparison.ts";
import type { Indicator } from "#domain/indicator.ts";
import { tellFrontDoor } from "#domain/narrative/story/tellFrontDoor.ts";
import { tellMoney } from "#domain/narrative/story/tellMoney.ts";
import { tellPlacements } from "#domain/narrative/story/tellPlacements.ts";
import { tellWorkforce } from "#domain/narrative/story/tellWorkforce.ts";
import type { Evidence } from "#domain/scorecard/row.ts";
import type { Others } from "#domain/story/beside.ts";
import type { Story } from "#domain/story/story.ts";
import { readAreaFile, WireAreaFile } from "#contract/areaFile.ts";
import { readAreas, readCatalogue, WireAreas, WireCatalogue } from "#contract/catalogue.ts";
import { paths } from "#contract/routes.ts";
import { readStory, WireStory } from "#contract/story.ts";

/** What a story is told from: the area, its counts and what it reported; `evidence` and `period` for those that look at measures. */
export type StoryToTell = {
  readonly area: Area;
  readonly areaName: string;
  readonly story: Story;
  /** England's counts and those it is compared with, for shares worked out area by area. */
  readonly others: Others;
  readonly reported: readonly Reported[];
  readonly evidence: Evidence;
  readonly indicators: readonly Indicator[];
  readonly comparison: Comparison;
  readonly period: PeriodId | null;
};
export type ToldStory = {
  readonly sentences: readonly string[];
  readonly findings: readonly string[];
};

/** Each story by the name it is asked for: the same pure function as its page opens with. */
const TELLERS: Readonly<Record<string, (given: StoryToTell) => ToldStory>> = {
  "front-door": tellFrontDoor,
  workforce: tellWorkforce,
  placements: (given) => tellPlacements(asEvidence(given), given.period ?? undefined),
  money: (given) => tellMoney(asEvidence(given), given.period ?? undefined),
};

const asEvidence = ({ areaName, story, evidence, reported }: StoryToTell) => ({
  name: areaName,
  story,
  series: evidence.series,
  reported,
});

type Question = {
  readonly story: string;
  readonly area: string;
  readonly period: string | null;
  readonly model: Model;
  readonly json: boolean;
};

/** The opening sentences and findings of one story page, for people or, with `json`, as one object. */
export function showStory(
  read: (path: string) => unknown,
  question: Question,
): { readonly ok: boolean; readonly text: string } {
  const tell = Object.hasOwn(TELLERS, question.story) ? TELLERS[question.story] : undefined;
  if (!tell)
    return {
      ok: false,
      text: `No story is called “${question.story}”: there are ${Object.keys(TELLERS).join(", ")}.\n`,
    };
  const period = question.period === null ? null : parsePeriod(question.period);
  if (period === null && question.period !== null)
    return {
      ok: false,
      text: `“${question.period}” is no period: give a month such as 2026-10 or a year such as 2025.\n`,
    };
  const areas = readAreas(z.parse(WireAreas, read(paths.areas())));
  const area = findArea(areas, question.area);
  if (!area)
    return {
      ok: false,
      text: `No area is called “${question.area}”: give a name, a code of nine characters or DfE's three digits.\n`,
    };
  const file = readAreaFile(z.parse(WireAreaFile, read(paths.area(area.code))));
  const storyOf = (code: string): Story => readStory(z.parse(WireStory, read(paths.story(code))));
  const choice = { ...USUAL_CHOICE, against: question.model };
  const comparison = resolveComparison(choice, area, areas, () => null);
  const { indicators } = readCatalogue(z.parse(WireCatalogue, read(paths.catalogue())));
  const told = tell({
    area,
    areaName: area.name,
    story: storyOf(area.code),
    others: { self: area.code, comparison, storyOf },
    reported: file.reported,
    evidence: file,
    indicators,
    comparison,
    period,
  });
  if (question.json)
    return {
      ok: true,
      text: `${JSON.stringify({ story: question.story, area: { code: area.code, name: area.name }, illustrative: area.type === "illustrative", ...told })}\n`,
    };
  const lines = [
    ...(area.type === "illustrative" ? ["Illustrative council: figures are invented."] : []),
    ...told.sentences,
    ...(told.findings.length > 0 ? ["Findings:", ...told.findings.map((f) => `- ${f}`)] : []),
  ];
  return { ok: true, text: lines.map((line) => `${line}\n`).join("") };
}
