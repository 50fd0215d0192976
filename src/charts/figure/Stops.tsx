import type { ReactNode } from "react";
import { Walk } from "./Walk.tsx";

/** One place of a drawing that is read as a whole, in the drawing's own pixels. */
export type Stop = {
  readonly said: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

type Props = {
  /** What is walked along, for assistive technology. */
  readonly label: string;
  readonly stops: readonly Stop[];
  /**
   * Said above the drawing until a stop is named; without it nothing stands there, for the figures
   * are printed at their marks.
   */
  readonly hint?: string;
  /** Draws, with a frame around the stop that is walked to. */
  readonly children: (frame: ReactNode) => ReactNode;
};

/**
 * A drawing whose rows or points are read one by one: one tab stop, arrows in either direction,
 * Home and End; pointer and finger name the nearest.
 */
export const Stops = ({ label, stops, hint, children }: Props) =>
  stops.length === 0 ? (
    children(null)
  ) : (
    <Walk
      label={label}
      hint={hint ?? ""}
      isPrinted={hint === undefined}
      names={stops.map((s) => s.said)}
      first={-1}
      nearest={(x, y) => nearestStop(stops, x, y)}
      arrow={alongStops}
    >
      {(at) => children(<Frame stop={stops[at]} />)}
    </Walk>
  );

const alongStops = (at: number, key: string): number | undefined =>
  ({ ArrowRight: at + 1, ArrowDown: at + 1, ArrowLeft: at - 1, ArrowUp: at - 1 })[key];

/** Around the stop that is walked to; no part of a picture. */
const Frame = ({ stop }: { readonly stop: Stop | undefined }) =>
  stop ? (
    <rect
      x={stop.x}
      y={stop.y}
      width={stop.width}
      height={stop.height}
      className="walk-ring walk-frame"
      data-picture="off"
    />
  ) : null;

/** The stop that a place lies in or nearest to. */
export function nearestStop(stops: readonly Stop[], x: number, y: number): number {
  const away = stops.map((s) =>
    Math.hypot(Math.max(s.x - x, 0, x - s.x - s.width), Math.max(s.y - y, 0, y - s.y - s.height)),
  );
  return away.indexOf(Math.min(...away));
}
