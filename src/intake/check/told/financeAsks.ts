import { sayPeriod } from "#domain/calendar.ts";
import { formatNumber } from "#domain/format.ts";
import type { FinanceLine } from "#domain/story/story.ts";
import { amountOf } from "#domain/value.ts";
import { YES, isAnswer, questionId, type Answers, type Question } from "#intake/question.ts";
import { plain } from "#intake/recognise/told/columns.ts";
import type { Tell } from "#intake/recognise/told/reading.ts";

const OWN = "own";
const IS = "is ";

/**
 * Asks which loaded service a new name is: those that the sheet does not name are offered, the
 * nearest first. Taken for one of its own beside the one it respells, it would double the budget.
 */
export function whichService(
  name: string,
  inSheet: readonly string[],
  loaded: readonly FinanceLine[],
  nearest: string | null,
): Question {
  const here = new Set(inSheet.map(plain));
  const gone = [...new Set(loaded.map((l) => l.service))].filter((s) => !here.has(plain(s)));
  const inOrder = [...gone.filter((s) => s === nearest), ...gone.filter((s) => s !== nearest)];
  return {
    id: questionId("reading", "service", plain(name)),
    kind: "reading",
    options: [
      ...inOrder.map((service) => ({ answer: `${IS}${service}`, says: `It is “${service}”` })),
      { answer: OWN, says: "It is a service of its own" },
    ],
  };
}

/**
 * The loaded service a person said a name is; null where they said nothing, or that it is one of
 * its own.
 */
export function serviceChosen(question: Question, answers: Answers): string | null {
  const answer = answers.get(question.id);
  return answer !== undefined && isAnswer(question, answer) && answer.startsWith(IS)
    ? answer.slice(IS.length)
    : null;
}

const budgetOf = (lines: readonly Pick<FinanceLine, "budget">[]): number =>
  lines.reduce((sum, l) => sum + (amountOf(l.budget) ?? 0), 0);
const thousands = (amount: number): string => `£${formatNumber(amount, 0)}k`;

const GENERAL =
  /^(general( revenue)?( funds?)?|gf|revenue( (fund|budget))?|core( (fund|funding|budget))?|base( budget)?|council|non dsg)$/;

/**
 * Lines in a fund nobody knows, named in their row or carried down to it: netted with the rest only
 * once a person says so.
 */
export function askFunds(
  rows: readonly { readonly line: number; readonly at: (field: string) => string }[],
  lines: readonly (FinanceLine & { readonly line: number })[],
  tell: Tell,
): void {
  const byLine = new Map(lines.map((l) => [l.line, l]));
  let fund = "";
  for (const { line, at } of rows) {
    if (at("fund") !== "") fund = at("fund");
    const read = byLine.get(line);
    if (fund === "" || read?.fund !== "general" || isGeneral(fund)) continue;
    tell(
      "doubt",
      line,
      "fund",
      `“${fund}” as the fund of “${read.service}”`,
      "general or dsg",
      "It was read as General Fund; confirm, or leave the row out.",
      {
        id: questionId("reading", "fund", plain(fund)),
        kind: "reading",
        options: [{ answer: YES, says: "It is of the General Fund" }],
      },
    );
  }
}
/** A row under one of the schools grant has a doubt of its own. */
const isGeneral = (fund: string): boolean =>
  GENERAL.test(plain(fund)) || /dsg|dedicated schools|high needs/.test(plain(fund));

/** What says nothing of a service: codes, and words that stand beside any. */
const EMPTY =
  /^(\d+|[a-z]{1,3}\d+|cc|cost|costs|centre|center|code|service|services|team|teams|and|the|of|for)$/;
const likeness = (service: string): string =>
  plain(service)
    .split(" ")
    .filter((word) => !EMPTY.test(word))
    .map((word) => word.replace(/s$/, ""))
    .sort()
    .join(" ");
const sameMoney = (a: FinanceLine, b: FinanceLine): boolean => {
  const [budget, forecast] = [amountOf(a.budget), amountOf(a.forecast)];
  return (
    budget !== null &&
    budget !== 0 &&
    budget === amountOf(b.budget) &&
    forecast !== null &&
    forecast === amountOf(b.forecast)
  );
};

/**
 * Two lines of one report whose names are one in two spellings, or whose budget and forecast are
 * the same to the pound: the same money may stand there twice, and the sheet's own total agrees
 * with it. The second waits for an answer.
 */
export function askAlike(
  lines: readonly (FinanceLine & { readonly line: number })[],
  tell: Tell,
): void {
  for (const [i, later] of lines.entries()) {
    const first = lines
      .slice(0, i)
      .find(
        (l) =>
          l.period === later.period &&
          l.fund === later.fund &&
          l.service !== later.service &&
          (likeness(l.service) === likeness(later.service) || sameMoney(l, later)),
      );
    if (!first) continue;
    tell(
      "doubt",
      later.line,
      "service",
      `“${later.service}” beside “${first.service}” in row ${first.line}${sameMoney(first, later) ? ", with the same budget and forecast" : ""}`,
      "each service once",
      "If both are one service its budget would count twice. Say that they are two, or leave this row out.",
      {
        id: questionId("twice", "service", plain(first.service), plain(later.service)),
        kind: "twice",
        options: [{ answer: YES, says: "They are two services" }],
      },
    );
  }
}

/**
 * A report that is loaded already and comes with other services: together they may count the same
 * money twice. Asks whether the sheet is the whole report; gives the periods whose other lines it
 * replaces.
 */
export function askWhole(
  lines: readonly FinanceLine[],
  loaded: readonly FinanceLine[],
  answers: Answers,
  tell: Tell,
): readonly FinanceLine["period"][] {
  return [...new Set(lines.map((l) => l.period))].filter((period) => {
    const here = lines.filter((l) => l.period === period && l.fund === "general");
    const held = loaded.filter((l) => l.period === period && l.fund === "general");
    const others = held.filter((h) => !here.some((l) => l.service === h.service));
    const added = here.filter((l) => !held.some((h) => h.service === l.service));
    if (others.length === 0 || added.length === 0) return false;
    const [before, after] = [budgetOf(held), budgetOf(here) + budgetOf(others)];
    const question: Question = {
      id: questionId("twice", "report", period, after, before),
      kind: "twice",
      options: [
        {
          answer: "replace",
          says: `This is the whole report: ${thousands(budgetOf(here))} of budget`,
        },
        { answer: "add", says: `Both count: ${thousands(after)} of budget` },
      ],
    };
    tell(
      "doubt",
      null,
      "service",
      `${added.length} services that ${sayPeriod(period)} does not have yet, beside ${others.length} of it that the sheet does not name: ${others.map((l) => `“${l.service}”`).join(", ")}`,
      `a budget near ${thousands(before)}, as it is loaded`,
      `Together they would be ${thousands(after)}: say whether this sheet is the whole report.`,
      question,
    );
    return answers.get(question.id) === "replace";
  });
}
