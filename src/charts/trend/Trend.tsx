import { useEffect, useState, type ComponentType, type ReactNode } from "react";
import { useSize } from "../plot/useWidth.ts";
import type { TrendModel } from "./trend.ts";
import { Readout } from "./Readout.tsx";
import { TrendKey } from "./TrendKey.tsx";

type Drawn = ComponentType<{
  model: TrendModel;
  width: number;
  height: number;
  onPlace: (x: number | null) => void;
}>;

type Props = {
  readonly model: TrendModel;
  /** What the page says of it and what can be chosen, nearest below its key. */
  readonly children?: ReactNode;
};

/**
 * Loads the chart library after the page has painted, by an effect: with a lazy component React
 * would hold the chart back for up to 300 ms. If the library does not come, the table below still
 * has every figure, and it says so.
 */
export function Trend({ model, children }: Props) {
  const { box, width, height } = useSize<HTMLDivElement>({ width: 800, height: 400 });
  const [Chart, setChart] = useState<Drawn | null>(null);
  const [failed, setFailed] = useState(false);
  const [place, setPlace] = useState<number | null>(null);
  useEffect(() => {
    let live = true;
    import("./TrendChart.tsx").then(
      (chart) => live && setChart(() => chart.TrendChart),
      () => live && setFailed(true),
    );
    return () => void (live = false);
  }, []);
  return (
    <div className="trend">
      <Readout model={model} x={place} />
      <div className="trend-plot" ref={box} data-picture="chart">
        {Chart ? (
          <Chart model={model} width={width} height={height} onPlace={setPlace} />
        ) : (
          <div className="trend-waiting">
            {failed
              ? "The chart could not be loaded; the table below has every figure."
              : "Drawing the chart…"}
          </div>
        )}
      </div>
      <TrendKey model={model}>{children}</TrendKey>
    </div>
  );
}
