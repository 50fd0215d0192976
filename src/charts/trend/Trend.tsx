import { use, useEffect, useRef, useState, type ComponentType } from "react";
import { PlotWidth } from "../plot/useWidth.ts";
import type { TrendModel } from "./trend.ts";
import { Readout } from "./Readout.tsx";
import { TrendKey } from "./TrendKey.tsx";

type Drawn = ComponentType<{
  model: TrendModel;
  width: number;
  height: number;
  onPlace: (x: number | null) => void;
}>;

/**
 * Loads the chart library after the page has painted, by an effect: with a lazy component React
 * would hold the chart back for up to 300 ms. If the library does not come, the table below still
 * has every figure, and it says so.
 */
export function Trend({ model }: { model: TrendModel }) {
  const box = useRef<HTMLDivElement>(null);
  const [Chart, setChart] = useState<Drawn | null>(null);
  const [failed, setFailed] = useState(false);
  const [place, setPlace] = useState<number | null>(null);
  const [size, setSize] = useState({ width: use(PlotWidth) ?? 800, height: 400 });
  useEffect(() => {
    let live = true;
    import("./TrendChart.tsx").then(
      (chart) => live && setChart(() => chart.TrendChart),
      () => live && setFailed(true),
    );
    return () => void (live = false);
  }, []);
  useEffect(() => {
    const element = box.current;
    if (!element || typeof ResizeObserver === "undefined") return;
    const observer = new ResizeObserver(([entry]) => {
      if (entry && entry.contentRect.width > 0)
        setSize({
          width: Math.floor(entry.contentRect.width),
          height: Math.floor(entry.contentRect.height),
        });
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return (
    <div className="trend">
      <Readout model={model} x={place} />
      <div className="trend-plot" ref={box} data-picture="chart">
        {Chart ? (
          <Chart model={model} {...size} onPlace={setPlace} />
        ) : (
          <div className="trend-waiting">
            {failed
              ? "The chart could not be loaded; the table below has every figure."
              : "Drawing the chart…"}
          </div>
        )}
      </div>
      <TrendKey model={model} />
    </div>
  );
}
