import { BesideCell } from "#charts/beside/BesideCell.tsx";
import { columnHead, type Comparison } from "#domain/comparison.ts";
import { periodLabel } from "#domain/calendar.ts";
import type { StepRow } from "#domain/story/figures/frontDoor.ts";
import type { Pipeline, PipelineStep } from "#domain/story/frontDoor.ts";
import { sayAmount, sayTotal } from "#domain/words/story/cite.ts";
import { FigureTable } from "#ui/FigureTable.tsx";
import { Gap } from "#ui/Marks.tsx";

type Props = {
  readonly flow: Pipeline;
  readonly rows: readonly StepRow[];
  readonly comparison: Comparison;
};
const YEAR = { basis: "year", ends: "03-31" } as const;

/** Each step with how many there were, and England and the comparison where both ends are published. */
export function StepTable({ flow, rows, comparison }: Props) {
  const none = comparison.kind === "past" ? comparison.words.none : "Not published";
  return (
    <FigureTable
      wraps
      inPicture
      caption="Counts, and how many there were for every 100 of the step before"
      rows={rows}
      keyOf={({ step }) => step.id}
      head={{ name: "Step", cell: ({ step }) => step.name }}
      columns={[
        {
          name: flow.span.label,
          label: "Count",
          spans: ({ step }) => (step.counted ? 1 : 6),
          cell: ({ step }) =>
            step.counted ? sayTotal(step.now) : <Gap>{sayUncounted(step, flow.monthly)}</Gap>,
        },
        { name: "A year before", cell: ({ step }) => sayTotal(step.before) },
        {
          name: "For every 100 of the step before",
          label: "Per 100",
          cell: ({ step }) => <Per100 step={step} />,
        },
        { name: "A year before", cell: ({ step }) => per100Before(step) },
        { name: "England", cell: englandCell },
        {
          name: columnHead(comparison),
          label: comparison.words.column,
          cell: ({ step, beside }) => (
            <BesideCell
              beside={beside}
              show={(value) => sayAmount(value, 1)}
              none={step.from ? none : ""}
            />
          ),
        },
      ]}
    />
  );
}

/** Why a step has no count: its row says so in place of every figure. */
function sayUncounted({ id }: PipelineStep, monthly: boolean): string {
  if (monthly) return "Not given as a count";
  return id === "section-47s"
    ? "Not published as a count here; DfE’s rate is below"
    : "Not published as a count";
}

function Per100({ step: { from, per100, now } }: { step: PipelineStep }) {
  if (!from) return <div>First step</div>;
  if (per100.kind !== "known") return <div>No figure</div>;
  return (
    <div>
      {`${sayAmount(per100, 1)} per 100 ${from.one}`}
      <div className="secondary small">
        {sayTotal(now)} and {sayTotal(from.now)}
      </div>
    </div>
  );
}

function per100Before({ from, per100Before }: PipelineStep) {
  if (!from) return "";
  return per100Before.kind === "known" ? sayAmount(per100Before, 1) : <Gap>No figure</Gap>;
}

function englandCell({ step, marks }: StepRow) {
  if (!marks) return <div>{step.from ? <Gap>Not published</Gap> : ""}</div>;
  return (
    <div>
      {sayAmount(marks.england, 1)}
      <div className="secondary small">{periodLabel(marks.period, YEAR)}</div>
    </div>
  );
}
