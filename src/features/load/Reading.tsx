import type { Progress } from "#intake/progress.ts";
import { formatNumber } from "#domain/format.ts";

/** "Reading file 1 of 2…", which changes with the file alone: it is read aloud. */
export const sayReading = ({ done, of }: Progress): string =>
  done < of
    ? of === 1
      ? "Reading the file…"
      : `Reading file ${done + 1} of ${of}…`
    : "Checking the figures…";

/** How far a reading is, ten times a second: never inside what is read aloud. */
export function Reading({ so }: { so: Progress }) {
  return (
    <div className="stack-small reading">
      <progress max={1} value={so.share} aria-label="How much is read" />
      <p>{so.rows === 0 ? "No rows so far" : `${formatNumber(so.rows, 0)} rows so far`}</p>
    </div>
  );
}
