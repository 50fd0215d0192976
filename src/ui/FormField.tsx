import { useId, type ReactNode } from "react";
import type { Option } from "./Controls.tsx";

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
      {children}
    </div>
  );
}

const spokenOf = ({ id, hint, error }: Pick<Common, "id" | "hint" | "error">) => {
  const ids = [hint === undefined ? "" : `${id}-hint`, error === undefined ? "" : `${id}-error`];
  const spoken = ids.filter((one) => one !== "").join(" ");
  return {
    ...(spoken === "" ? {} : { "aria-describedby": spoken }),
    ...(error === undefined ? {} : { "aria-invalid": true as const }),
  };
};

/** A line of text in a form. */
export function FormText({ most, ...field }: Common & { readonly most?: number | undefined }) {
  const { id, value, onChange } = field;
  return (
    <Asked {...field}>
      <input
        id={id}
        type="text"
        className="govuk-input"
        value={value}
        {...(most === undefined ? {} : { maxLength: most })}
        {...spokenOf(field)}
        onChange={(event) => onChange(event.target.value)}
      />
    </Asked>
  );
}

/** A choice of one in a form; nothing is chosen for the reader. */
export function FormSelect<V extends string>({
  options,
  onChange,
  ...field
}: Omit<Common, "onChange"> & {
  readonly options: readonly Option<V>[];
  readonly onChange: (value: V) => void;
}) {
  const { id, value } = field;
  const choose = (text: string): void => {
    const chosen = options.find((o) => o.value === text);
    if (chosen) onChange(chosen.value);
  };
  return (
    <Asked {...field}>
      <select
        id={id}
        className="govuk-select"
        value={value}
        {...spokenOf(field)}
        onChange={(event) => choose(event.target.value)}
      >
        {options.map((o) => (
          <option key={o.value} value={o.value} disabled={o.disabled}>
            {o.label}
          </option>
        ))}
      </select>
    </Asked>
  );
}

/** The same function at every drawing, so that the focus is taken once. */
const focusOnce = (box: HTMLElement | null): void => box?.focus();

/** Every error of a form, above it, each with a way to its box; it takes the focus when it comes. */
export function ErrorSummary({
  errors,
}: {
  errors: readonly { readonly id: string; readonly says: string }[];
}) {
  const heading = useId();
  if (errors.length === 0) return null;
  return (
    <div
      className="govuk-error-summary"
      role="alert"
      aria-labelledby={heading}
      tabIndex={-1}
      ref={focusOnce}
    >
      <h3 id={heading} className="govuk-error-summary__title">
        There is a problem
      </h3>
      <ul className="govuk-list govuk-error-summary__list">
        {errors.map((e) => (
          <li key={e.id}>
            <a
              href={`#${e.id}`}
              onClick={(event) => {
                event.preventDefault();
                document.getElementById(e.id)?.focus();
              }}
            >
              {e.says}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
