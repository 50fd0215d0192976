/** One panel of a wall: what stands together, and its name. */
export type Panel = { readonly element: Element; readonly name: string };

const headingOf = (element: Element): string =>
  element.querySelector("h2, h3, summary")?.textContent ?? "";

/** What frames a page’s panels and is none itself. */
const isOpened = (element: Element): boolean =>
  element.matches("article, .stack-large, .story-pair, .notices");
/** A heading stands above every panel; ways to choose, and lines between panels, are left out. */
const isPanel = (element: Element): boolean =>
  element.matches("section, div:not(.sheet-tools), details") && element.childElementCount > 0;

/**
 * The panels of a page, in its order: each of its sections, whatever page it is. What holds several
 * of them is opened.
 */
export function panelsIn(page: Element): readonly Panel[] {
  return [...page.children].flatMap((child): readonly Panel[] => {
    if (isOpened(child)) return panelsIn(child);
    return isPanel(child) ? [{ element: child, name: headingOf(child) }] : [];
  });
}

/** Where an arrow leads: to the panel before or after, never past the ends. */
export const stepTo = (at: number, by: -1 | 1, of: number): number =>
  Math.min(Math.max(of - 1, 0), Math.max(0, at + by));
