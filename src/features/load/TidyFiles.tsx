import { download } from "#charts/figure/download.ts";
import type { ReadLocal } from "#intake/readLocal.ts";
import type { TidyFile } from "#intake/recognise/tidy/describe.ts";
import type { Indicator } from "#domain/indicator.ts";
import type { Pin } from "#domain/pin.ts";
import { Button } from "#ui/Controls.tsx";
import { PinForm } from "./PinForm.tsx";

type Props = {
  readonly files: readonly TidyFile[];
  readonly indicators: readonly Indicator[];
  readonly usual: ReadLocal["published"]["usual"];
  readonly pins: readonly Pin[];
  readonly onPin: (pin: Pin) => void;
  readonly onForget: (slug: string) => void;
};

/** The published files that were dropped: what each holds, and what more may be taken from it. */
export function TidyFiles({ files, indicators, usual, pins, onPin, onForget }: Props) {
  if (files.length === 0) return null;
  return (
    <section className="stack" aria-labelledby="tidy">
      <h2 id="tidy">Published files of every authority ({files.length})</h2>
      {files.map((file) => (
        <div key={file.file} className="stack-small">
          <h3>{file.file}</h3>
          <p>
            {file.rows} rows, {file.authorities}{" "}
            {file.authorities === 1 ? "authority" : "authorities"},{" "}
            {file.years.length === 1
              ? file.years[0]
              : `${file.years[0] ?? ""} to ${file.years.at(-1) ?? ""}`}
            ; {file.figures.length} {file.figures.length === 1 ? "column" : "columns"} of figures
            {file.filters.some((f) => f.options.length > 1)
              ? `, told apart by ${file.filters
                  .filter((f) => f.options.length > 1)
                  .map((f) => `${f.label} (${f.options.length})`)
                  .join(", ")}`
              : ""}
            . The measures it is known for are found by themselves.
          </p>
          <details className="more">
            <summary>Take another measure from this file</summary>
            <PinForm file={file} indicators={indicators} usual={usual} onPin={onPin} />
          </details>
        </div>
      ))}
      {pins.length > 0 && (
        <>
          <ul>
            {pins.map((pin) => (
              <li key={pin.slug} className="button-row">
                <span>
                  Remembered:{" "}
                  {pin.made?.name ??
                    indicators.find((i) => i.slug === pin.slug)?.shortName ??
                    pin.slug}
                  , from {pin.value === "" ? `${pin.numerator} of ${pin.denominator}` : pin.value}
                  {pin.where.map(([column, option]) => `, ${column} “${option}”`).join("")}
                </span>
                <Button onClick={() => onForget(pin.slug)}>
                  Forget {pin.made?.name ?? pin.slug}
                </Button>
              </li>
            ))}
          </ul>
          <div className="button-row">
            <Button
              onClick={() =>
                download("pins.json", JSON.stringify(pins, null, 1), "application/json")
              }
            >
              Download what is remembered, for the command (JSON)
            </Button>
          </div>
        </>
      )}
    </section>
  );
}
