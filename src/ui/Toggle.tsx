import { useId } from "react";
import type { Option } from "./Controls.tsx";

/** A choice of few as quiet words in a line, the chosen one bold and underlined. */
export function Toggle<V extends string = string>({
  label,
  value,
  options,
  onChange,
}: {
  label: string;
  value: V;
  options: readonly Option<V>[];
  onChange: (value: V) => void;
}) {
  const id = useId();
  return (
    <div className="toggle" role="group" aria-labelledby={id}>
      <span id={id}>{label}:</span>
      {options.map((option) => (
        <button
          key={option.value}
          type="button"
          aria-pressed={option.value === value}
          onClick={() => onChange(option.value)}
        >
          {option.label}
        </button>
      ))}
    </div>
  );
}
