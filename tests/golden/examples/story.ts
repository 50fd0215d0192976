import { reportedDistribution, standing } from "#domain/story/inspections.ts";
import { practiceOf, type Practice, type PracticeRow } from "#domain/story/quality.ts";
import { known, missing } from "#domain/value.ts";
import { sayInspection, sayReported } from "#domain/words/story/sayInspection.ts";
import { OWN_PERIODS, sayAudits, sayQuality } from "#domain/words/story/sayQuality.ts";
import { tellFrontDoor } from "#domain/words/story/tellFrontDoor.ts";
import { tellMoney } from "#domain/words/story/tellMoney.ts";
import { tellPlacements } from "#domain/words/story/tellPlacements.ts";
import { tellWorkforce } from "#domain/words/story/tellWorkforce.ts";
import { CHOICES, INDICATORS, MARLBRIDGE, MEDWAY, facts } from "../feed.ts";
import { ALL, type Examples } from "./shared.ts";

async function told(
  tell: typeof tellFrontDoor | typeof tellWorkforce | typeof tellPlacements | typeof tellMoney,
): Promise<readonly string[]> {
  const lines: string[] = [];
  for (const of of ALL)
    for (const choice of of === MEDWAY ? CHOICES : [{}]) {
      const { sentences, findings } = tell(await facts(of, choice));
      lines.push(...sentences, ...findings.map((f) => `Finding: ${f}`));
    }
  return [...new Set(lines)];
}

/** Each council's audits and time as they are, then audits in states that no council here is in. */
async function quality(): Promise<readonly string[]> {
  const lines: string[] = [];
  for (const of of ALL) {
    const { story, others } = await facts(of, {});
    const practice = practiceOf(INDICATORS, of.file, null, others.comparison);
    const judged = standing(story.inspections) ?? null;
    lines.push(sayQuality(of.area.name, practice, judged), ...sayAudits(of.area.name, practice));
  }
  const { comparison } = (await facts(MARLBRIDGE, {})).others;
  const practice = practiceOf(INDICATORS, MARLBRIDGE.file, null, comparison);
  const [audits] = practice.audits;
  if (!audits) throw new Error("no audits");
  const as = (over: Partial<PracticeRow>): Practice => ({
    audits: [{ ...audits, ...over }],
    onTime: [],
  });
  const uncounted = { ...audits.latest, numerator: missing("missing") };
  const few = { ...audits.latest, numerator: known(8), denominator: known(12) };
  for (const one of [as({ before: known(90) }), as({ latest: uncounted }), as({ latest: few })])
    lines.push(sayQuality("Marlbridge", one, null), ...sayAudits("Marlbridge", one));
  return [...new Set([...lines, OWN_PERIODS])];
}

export const STORY: readonly Examples[] = [
  {
    file: "story/tellFrontDoor.ts",
    what: "are children safe at the front door, and where does it block?",
    lines: await told(tellFrontDoor),
  },
  {
    file: "story/tellWorkforce.ts",
    what: "do we have enough social workers, and do they stay?",
    lines: await told(tellWorkforce),
  },
  {
    file: "story/tellPlacements.ts",
    what: "how many children, where, and at what cost?",
    lines: await told(tellPlacements),
  },
  {
    file: "story/tellMoney.ts",
    what: "will we overspend, by how much, and is it moving?",
    lines: await told(tellMoney),
  },
  {
    file: "story/sayQuality.ts",
    what: "is what is on time also done well?",
    lines: await quality(),
  },
  {
    file: "story/sayInspection.ts",
    what: "what Ofsted found",
    lines: await Promise.all(
      ALL.map(async (of) => {
        const { story } = await facts(of, {});
        const printed = reportedDistribution(of.file.reported);
        return [
          sayInspection(of.area, story.inspections),
          ...(printed ? [sayReported(printed)] : []),
        ].join(" ");
      }),
    ),
  },
];
