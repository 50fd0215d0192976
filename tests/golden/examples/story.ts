import { reportedDistribution, standing } from "#domain/story/inspections.ts";
import { practiceOf, type Practice, type PracticeRow } from "#domain/story/quality.ts";
import { rowAt } from "#domain/scorecard/row.ts";
import { ofstedAsks } from "#domain/story/ofstedAsks.ts";
import {
  PART_WORDS,
  sayAsked,
  sayAskedBeside,
  sayAskedEngland,
  sayOwn,
  sayStands,
  sayUsual,
  usualOf,
  UNTESTED,
} from "#domain/words/story/sayOfsted.ts";
import { known, missing } from "#domain/value.ts";
import { sayInspection, sayReported } from "#domain/words/story/sayInspection.ts";
import { sayPeriods, sayAudits, sayQuality } from "#domain/words/story/sayQuality.ts";
import { tellFrontDoor } from "#domain/words/story/tellFrontDoor.ts";
import { tellMoney } from "#domain/words/story/tellMoney.ts";
import { tellPlacements } from "#domain/words/story/tellPlacements.ts";
import { sayComparisonMark, sayEnglandMark } from "#domain/words/beside/sayMarks.ts";
import type { Concentration } from "#domain/story/concentration.ts";
import type { Bridge } from "#domain/story/flow.ts";
import { saySplit, sayWeek } from "#domain/words/story/saySplit.ts";
import { sayConcentration } from "#domain/words/story/sayConcentration.ts";
import type { Projection } from "#domain/story/placements.ts";
import {
  nameProjection,
  sayAbout,
  sayProjection,
  sayRange,
} from "#domain/words/story/sayProjection.ts";
import { month } from "#tests/support/period.ts";
import { tellWorkforce } from "#domain/words/story/tellWorkforce.ts";
import { sayTwoCounts } from "#domain/words/story/workforceFindings.ts";
import { CHOICES, INDICATORS, MARLBRIDGE, MEDWAY, facts } from "../feed.ts";
import { ALL, type Examples } from "./shared.ts";

async function told(
  tell: typeof tellFrontDoor | typeof tellWorkforce | typeof tellPlacements | typeof tellMoney,
): Promise<readonly string[]> {
  const lines: string[] = [];
  for (const of of ALL)
    for (const choice of of === MEDWAY ? CHOICES : [{}]) {
      const { headline, sentences, findings } = tell(await facts(of, choice));
      lines.push(headline, ...sentences, ...findings.map((f) => `Finding: ${f}`));
    }
  return [...new Set(lines)];
}

const CONCENTRATIONS: readonly Concentration[] = [
  {
    kind: "said",
    groups: ["children's homes and secure"],
    children: 62,
    ofChildren: 412,
    cost: 420_590,
    ofCost: 699_186,
  },
  {
    kind: "said",
    groups: ["children's homes and secure", "supported or independent"],
    children: 46,
    ofChildren: 106,
    cost: 64_000,
    ofCost: 94_000,
  },
  { kind: "gap", group: "other", of: "children", because: "suppressed" },
  { kind: "gap", group: "with parents", of: "cost", because: "missing" },
  { kind: "few", groups: ["children's homes and secure"] },
  { kind: "no-cost" },
];

const PROJECTIONS: readonly Projection[] = [
  { period: month("2027-03"), months: 5, seen: 36, middle: 412.83, low: 403, high: 419 },
  { period: month("2027-03"), months: 1, seen: 24, middle: 1204, low: 1198, high: 1204 },
];

/** The key of two pictures of Medway’s, beside each comparison. */
async function marks(): Promise<readonly string[]> {
  const lines: string[] = [];
  for (const choice of CHOICES) {
    const told = await facts(MEDWAY, choice);
    const { comparison } = told.others;
    const { reasons } = tellFrontDoor(told).figures;
    const { rates } = tellWorkforce(told).figures;
    const all = [reasons.factors.map((f) => f.beside), rates.flatMap((r) => r.beside ?? [])];
    for (const rows of all)
      lines.push([sayEnglandMark(rows), sayComparisonMark(comparison, rows)].join(" / "));
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
    lines.push(
      sayQuality(of.area.name, practice, judged),
      ...sayAudits(of.area.name, practice),
      sayPeriods(practice),
    );
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
  return [...new Set(lines)];
}

/** What stands out under each of Ofsted’s judgements. */
async function ofstedLines(): Promise<readonly string[]> {
  const lines: string[] = [];
  for (const of of ALL)
    for (const choice of of === MEDWAY ? CHOICES : [{}]) {
      const { comparison } = (await facts(of, choice)).others;
      const rows = INDICATORS.flatMap((one) => rowAt(one, of.file, null, comparison) ?? []);
      const asks = ofstedAsks(rows);
      const usual = usualOf(asks.flatMap(({ bad }) => bad.map((b) => b.row)));
      lines.push(sayUsual(comparison, usual));
      for (const asked of asks)
        lines.push(
          `${of.area.name}: ${PART_WORDS[asked.part]}: ${sayAsked(asked)}`,
          ...asked.bad.map((notice) => {
            const cells = [sayAskedBeside(notice.row, usual), sayAskedEngland(notice.row)];
            const beside = cells.map((c) => (c ? `${c.figure} ${c.note}`.trim() : "none"));
            const { shortName } = notice.row.indicator;
            return [
              shortName,
              sayOwn(notice.row),
              ...beside,
              sayStands(notice, comparison, usual),
            ].join(" | ");
          }),
        );
    }
  lines.push(UNTESTED);
  return [...new Set(lines)];
}

/** A council’s own count of agency workers beside the census’s. */
async function twoCounts(): Promise<readonly string[]> {
  const lines: (string | null)[] = [];
  for (const of of ALL) {
    const { agency } = tellWorkforce(await facts(of, {})).figures;
    lines.push(sayTwoCounts(of.area.name, agency));
  }
  return lines.flatMap((line) => line ?? []);
}

const WEEK: Bridge = {
  before: known(593_000),
  after: known(699_000),
  change: known(106_000),
  volume: known(3_000),
  price: known(24_000),
  mix: known(79_000),
};
const CHEAPER: Bridge = {
  ...WEEK,
  after: known(580_000),
  change: known(-13_000),
  volume: known(-9_000),
  price: known(1_000),
  mix: known(-5_000),
};
const NONE: Bridge = { ...WEEK, change: missing("missing") };

export const STORY: readonly Examples[] = [
  {
    file: "story/tellFrontDoor.ts",
    what: "are children safe at the front door, and where does it block?",
    lines: await told(tellFrontDoor),
  },
  {
    file: "story/tellWorkforce.ts",
    what: "do we have enough social workers, and do they stay?",
    lines: [...(await told(tellWorkforce)), ...(await twoCounts())],
  },
  {
    file: "story/tellPlacements.ts",
    what: "how many children, where, and at what cost?",
    lines: await told(tellPlacements),
  },
  {
    file: "beside/sayMarks.ts",
    what: "who the marks of a picture are",
    lines: await marks(),
  },
  {
    file: "story/sayConcentration.ts",
    what: "how much of the cost a few children take",
    lines: CONCENTRATIONS.map(sayConcentration),
  },
  {
    file: "story/saySplit.ts",
    what: "what drives the variance of placements: what can be split, and what cannot",
    lines: [
      ...[2_310, -540].flatMap((variance) =>
        [WEEK, CHEAPER, NONE].flatMap((bridge) =>
          saySplit(known(variance), { month: month("2026-10"), bridge }),
        ),
      ),
      ...saySplit(known(540), null),
      ...[WEEK, CHEAPER, NONE].map(sayWeek),
    ],
  },
  {
    file: "story/sayProjection.ts",
    what: "how many children next March, if the last year’s change goes on",
    lines: PROJECTIONS.flatMap((p) => [
      `${nameProjection(p)}: ${sayAbout(p)}, ${sayRange(p)}`,
      sayProjection(p),
    ]),
  },
  {
    file: "story/tellMoney.ts",
    what: "will we overspend, by how much, and is it moving?",
    lines: await told(tellMoney),
  },
  {
    file: "story/sayOfsted.ts",
    what: "what may Ofsted ask, beside whom?",
    lines: await ofstedLines(),
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
