import { useEffect, useRef, useState, type ReactNode } from "react";
import { toldGone } from "#intake/patch/told/decided.ts";
import type { AreaFile } from "#data/useFeed.tsx";
import type { Area } from "#domain/area.ts";
import type { Indicator } from "#domain/indicator.ts";
import { headlinesOf } from "#domain/ownMeasure.ts";
import { Headlines } from "./Headlines.tsx";
import { OwnMeasures } from "./OwnMeasures.tsx";
import type { useDeciding } from "./useDeciding.ts";

/**
 * What a council decides for itself, below what it loads: its own measures, and which measures are
 * headlines.
 */
export function Deciding({
  area,
  file,
  indicators,
  deciding,
  form,
}: {
  area: Area;
  file: AreaFile;
  /** Of this council: the catalogue's and its own. */
  indicators: readonly Indicator[];
  deciding: ReturnType<typeof useDeciding>;
  /** The open form, where it is not open beside a name of a return. */
  form: ReactNode;
}) {
  const asked = window.location.hash === "#headlines";
  const [open, setOpen] = useState(asked);
  const box = useRef<HTMLElement>(null);
  // A link from the dashboard leads to the headlines themselves.
  useEffect(() => {
    if (asked) box.current?.scrollIntoView();
  }, [asked]);
  return (
    <>
      <section className="stack" aria-labelledby="own-measures">
        <h2 id="own-measures">Measures of our own</h2>
        <p role="status" {...(deciding.said === "" ? {} : { className: "notice" })}>
          {deciding.said}
        </p>
        {form ?? (
          <OwnMeasures
            council={area.name}
            file={file}
            onNew={deciding.makeNew}
            onChange={deciding.change}
            onGone={(m) =>
              deciding.decide(
                toldGone(m),
                `“${m.name}” taken away`,
                `“${m.name}” is taken away, with its figures and its target. Set that load aside below to have it back.`,
              )
            }
          />
        )}
      </section>
      <section className="stack" aria-labelledby="headlines" ref={box}>
        <h2 id="headlines">Headlines on the dashboard</h2>
        <details className="more" open={open} onToggle={(e) => setOpen(e.currentTarget.open)}>
          <summary>Choose the headlines ({headlinesOf(indicators).length})</summary>
          {open && (
            <Headlines
              key={headlinesOf(indicators)
                .map((i) => i.slug)
                .join()}
              council={area.name}
              indicators={indicators}
              ours={file.ours}
              given={new Set(file.series.map((s) => s.indicator))}
              onSave={(told) =>
                deciding.decide(
                  told,
                  "Headlines chosen",
                  "The headlines are saved. They are on the dashboard in this browser.",
                )
              }
            />
          )}
        </details>
      </section>
    </>
  );
}
