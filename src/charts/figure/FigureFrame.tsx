import { use, useRef, useState, type ReactNode } from "react";
import { Button } from "#ui/Controls.tsx";
import { Details } from "#ui/Details.tsx";
import { AsPaper } from "#ui/paper.ts";
import { toCsv, type Sheet } from "./csv.ts";
import { download } from "./download.ts";
import { compose } from "./picture/compose.ts";
import { pngOf } from "./picture/raster.ts";
import { readFigure } from "./picture/readFigure.ts";
import { sayFoot, type Provenance } from "./provenance.ts";

type Props = {
  /** The id of the heading that names the figure. */
  readonly labelledBy: string;
  /** Of the files, without their ending. */
  readonly file: string;
  readonly title: string;
  readonly finding: string;
  readonly period: string;
  readonly origin: Provenance;
  readonly sheet: () => Sheet;
  readonly children: ReactNode;
};

/**
 * A figure with its source and three ways to take it away: the figures as CSV, the picture as SVG
 * and as PNG. The picture is made of what stands on the page, each part named by `data-picture`.
 */
export function FigureFrame({
  labelledBy,
  file,
  title,
  finding,
  period,
  origin,
  sheet,
  children,
}: Props) {
  const frame = useRef<HTMLElement>(null);
  const [said, setSaid] = useState("");
  const picture = (): string | null => {
    const parts = frame.current ? readFigure(frame.current) : [];
    const drawn = parts.some((part) => ["chart", "panels", "table"].includes(part.kind));
    return drawn
      ? compose({ title, finding, caution: origin.caution, parts, foot: sayFoot(origin, period) })
      : null;
  };
  const save = async (kind: "svg" | "png"): Promise<void> => {
    const svg = picture();
    if (svg === null) return setSaid("The chart is not drawn yet. Try again when it is.");
    setSaid("");
    if (kind === "svg") return download(`${file}.svg`, svg, "image/svg+xml");
    await pngOf(svg).then(
      (png) => download(`${file}.png`, png, "image/png"),
      () => setSaid("This browser could not draw the picture. The SVG holds the same."),
    );
  };
  return (
    <section className="figure stack" aria-labelledby={labelledBy} ref={frame}>
      {children}
      <div className="figure-foot">
        <SourceOf origin={origin} />
        <div className="button-row no-print">
          <Button quiet onClick={() => download(`${file}.csv`, toCsv(sheet()), "text/csv")}>
            Download figures (CSV)
          </Button>
          <Button quiet onClick={() => void save("svg")}>
            Download picture (SVG)
          </Button>
          <Button quiet onClick={() => void save("png")}>
            Download picture (PNG)
          </Button>
          <span role="status" className="small">
            {said}
          </span>
        </div>
      </div>
    </section>
  );
}

/**
 * Where the figures come from: in a line, or as a list one press away where there are several; of
 * several, one page of paper has room for who published them.
 */
function SourceOf({ origin: { source, sources = [], publishers = [] } }: Pick<Props, "origin">) {
  const isPoster = use(AsPaper);
  if (sources.length < 3) return <p className="figure-source">Source: {source}.</p>;
  if (isPoster)
    return (
      <p className="figure-source">
        Sources: {sources.length} releases of the {publishers.join("; ")}. Each is named at the
        address below.
      </p>
    );
  return (
    <Details className="figure-source" summary={`Sources: ${sources.length} releases`}>
      <ul>
        {sources.map((one) => (
          <li key={one}>{one}</li>
        ))}
      </ul>
    </Details>
  );
}
