import { useEffect, useRef, type RefObject } from "react";

/**
 * Where the keyboard goes when a thing with a button is taken away: to the button that takes its
 * place, else to the one before it, else to the box itself, which must then bear `tabIndex={-1}`.
 * `buttons` chooses the buttons in the box.
 */
export function useNextFocus<T extends HTMLElement>(
  buttons: string,
): { readonly box: RefObject<T | null>; readonly leaving: (button: Element) => void } {
  const box = useRef<T>(null);
  const at = useRef<number | null>(null);
  const many = useRef(0);
  // After every drawing: what was taken away may stand until its figures have been worked out
  // again.
  useEffect(() => {
    if (at.current === null || !box.current) return;
    const left = [...box.current.querySelectorAll<HTMLElement>(buttons)];
    if (left.length >= many.current) return;
    (left[Math.min(at.current, left.length - 1)] ?? box.current).focus();
    at.current = null;
  });
  const leaving = (button: Element) => {
    const all = [...(box.current?.querySelectorAll(buttons) ?? [])];
    many.current = all.length;
    at.current = all.indexOf(button);
  };
  return { box, leaving };
}
