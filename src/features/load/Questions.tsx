import { LEAVE_OUT, KIND_WORDS, type Question } from "#intake/question.ts";
import { placeOf, type Finding } from "#intake/finding.ts";
import { Button, Select } from "#ui/Controls.tsx";
import { FigureTable } from "#ui/FigureTable.tsx";

type Asked = { readonly problem: Finding; readonly question: Question };
type AskedOnce = Asked & {
  /** How many figures the one answer is for. */ readonly figures: number;
};
type Props = {
  readonly problems: readonly Finding[];
  /** Figures of measures, and rows of other tables, that wait. */
  readonly held: number;
  readonly onAnswer: (answers: ReadonlyMap<string, string>) => void;
};

/**
 * The doubts that hold figures back, by what they are about: answered one by one, or all of a kind
 * at once.
 */
export function Questions({ problems, held, onAnswer }: Props) {
  const asked = problems.flatMap((problem): readonly Asked[] =>
    problem.question ? [{ problem, question: problem.question }] : [],
  );
  if (asked.length === 0) return null;
  const once = onceEach(asked);
  const kinds = [...new Set(once.map((a) => a.question.kind))];
  return (
    <section className="stack" aria-labelledby="questions">
      <h2 id="questions">
        {held} {held === 1 ? "figure is" : "figures are"} held back until you answer
      </h2>
      <p className="measure">
        Nothing in doubt is loaded. Answers are remembered in this browser, so the same layout asks
        no more next month.
      </p>
      {kinds.map((kind) => (
        <Kind
          key={kind}
          title={KIND_WORDS[kind]}
          asked={once.filter((a) => a.question.kind === kind)}
          onAnswer={onAnswer}
        />
      ))}
    </section>
  );
}

/** One line a question: several figures may wait for one answer. */
function onceEach(asked: readonly Asked[]): readonly AskedOnce[] {
  const byId = new Map<string, AskedOnce>();
  for (const one of asked) {
    const before = byId.get(one.question.id);
    byId.set(one.question.id, { ...(before ?? one), figures: (before?.figures ?? 0) + 1 });
  }
  return [...byId.values()];
}

/** The answers that every question of a kind takes: what can be said of all at once. */
const common = (asked: readonly Asked[]): readonly string[] =>
  (asked[0]?.question.options ?? [])
    .map((o) => o.answer)
    .filter((answer) => asked.every((a) => a.question.options.some((o) => o.answer === answer)));

/** What an answer to all says, without the numbers of one of them. */
const SHORT: { readonly [answer: string]: string } = {
  yes: "Yes to all",
  count: "All are numbers of children",
  rate: "All are rates",
  percent: "All are per cent",
  fraction: "All are fractions of one",
  counts: "In all, the numbers count",
  printed: "In all, the printed share counts",
};

function Kind({
  title,
  asked,
  onAnswer,
}: {
  readonly title: string;
  readonly asked: readonly AskedOnce[];
  readonly onAnswer: Props["onAnswer"];
}) {
  const all = (answer: string) => onAnswer(new Map(asked.map((a) => [a.question.id, answer])));
  const first = asked[0]?.question.options ?? [];
  return (
    <div className="stack-small">
      <h3>{title}</h3>
      <FigureTable
        className="questions"
        caption={`${asked.length} ${asked.length === 1 ? "question" : "questions"}`}
        rows={asked}
        keyOf={({ question }) => question.id}
        head={{
          name: "Found",
          cell: ({ problem, figures }) =>
            problem.found + (figures > 1 ? ` and ${figures - 1} more` : ""),
        }}
        columns={[
          {
            name: "Wanted",
            words: true,
            cell: ({ problem: { wanted, mend } }) => (
              <span>{(wanted === "" ? "" : `${wanted}. `) + mend}</span>
            ),
          },
          { name: "Where", words: true, cell: ({ problem }) => placeOf(problem) },
          {
            name: "Answer",
            words: true,
            cell: ({ problem, question }) => (
              <Select
                label={`Answer: ${problem.found}`}
                hideLabel
                value=""
                onChange={(answer) => {
                  if (answer !== "") onAnswer(new Map([[question.id, answer]]));
                }}
                options={[
                  { value: "", label: "Held back" },
                  ...question.options.map((o) => ({ value: o.answer, label: o.says })),
                  { value: LEAVE_OUT, label: "Leave it out" },
                ]}
              />
            ),
          },
        ]}
      />
      {asked.length > 1 && (
        <div className="button-row">
          {common(asked).map((answer) => (
            <Button key={answer} onClick={() => all(answer)}>
              {SHORT[answer] ?? `All: ${first.find((o) => o.answer === answer)?.says ?? answer}`}
            </Button>
          ))}
          <Button onClick={() => all(LEAVE_OUT)}>Leave all {asked.length} out</Button>
        </div>
      )}
    </div>
  );
}
