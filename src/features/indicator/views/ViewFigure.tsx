import type { ComponentProps, ReactNode } from "react";
import { FigureFrame } from "#charts/figure/FigureFrame.tsx";

type Props = Omit<ComponentProps<typeof FigureFrame>, "labelledBy"> & {
  readonly id: string;
  readonly heading: string;
  /** What is found, where the page says it with emphasis; the files say it as `finding`. */
  readonly said?: ReactNode;
  readonly drawing: ReactNode;
};

/** A view: its drawing, what that finds, choices, notes and table, and ways to take them away. */
export const ViewFigure = ({ id, heading, said, drawing, children, ...frame }: Props) => (
  <FigureFrame {...frame} labelledBy={id}>
    <h2 id={id}>{heading}</h2>
    {drawing}
    <p className="finding">{said ?? frame.finding}</p>
    {children}
  </FigureFrame>
);

/** What a view asks, and the answer in a sentence: all there is of it where nothing can be drawn. */
export const ViewHead = ({ id, heading, children }: Pick<Props, "id" | "heading" | "children">) => (
  <>
    <h2 id={id}>{heading}</h2>
    <p>{children}</p>
  </>
);
