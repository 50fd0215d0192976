import { useId, type ReactNode } from "react";

export type Option = { readonly value: string; readonly label: string };
export type OptionGroup = { readonly label: string; readonly options: readonly Option[] };

/** A labelled list to choose from; groups keep 153 councils apart from regions. */
export function Select({
  label,
  value,
  groups,
  onChange,
  hideLabel = false,
}: {
  label: string;
  value: string;
  groups: readonly OptionGroup[];
  onChange: (value: string) => void;
  /** For a reader who sees the label beside it: it is still read aloud. */
  hideLabel?: boolean;
}) {
  const id = useId();
  const list = (options: readonly Option[]) =>
    options.map((o) => (
      <option key={o.value} value={o.value}>
        {o.label}
      </option>
    ));
  return (
    <div className="field">
      <label htmlFor={id} className={hideLabel ? "govuk-visually-hidden" : undefined}>
        {label}
      </label>
      <select
        id={id}
        className="govuk-select"
        value={value}
        onChange={(event) => onChange(event.target.value)}
      >
        {groups.map((group) =>
          group.label === "" ? (
            list(group.options)
          ) : (
            <optgroup key={group.label} label={group.label}>
              {list(group.options)}
            </optgroup>
          ),
        )}
      </select>
    </div>
  );
}

/** A labelled search box. */
export function TextField({
  label,
  value,
  onChange,
}: {
  label: string;
  value: string;
  onChange: (value: string) => void;
}) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="search"
        className="govuk-input"
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  );
}

/** A button; `submit` makes it the one that Enter in its form presses. */
export function Button({
  children,
  onClick,
  submit = false,
}: {
  children: ReactNode;
  onClick?: () => void;
  submit?: boolean;
}) {
  return (
    <button
      type={submit ? "submit" : "button"}
      className="govuk-button govuk-button--secondary"
      onClick={onClick}
    >
      {children}
    </button>
  );
}
