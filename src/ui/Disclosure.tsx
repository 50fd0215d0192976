import type { ReactNode } from "react";

/** A button that opens something elsewhere on the page, and says whether it stands open. */
export function Opener({
  className,
  controls,
  isOpen,
  onPress,
  children,
}: {
  readonly className: string;
  /** The id of what it opens. */
  readonly controls: string;
  readonly isOpen: boolean;
  /** Given the button, to which the focus comes back. */
  readonly onPress: (button: HTMLButtonElement) => void;
  readonly children: ReactNode;
}) {
  return (
    <button
      type="button"
      className={className}
      aria-expanded={isOpen}
      aria-controls={controls}
      onClick={(event) => onPress(event.currentTarget)}
    >
      {children}
    </button>
  );
}
