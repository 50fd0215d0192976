import { useId, useState, type SyntheticEvent } from "react";
import {
  checkMeasure,
  type FormKnown,
  type MeasureCells,
} from "#intake/check/told/checkMeasure.ts";
import { LONGEST, partsOf } from "#intake/check/told/readMeasures.ts";
import type { Finding } from "#intake/finding.ts";
import type { Told } from "#intake/recognise/told/told.ts";
import { Button } from "#ui/Controls.tsx";
import { ErrorSummary, FormSelect, FormText } from "#ui/FormField.tsx";
import { formParts, sayInForm, withName, type Field } from "./measureFields.ts";

type Props = {
  readonly title: string;
  /** What the boxes hold at first. */
  readonly cells: MeasureCells;
  /** The name in a return that it is made for. */
  readonly named: string | null;
  readonly known: FormKnown;
  readonly onSave: (told: Told) => void;
  readonly onCancel: () => void;
};

/** Defines a measure of the council's own: the same questions, rules and findings as a row of `measures.csv`. */
export function OwnMeasureForm({ title, cells: first, named, known, onSave, onCancel }: Props) {
  const id = useId();
  const [cells, setCells] = useState(first);
  const [problems, setProblems] = useState<readonly Finding[]>([]);
  const parts = formParts(
    partsOf({ indicators: new Map(known.indicators.map((i) => [i.slug, i])) }),
  );
  const fields = parts.flatMap((part) => part.fields);
  // In the order of the form, as they are mended.
  const place = (p: Finding): number => fields.findIndex((f) => f.column === p.column);
  const serious = problems.filter((p) => p.severity !== "note").sort((a, b) => place(a) - place(b));
  const say = (p: Finding): string => {
    const column = p.column ?? "measure";
    const asked = fields.find((f) => f.column === column);
    return sayInForm(p, asked, asked ? cells[asked.column] : "");
  };
  const idOf = (column: string): string => `${id}-${column}`;
  const save = (event: SyntheticEvent) => {
    event.preventDefault();
    // What was doubted and is saved again unchanged is meant so.
    const answers = new Map(serious.flatMap((p) => (p.question ? [[p.question.id, "yes"]] : [])));
    const asNew = first.slug === "";
    const checked = checkMeasure(withName(cells, named), known, { asNew, answers });
    if (checked.problems.every((p) => p.severity === "note")) onSave(checked.told);
    else setProblems(checked.problems);
  };
  const field = ({ column, label, hint, options }: Field) => {
    const wrong = serious.find((p) => p.column === column);
    const common = {
      id: idOf(column),
      label,
      hint,
      error: wrong && say(wrong),
      value: cells[column],
      onChange: (value: string) => setCells({ ...cells, [column]: value }),
    };
    return options ? (
      <FormSelect key={column} {...common} options={options} />
    ) : (
      <FormText key={column} {...common} most={LONGEST[column]} />
    );
  };
  return (
    <form className="own-form stack" aria-labelledby={id} noValidate onSubmit={save}>
      <h3 id={id} tabIndex={-1} ref={focusOnce}>
        {title}
      </h3>
      <ErrorSummary
        key={serious.map((p) => p.found).join()}
        errors={serious.map((p) => ({
          id: idOf(p.column ?? "measure"),
          says: `${say(p)}${p.question ? " If it is meant so, save again." : ""}`,
        }))}
      />
      {parts.map((part) => (
        <fieldset key={part.legend}>
          <legend>{part.legend}</legend>
          <div className="form-grid">{part.fields.map(field)}</div>
        </fieldset>
      ))}
      <div className="button-row">
        <Button submit>Save this measure</Button>
        <Button onClick={onCancel}>Cancel</Button>
      </div>
    </form>
  );
}

/** Who opened the form by the keyboard, or hears the page, stands at its beginning. */
const focusOnce = (heading: HTMLElement | null): void => heading?.focus();
