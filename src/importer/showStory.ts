import { parsePeriod } from "#domain/calendar.ts";
import * as z from "zod/mini";
import { findArea, type Model } from "#domain/area.ts";
import { USUAL_CHOICE, resolveComparison } from "#domain/comparison.ts";
import { tellFrontDoor } from "#domain/words/story/tellFrontDoor.ts";
import { tellMoney } from "#domain/words/story/tellMoney.ts";
import { tellPlacements } from "#domain/words/story/tellPlacements.ts";
import { tellWorkforce } from "#domain/words/story/tellWorkforce.ts";
import type { Facts, Told } from "#domain/story/facts.ts";
import type { Story } from "#domain/story/story.ts";
import { readAreaFile, WireAreaFile } from "#contract/areaFile.ts";
import { readAreas, readCatalogue, WireAreas, WireCatalogue } from "#contract/catalogue.ts";
import { isStory, PAGE_ROWS, PAGES, type StoryId } from "#state/url/pages.ts";
import { linkTo } from "#state/url/search.ts";
import { paths } from "#contract/routes.ts";
import { readStory, WireStory } from "#contract/story.ts";

/** Each story by its page: the same pure function as the page opens with. */
const TELLERS: Readonly<Record<StoryId, (facts: Facts) => Told<unknown>>> = {
  frontDoor: tellFrontDoor,
  workforce: tellWorkforce,
  placements: tellPlacements,
  money: tellMoney,
};
/** What a story is asked for by: its address on the page, without the slash. */
const nameOf = (story: StoryId): string => PAGES[story].path.slice(1);
const STORIES = PAGE_ROWS.map(([page]) => page).filter(isStory);

type Question = {
  readonly story: string;
  readonly area: string;
  readonly period: string | null;
  readonly model: Model;
  readonly json: boolean;
};

/**
 * The opening sentences and findings of one story page, for people or, with `json`, as one object.
 */
export function showStory(
  read: (path: string) => unknown,
  question: Question,
): { readonly ok: boolean; readonly text: string } {
  const page = STORIES.find((story) => nameOf(story) === question.story);
  if (!page)
    return {
      ok: false,
      text: `No story is called “${question.story}”: there are ${STORIES.map(nameOf).join(", ")}.\n`,
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
  const { headline, sentences, findings } = TELLERS[page]({
    name: area.name,
    story: storyOf(area.code),
    evidence: file,
    reported: file.reported,
    indicators,
    others: { self: area.code, comparison, storyOf },
    asAt: period,
    reach: "twelve",
  });
  const address = linkTo(page, { area: area.code, month: period ?? undefined });
  if (question.json)
    return {
      ok: true,
      text: `${JSON.stringify({ story: question.story, area: { code: area.code, name: area.name }, illustrative: area.type === "illustrative", headline, sentences, findings, page: address })}\n`,
    };
  const lines = [
    ...(area.type === "illustrative" ? ["Illustrative council: figures are invented."] : []),
    headline,
    ...sentences,
    ...(findings.length > 0 ? ["Findings:", ...findings.map((f) => `- ${f}`)] : []),
    `Its page: ${address}`,
  ];
  return { ok: true, text: lines.map((line) => `${line}\n`).join("") };
}
