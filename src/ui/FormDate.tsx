import { describedBy, FormText, Said } from "./FormField.tsx";

const PARTS = [
  { part: "day", label: "Day" },
  { part: "month", label: "Month" },
  { part: "year", label: "Year" },
] as const;
type Part = (typeof PARTS)[number]["part"];
export type DateParts = { readonly [part in Part]: string };

/** "2027-04-01" as its three boxes; what is half written stays half written. */
export function partsOfDate(text: string): DateParts {
  const [year = "", month = "", day = ""] = text.split("-");
  return { day, month, year };
}

/** Three boxes as one text, the year first; empty where all three are. */
export function textOfDate({ day, month, year }: DateParts): string {
  // A hyphen stands between the parts, so none stands in one.
  const parts = [year, month, day].map((part) => part.replaceAll("-", ""));
  return parts.every((part) => part === "") ? "" : parts.join("-");
}

/**
 * A day in a form, in three boxes: GOV.UK's date input. `id` is its first box, where an error
 * leads.
 */
export function FormDate({
  id,
  label,
  hint,
  error,
  value,
  onChange,
}: {
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  /** "2027-04-01", or as much of it as is written. */
  readonly value: string;
  readonly onChange: (value: string) => void;
}) {
  const parts = partsOfDate(value);
  return (
    <fieldset
      className={`form-field form-date${error === undefined ? "" : " form-field-wrong"}`}
      {...describedBy({ id, hint, error })}
    >
      <legend>{label}</legend>
      <Said {...{ id, hint, error }} />
      <div className="form-date-parts">
        {PARTS.map(({ part, label: name }) => (
          <FormText
            key={part}
            id={part === "day" ? id : `${id}-${part}`}
            label={name}
            holds="digits"
            isWrong={error !== undefined}
            value={parts[part]}
            onChange={(typed) => onChange(textOfDate({ ...parts, [part]: typed }))}
          />
        ))}
      </div>
    </fieldset>
  );
}
