import { useId, type ReactNode } from "react";

export type Option<V extends string = string> = {
  readonly value: V;
  readonly label: string;
  /** Where it cannot be chosen; its label says why. */
  readonly disabled?: true;
};
export type OptionGroup<V extends string = string> = {
  readonly label: string;
  readonly options: readonly Option<V>[];
};

/** A labelled list to choose from; groups keep 153 councils apart from regions. */
export function Select<V extends string>({
  label,
  value,
  options = [],
  groups = [],
  onChange,
  hideLabel = false,
}: {
  label: string;
  /** What is chosen; text that is no option where nothing is. */
  value: string;
  options?: readonly Option<V>[];
  /** Options under headings, after those without. */
  groups?: readonly OptionGroup<V>[];
  onChange: (value: V) => void;
  /** For a reader who sees the label beside it: it is still read aloud. */
  hideLabel?: boolean;
}) {
  const id = useId();
  const all = [...options, ...groups.flatMap((group) => group.options)];
  const choose = (value: string): void => {
    const chosen = all.find((option) => option.value === value);
    if (chosen) onChange(chosen.value);
  };
  const list = (options: readonly Option<V>[]) =>
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
        onChange={(event) => choose(event.target.value)}
      >
        {list(options)}
        {groups.map((group) => (
          <optgroup key={group.label} label={group.label}>
            {list(group.options)}
          </optgroup>
        ))}
      </select>
    </div>
  );
}

/** A labelled box that acts as one types: a search, unless it `holds` a name. */
export function TextField({
  label,
  value,
  onChange,
  holds = "search",
}: {
  label: string;
  value: string;
  onChange: (value: string) => void;
  holds?: "search" | "text";
}) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type={holds}
        autoComplete="off"
        className="govuk-input"
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  );
}

/**
 * A button; `submit` makes it the one that Enter in its form presses, `quiet` lets it look like a
 * link where many stand on a page.
 */
export function Button({
  children,
  onClick,
  submit = false,
  quiet = false,
}: {
  children: ReactNode;
  /** Given the button itself, for who must know where the keyboard was. */
  onClick?: (button: HTMLButtonElement) => void;
  submit?: boolean;
  quiet?: boolean;
}) {
  return (
    <button
      type={submit ? "submit" : "button"}
      className={quiet ? "quiet-button" : "govuk-button govuk-button--secondary"}
      onClick={(event) => onClick?.(event.currentTarget)}
    >
      {children}
    </button>
  );
}
