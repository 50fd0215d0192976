import type { ReactNode } from "react";
import type { Option, OptionGroup } from "./Controls.tsx";

type Common = {
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly value: string;
  readonly onChange: (value: string) => void;
};

/** Label, hint and error of one question of a form, tied to its box for who hears the page. */
function Asked({
  id,
  label,
  hint,
  error,
  children,
}: Pick<Common, "id" | "label" | "hint" | "error"> & { children: ReactNode }) {
  return (
    <div className={`form-field${error === undefined ? "" : " form-field-wrong"}`}>
      <label htmlFor={id}>{label}</label>
      <Said {...{ id, hint, error }} />
      {children}
    </div>
  );
}

type Spoken = Pick<Common, "id" | "hint" | "error">;

/** The hint and the error of a question, above its box. */
export function Said({ id, hint, error }: Spoken) {
  return (
    <>
      {hint !== undefined && (
        <p id={`${id}-hint`} className="secondary small">
          {hint}
        </p>
      )}
      {error !== undefined && (
        <p id={`${id}-error`} className="form-error">
          <span className="govuk-visually-hidden">Error: </span>
          {error}
        </p>
      )}
    </>
  );
}

/** What is read with a question: its hint, then its error. */
export function describedBy({ id, hint, error }: Spoken) {
  const ids = [hint === undefined ? "" : `${id}-hint`, error === undefined ? "" : `${id}-error`];
  const spoken = ids.filter((one) => one !== "").join(" ");
  return spoken === "" ? {} : { "aria-describedby": spoken };
}

const spokenOf = (asked: Spoken) => ({
  ...describedBy(asked),
  ...(asked.error === undefined ? {} : { "aria-invalid": true as const }),
});

/**
 * What a line of text holds: words, words that a dictionary would mark, or a number (GOV.UK: text,
 * never `type="number"`).
 */
export type Holds = "words" | "names" | "number" | "digits";
const TYPING: {
  readonly [holds in Holds]: {
    readonly inputMode?: "decimal" | "numeric";
    readonly spellCheck?: false;
  };
} = {
  words: {},
  names: { spellCheck: false },
  number: { inputMode: "decimal", spellCheck: false },
  digits: { inputMode: "numeric", spellCheck: false },
};

/**
 * A line of text in a form. It takes whatever is typed: what is too long is said, never cut off
 * unseen.
 */
export function FormText({
  holds = "words",
  isWrong = false,
  ...field
}: Common & {
  readonly holds?: Holds | undefined;
  /** Where the error is said above it, of several boxes at once. */
  readonly isWrong?: boolean;
}) {
  const { id, value, onChange } = field;
  return (
    <Asked {...field}>
      <input
        id={id}
        type="text"
        className="govuk-input"
        // Nothing in these forms is about the person who fills them in.
        autoComplete="off"
        value={value}
        {...TYPING[holds]}
        {...(isWrong ? { "aria-invalid": true } : {})}
        {...spokenOf(field)}
        onChange={(event) => onChange(event.target.value)}
      />
    </Asked>
  );
}

/** A choice of one in a form; nothing is chosen for the reader. */
export function FormSelect<V extends string>({
  options,
  groups = [],
  onChange,
  ...field
}: Omit<Common, "onChange"> & {
  readonly options: readonly Option<V>[];
  /** Below the options, where there are so many that they stand in groups. */
  readonly groups?: readonly OptionGroup<V>[];
  readonly onChange: (value: V) => void;
}) {
  const { id, value } = field;
  const choose = (text: string): void => {
    const all = [...options, ...groups.flatMap((group) => group.options)];
    const chosen = all.find((o) => o.value === text);
    if (chosen) onChange(chosen.value);
  };
  const list = (some: readonly Option<V>[]) =>
    some.map((o) => (
      <option key={o.value} value={o.value} disabled={o.disabled}>
        {o.label}
      </option>
    ));
  return (
    <Asked {...field}>
      <select
        id={id}
        className="govuk-select"
        value={value}
        {...spokenOf(field)}
        onChange={(event) => choose(event.target.value)}
      >
        {list(options)}
        {groups.map((group) => (
          <optgroup key={group.label} label={group.label}>
            {list(group.options)}
          </optgroup>
        ))}
      </select>
    </Asked>
  );
}
