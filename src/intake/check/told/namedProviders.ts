import type { PlacementLine } from "#domain/story/story.ts";
import { amountOf, known, type Value } from "#domain/value.ts";
import { questionId, type Answers, type Question } from "#intake/question.ts";
import { plain } from "#intake/recognise/told/columns.ts";
import type { Row } from "./tableReading.ts";

const OPTIONS: Question["options"] = [
  { answer: "bought", says: "Bought from another provider" },
  { answer: "own", says: "The council’s own" },
];

/**
 * Whether a provider that is called by its name is the council's own: as a person said, once for
 * each name. Until then its row is in doubt, and null where they left it out.
 */
export function providerByName(row: Row, answers: Answers): PlacementLine["provider"] | null {
  const name = row.at("provider");
  const id = questionId("reading", "provider", plain(name));
  row.doubt(
    "provider",
    `“${name}”`,
    "own or bought",
    "Say which; it is remembered for this provider.",
    { id, kind: "reading", options: OPTIONS },
  );
  const answer = answers.get(id);
  if (answer === "own" || answer === "bought") return answer;
  return answer === undefined ? "bought" : null;
}

/**
 * Places of several named providers as one line: children added up, the cost of one place weighed
 * by them. A gap in one is a gap in both.
 */
export function together(lines: readonly PlacementLine[]): PlacementLine | null {
  const [first] = lines;
  if (!first) return null;
  const children = sum(lines.map((l) => l.children));
  const weeks = sum(lines.map(costOfAll));
  const [n, cost] = [amountOf(children), amountOf(weeks)];
  return {
    ...first,
    children,
    weeklyCost:
      n === null || n === 0 || cost === null
        ? n === 0
          ? first.weeklyCost
          : weeks
        : known(cost / n),
  };
}

const costOfAll = ({ children, weeklyCost }: PlacementLine): Value => {
  const [n, cost] = [amountOf(children), amountOf(weeklyCost)];
  return n === null ? children : cost === null ? weeklyCost : known(n * cost);
};
/** The sum of what is known, or the first gap. */
const sum = (values: readonly Value[]): Value =>
  values.find((v) => v.kind !== "known") ??
  known(values.reduce((all, v) => all + (amountOf(v) ?? 0), 0));
