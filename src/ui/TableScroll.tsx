import type { ReactNode, Ref } from "react";

type Props = {
  readonly label: string;
  readonly children: ReactNode;
  readonly box?: Ref<HTMLDivElement>;
};

/**
 * A wide table scrolls inside a named region that the keyboard can reach, so that the page never
 * does.
 */
export function TableScroll({ label, children, box }: Props) {
  const reachable = { role: "region", tabIndex: 0 } as const;
  return (
    <div ref={box} className="table-scroll" aria-label={label} {...reachable}>
      {children}
    </div>
  );
}
