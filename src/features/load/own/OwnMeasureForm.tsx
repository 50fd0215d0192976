import { useId, useState, type SyntheticEvent } from "react";
import type { FormKnown, MeasureCells } from "#intake/check/told/checkMeasure.ts";
import type { MeasureColumn } from "#intake/recognise/told/measureColumns.ts";
import type { Answers } from "#intake/question.ts";
import type { Told } from "#intake/recognise/told/told.ts";
import { Button } from "#ui/Controls.tsx";
import { ErrorSummary } from "#ui/ErrorSummary.tsx";
import { FormDate } from "#ui/FormDate.tsx";
import { FormSelect, FormText } from "#ui/FormField.tsx";
import { useErrors } from "#ui/useErrors.ts";
import { errorsOf, partsIn, toldOf } from "./measureErrors.ts";
import { formParts, type Field } from "./measureFields.ts";

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

/**
 * Defines a measure of the council's own: the same questions and rules as a row of `measures.csv`.
 */
export function OwnMeasureForm({ title, cells: first, named, known, onSave, onCancel }: Props) {
  const id = useId();
  const [cells, setCells] = useState(first);
  const { box, summary, isSound } = useErrors<MeasureColumn>();
  // What was doubted and is saved again unchanged is meant so: the question of another figure has
  // another id.
  const [answers, setAnswers] = useState<Answers>(new Map());
  const save = (event: SyntheticEvent) => {
    event.preventDefault();
    const against = { known, named, answers };
    const errors = errorsOf(cells, against);
    const asked = errors.flatMap(({ asks }) =>
      asks === undefined ? [] : [[asks, "yes"] as const],
    );
    setAnswers(new Map([...answers, ...asked]));
    if (isSound(errors)) onSave(toldOf(cells, against));
  };
  return (
    <form className="own-form stack" aria-labelledby={id} noValidate onSubmit={save}>
      <h3 id={id} tabIndex={-1} ref={focusOnce}>
        {title}
      </h3>
      <ErrorSummary {...summary} heading="h4" />
      {formParts(partsIn(known)).map((part) => (
        <fieldset key={part.legend}>
          <legend>{part.legend}</legend>
          <div className="form-grid">
            {part.fields.map((field) => (
              <Question
                key={field.column}
                field={field}
                box={box(field.column)}
                value={cells[field.column]}
                onChange={(value) => setCells({ ...cells, [field.column]: value })}
              />
            ))}
          </div>
        </fieldset>
      ))}
      <div className="button-row">
        <Button submit>Save this measure</Button>
        <Button onClick={onCancel}>Cancel</Button>
      </div>
    </form>
  );
}

function Question({
  field: { label, hint, options, holds },
  box,
  ...answer
}: {
  readonly field: Field;
  readonly box: { readonly id: string; readonly error: string | undefined };
  readonly value: string;
  readonly onChange: (value: string) => void;
}) {
  const asked = { label, hint, ...box, ...answer };
  if (options) return <FormSelect {...asked} options={options} />;
  return holds === "date" ? <FormDate {...asked} /> : <FormText {...asked} holds={holds} />;
}

/** Who opened the form by the keyboard, or hears the page, stands at its beginning. */
const focusOnce = (heading: HTMLElement | null): void => heading?.focus();
