import type { ComponentProps, ReactNode } from "react";
import { FigureFrame } from "#charts/figure/FigureFrame.tsx";

type Props = Omit<ComponentProps<typeof FigureFrame>, "labelledBy"> & {
  readonly id: string;
  readonly heading: string;
  /** What is found, where the page says it with emphasis; the files say it as `finding`. */
  readonly said?: ReactNode;
};

/** A view: its heading, what it finds, the drawing and its table, and ways to take them away. */
export const ViewFigure = ({ id, heading, said, children, ...frame }: Props) => (
  <FigureFrame {...frame} labelledBy={id}>
    <ViewHead id={id} heading={heading}>
      {said ?? frame.finding}
    </ViewHead>
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
