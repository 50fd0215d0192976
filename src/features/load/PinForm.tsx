import { useMemo, useState, type SyntheticEvent } from "react";
import type { Frame } from "#domain/calendar.ts";
import type { Polarity } from "#domain/indicator.ts";
import type { Pin } from "#domain/pin.ts";
import { Button, type Option } from "#ui/Controls.tsx";
import { ErrorSummary } from "#ui/ErrorSummary.tsx";
import { FormSelect, FormText } from "#ui/FormField.tsx";
import { useErrors } from "#ui/useErrors.ts";
import {
  errorsOf,
  firstPinning,
  offer,
  pinOf,
  withValue,
  type PinKnown,
  type Pinning,
} from "./pinning.ts";

const POLARITIES: readonly Option<Polarity>[] = [
  { value: "context", label: "Neither: it is context" },
  { value: "high", label: "Higher is better" },
  { value: "low", label: "Lower is better" },
];
const FRAME_WORDS: readonly (readonly [Frame, string])[] = [
  [{ basis: "year", ends: "03-31" }, "Over the year to 31 March"],
  [{ basis: "snapshot", ends: "03-31" }, "On 31 March"],
  [{ basis: "snapshot", ends: "09-30" }, "On 30 September"],
  [{ basis: "year", ends: "09-30" }, "Over the year to 30 September"],
  [{ basis: "academic-year", ends: "08-31" }, "Over the academic year"],
  [{ basis: "financial-year", ends: "03-31" }, "Over the financial year"],
  [{ basis: "calendar-year", ends: "12-31" }, "Over the calendar year"],
];
const keyOf = (frame: Frame): string => `${frame.basis} ${frame.ends}`;

/** The ways of counting, with the file's own where it is none of them. */
function framesOf(frame: Frame): readonly (Option & { readonly frame: Frame })[] {
  const usual = FRAME_WORDS.map(([f, label]) => ({ value: keyOf(f), label, frame: f }));
  return usual.some((f) => f.value === keyOf(frame))
    ? usual
    : [...usual, { value: keyOf(frame), label: "As the file says", frame }];
}

type Props = PinKnown & { readonly onPin: (pin: Pin) => void };

/**
 * Says which rows, which column, and which measure: what the file itself cannot say. Only what can
 * be read is offered.
 */
export function PinForm({ file, indicators, usual, onPin }: Props) {
  const known = useMemo(() => ({ file, indicators, usual }), [file, indicators, usual]);
  const [chosen, setChosen] = useState<Pinning>(() => firstPinning(known));
  const { box, summary, isSound, forget } = useErrors();
  const { offered, pinning } = useMemo(() => offer(known, chosen), [known, chosen]);
  const choose = (change: Partial<Pinning>) => {
    setChosen({ ...pinning, ...change });
    // A measure that is there has its name: nobody is asked for one.
    if (change.slug !== undefined) forget("name");
  };
  const take = (event: SyntheticEvent) => {
    event.preventDefault();
    if (isSound(errorsOf(known, pinning))) onPin(pinOf(known, pinning));
  };
  const asking = { offered, pinning, choose, box };
  return (
    <form className="stack-small" noValidate onSubmit={take}>
      <ErrorSummary {...summary} heading="h4" />
      <div className="form-grid">
        {offered.filters.map((f) => (
          <FormSelect
            key={f.column}
            {...box(`where-${f.column}`)}
            label={`Rows where ${f.label} is`}
            value={pinning.where.get(f.column) ?? ""}
            onChange={(o) => choose({ where: new Map(pinning.where).set(f.column, o) })}
            options={f.options}
          />
        ))}
        <FormSelect
          {...box("value")}
          label="Figure"
          value={pinning.value}
          onChange={(value) => choose(withValue(known, pinning, value))}
          options={offered.values}
        />
        <FormSelect
          {...box("slug")}
          label="Which measure is it?"
          value={pinning.slug}
          onChange={(slug) => choose({ slug })}
          options={offered.measures}
        />
        {pinning.slug === "" && <NewMeasure {...asking} own={file.frame} />}
        <Counts {...asking} />
      </div>
      <div className="button-row">
        <Button submit>Take this measure</Button>
      </div>
    </form>
  );
}

/** What every part of the form asks with. */
type Asking = {
  readonly offered: ReturnType<typeof offer>["offered"];
  readonly pinning: Pinning;
  readonly choose: (change: Partial<Pinning>) => void;
  readonly box: ReturnType<typeof useErrors>["box"];
};

/** What is asked of a measure that the dashboard has not. */
function NewMeasure({ offered, pinning, choose, box, own }: Asking & { readonly own: Frame }) {
  const frames = framesOf(own);
  return (
    <>
      <FormText
        {...box("name")}
        label="Name of the new measure"
        value={pinning.name}
        onChange={(name) => choose({ name })}
      />
      <FormSelect
        {...box("unit")}
        label="What the figure is"
        value={pinning.unit}
        onChange={(unit) => choose({ unit })}
        options={offered.units}
      />
      <FormSelect
        {...box("polarity")}
        label="Which way is better?"
        value={pinning.polarity}
        onChange={(polarity) => choose({ polarity })}
        options={POLARITIES}
      />
      <FormSelect
        {...box("frame")}
        label="Counted"
        value={keyOf(pinning.frame)}
        onChange={(key) => choose({ frame: frames.find((f) => f.value === key)?.frame ?? own })}
        options={frames}
      />
    </>
  );
}

/** The columns of counts beside the figure, where the file has them. */
function Counts({ offered, pinning, choose, box }: Asking) {
  return (
    <>
      <FormSelect
        {...box("numerator")}
        label="Its numerator, where there is one"
        value={pinning.numerator}
        onChange={(numerator) => choose({ numerator })}
        options={offered.numerators}
      />
      <FormSelect
        {...box("denominator")}
        label="Its denominator"
        value={pinning.denominator}
        onChange={(denominator) => choose({ denominator })}
        options={offered.denominators}
      />
    </>
  );
}
