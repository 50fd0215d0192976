import type { ReactNode } from "react";
import { useWidth } from "./useWidth.ts";

type Props = {
  /**
   * The drawing in words, where nothing beside it says the same to a screen reader; else it is left
   * out of the page's reading.
   */
  readonly label?: string;
  readonly className?: string;
  readonly height: number;
  readonly width: number;
  readonly children: ReactNode;
};

/** The paper of a drawing, in real pixels: letters keep their size on a phone. */
export const Paper = ({ label, className, width, height, children }: Props) => (
  <svg
    viewBox={`0 0 ${width} ${height}`}
    width={width}
    height={height}
    className={className}
    {...(label === undefined
      ? { "aria-hidden": true, focusable: "false" }
      : { role: "img", "aria-label": label })}
  >
    {children}
  </svg>
);

/** A drawing as wide as its place on the page, laid out anew when that changes. */
export function Plot({
  first = 760,
  className,
  children,
}: {
  /** The width until the page knows better. */
  first?: number;
  className?: string;
  children: (width: number) => ReactNode;
}) {
  const { box, width } = useWidth<HTMLDivElement>(first);
  return (
    <div ref={box} className={className} data-picture="chart">
      {children(width)}
    </div>
  );
}
