import { useId, useState, type KeyboardEvent } from "react";

export type ComboOption = { readonly id: string; readonly label: string; readonly note: string };
type Props = {
  readonly label: string;
  /** Where there is no room above it: the label stands in the empty box, and is read aloud. */
  readonly hideLabel?: boolean;
  readonly text: string;
  readonly options: readonly ComboOption[];
  readonly onText: (text: string) => void;
  readonly onPick: (id: string) => void;
  /** Told when someone comes to the box, so that what it searches is fetched only then. */
  readonly onVisit: () => void;
  /** What to say where nothing is listed for a reason; else that nothing was found. */
  readonly empty?: string;
};

/**
 * A box that lists what fits as one types: arrows walk the list, Enter takes, Escape closes (the
 * ARIA combobox pattern).
 */
export function Combobox({
  label,
  hideLabel = false,
  text,
  options,
  onText,
  onPick,
  onVisit,
  empty,
}: Props) {
  const [open, setOpen] = useState(false);
  const [at, setAt] = useState(0);
  const id = useId();
  const shown = open && text.trim() !== "";
  const listed = shown && options.length > 0;
  const pick = (option: ComboOption | undefined) => {
    if (!option) return;
    setOpen(false);
    onPick(option.id);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      setOpen(true);
      setAt((now) =>
        options.length === 0
          ? 0
          : (now + (event.key === "ArrowDown" ? 1 : -1) + options.length) % options.length,
      );
    } else if (event.key === "Enter" && shown) pick(options[at]);
    else if (event.key === "Escape" && shown) {
      // The list alone closes, not what the box stands in.
      event.stopPropagation();
      setOpen(false);
    }
  };
  return (
    <div className="find">
      <label htmlFor={id} className={hideLabel ? "govuk-visually-hidden" : undefined}>
        {label}
      </label>
      <input
        id={id}
        className="govuk-input"
        type="text"
        placeholder={hideLabel ? label : undefined}
        role="combobox"
        autoComplete="off"
        aria-autocomplete="list"
        aria-expanded={listed}
        aria-controls={`${id}-list`}
        aria-activedescendant={listed ? `${id}-${at}` : undefined}
        value={text}
        onFocus={onVisit}
        onBlur={() => setOpen(false)}
        onKeyDown={onKeyDown}
        onChange={(event) => {
          onText(event.target.value);
          setAt(0);
          setOpen(true);
        }}
      />
      <Options {...{ id, label, options, at, pick }} isListed={listed} />
      {shown && (
        <p className={listed ? "govuk-visually-hidden" : "find-none"} role="status">
          {listed ? `${options.length} found` : (empty ?? `Nothing found for “${text.trim()}”.`)}
        </p>
      )}
    </div>
  );
}

/** What fits, one under the other; the keyboard stays in the box. */
function Options({
  id,
  label,
  options,
  at,
  isListed,
  pick,
}: Pick<Props, "label" | "options"> & {
  readonly id: string;
  readonly at: number;
  readonly isListed: boolean;
  readonly pick: (option: ComboOption) => void;
}) {
  return (
    <ul
      id={`${id}-list`}
      role="listbox"
      aria-label={label}
      className="find-list plain"
      hidden={!isListed}
    >
      {options.map((option, i) => (
        // Keys belong to the box above: an option is never focused itself, so its pointer handler
        // needs no key twin.
        // eslint-disable-next-line jsx-a11y/click-events-have-key-events
        <li
          key={option.id}
          id={`${id}-${i}`}
          role="option"
          tabIndex={-1}
          aria-selected={i === at}
          onPointerDown={(event) => event.preventDefault()}
          onClick={() => pick(option)}
        >
          {option.label} <span className="secondary">{option.note}</span>
        </li>
      ))}
    </ul>
  );
}
