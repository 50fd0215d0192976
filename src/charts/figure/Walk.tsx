import { useRef, useState, type KeyboardEvent, type PointerEvent, type ReactNode } from "react";
import { Unseen } from "#ui/Marks.tsx";

type Props = {
  /** What is walked along, for assistive technology. */
  readonly label: string;
  /** Said while nothing is named yet. */
  readonly hint: string;
  /** Each point in words, in the order of the arrows. */
  readonly names: readonly string[];
  readonly first: number;
  /** The figures are printed at their marks: the line that names one is for hearing alone. */
  readonly isPrinted?: boolean;
  /** Which point lies nearest to a place in the drawing, in its own pixels. */
  readonly nearest: (x: number, y: number) => number;
  readonly onPick?: ((at: number) => void) | undefined;
  /**
   * Where an arrow leads from a point, of points that lie about a plane; without it they are a row,
   * along which right and left lead.
   */
  readonly arrow?: ((at: number, key: string) => number | undefined) | undefined;
  /** Draws with the point at this place marked; -1 is none. */
  readonly children: (at: number) => ReactNode;
};

/**
 * A drawing whose points can be walked along: one tab stop, arrows, Home and End; mouse and finger
 * name the point nearest to them. Each is named in words in the line above.
 */
export function Walk({
  label,
  hint,
  names,
  first,
  isPrinted = false,
  nearest,
  onPick,
  arrow,
  children,
}: Props) {
  const [chosen, setAt] = useState(first);
  const at = Math.min(names.length - 1, chosen);
  const naming = useRef(false);
  const touched = useRef(-1);
  const onKeyDown = (event: KeyboardEvent) => {
    const ends = { Home: 0, End: names.length - 1 }[event.key];
    const to = ends ?? (arrow ?? alongRow)(at, event.key);
    if (to !== undefined) {
      event.preventDefault();
      setAt(Math.min(names.length - 1, Math.max(0, to)));
    } else if (event.key === "Enter" && at >= 0) onPick?.(at);
  };
  const pointed = (event: {
    readonly clientX: number;
    readonly clientY: number;
    readonly currentTarget: Element;
  }): number => {
    const box = event.currentTarget.getBoundingClientRect();
    return nearest(event.clientX - box.left, event.clientY - box.top);
  };
  const onPoint = (event: PointerEvent) => setAt(pointed(event));
  // A finger has no hover: its first touch names a point, the next one on the same point opens it.
  const onDown = (event: PointerEvent) => {
    naming.current = event.pointerType === "touch" && pointed(event) !== touched.current;
    touched.current = pointed(event);
    onPoint(event);
  };
  return (
    <>
      <p className={isPrinted ? "" : "small walk-name"} role="status">
        {isPrinted ? <Unseen>{names[at] ?? hint}</Unseen> : (names[at] ?? hint)}
      </p>
      {/* A slider is what assistive technology knows that arrows walk along and that says its value. */}
      <div
        className={onPick ? "walk walk-picks" : "walk"}
        role="slider"
        tabIndex={0}
        aria-label={label}
        aria-valuemin={1}
        aria-valuemax={names.length}
        aria-valuenow={Math.max(1, at + 1)}
        aria-valuetext={names[at] ?? ""}
        onKeyDown={onKeyDown}
        onPointerDown={onDown}
        onPointerMove={onPoint}
        onClick={
          onPick &&
          ((event) => {
            if (!naming.current) onPick(pointed(event));
          })
        }
      >
        {children(at)}
      </div>
    </>
  );
}

/** The points before and after one in a row; no other key leads anywhere. */
const alongRow = (at: number, key: string): number | undefined =>
  ({ ArrowRight: at + 1, ArrowLeft: at - 1 })[key];
