import type { ReactNode } from "react";
import { Button } from "#ui/Controls.tsx";
import { isLookedAt, type Loading, type LookedAt } from "./loading.ts";
import { Reading, sayReading } from "./Reading.tsx";
import { SaidLast } from "./SaidLast.tsx";
import { saidLast } from "./sayLoading.ts";
import { sayRead } from "./sayRead.ts";

/** What the work is at, read aloud as it changes; below it what a person can look at or do. */
export function Working({
  loading,
  onStop,
  children,
}: {
  readonly loading: Loading;
  readonly onStop: () => void;
  /** The reading, where there is one. */
  readonly children: (at: LookedAt) => ReactNode;
}) {
  const said = saidLast(loading);
  return (
    <>
      <div role="status" className="stack-small">
        {loading.is === "reading" && <p>{sayReading(loading.so)}</p>}
        {loading.is === "failed" && (
          <p>
            <strong>The files could not be read:</strong> {loading.why}. What was loaded before
            stands as it was.
          </p>
        )}
        {said && <SaidLast said={said} />}
        {isLookedAt(loading) && <p>{sayRead(loading.read, loading.files.length)}</p>}
      </div>
      {loading.is === "reading" && (
        <>
          <Reading so={loading.so} />
          <div className="button-row">
            <Button onClick={onStop}>Stop reading</Button>
          </div>
        </>
      )}
      {isLookedAt(loading) && children(loading)}
    </>
  );
}
