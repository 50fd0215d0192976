import { useState } from "react";
import { PlotWidth } from "#charts/plot/useWidth.ts";
import { Button } from "#ui/Controls.tsx";
import type { Specimen } from "./specimen.ts";

const LOOKS = ["In colour", "On a dark ground", "In greyscale", "As printed"] as const;
type Look = (typeof LOOKS)[number];
const CLASS: Record<Look, string> = {
  "In colour": "",
  "On a dark ground": "gallery-dark",
  "In greyscale": "gallery-grey",
  "As printed": "gallery-print",
};

/** A specimen at its own width, as a page of that width would lay it out. */
export const Shown = ({ width, draw }: Pick<Specimen, "width" | "draw">) => (
  <PlotWidth value={width}>
    <div style={{ width }}>{draw()}</div>
  </PlotWidth>
);

/**
 * Every chart in every state, in each medium of the token sheet; the app itself has no dark page.
 * The reader's own colours are the browser's: nothing here imitates them.
 */
export function Gallery({ specimens }: { specimens: readonly Specimen[] }) {
  const [look, setLook] = useState<Look>("In colour");
  const charts = [...new Set(specimens.map((s) => s.chart))];
  return (
    <main className={`gallery ${CLASS[look]}`}>
      <h1>Every chart in every state</h1>
      <p>
        {specimens.length} specimens of {charts.length} charts. The same are kept as goldens in
        tests/golden/svg.
      </p>
      <div className="button-row">
        {LOOKS.map((name) => (
          <Button key={name} onClick={() => setLook(name)}>
            {name}
          </Button>
        ))}
      </div>
      <ul>
        {charts.map((chart) => (
          <li key={chart}>
            <a href={`#${chart}`}>{chart}</a>
          </li>
        ))}
      </ul>
      {charts.map((chart) => (
        <section key={chart} id={chart}>
          <h2>{chart}</h2>
          {specimens
            .filter((s) => s.chart === chart)
            .map((s) => (
              <figure key={s.state} id={`${chart}.${s.state}`}>
                <figcaption>
                  {chart}: {s.state.replaceAll("-", " ")}, {s.width} px
                </figcaption>
                <Shown width={s.width} draw={s.draw} />
              </figure>
            ))}
        </section>
      ))}
    </main>
  );
}
