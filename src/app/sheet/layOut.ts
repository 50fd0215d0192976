import { sayLeftOut, type LeftOut } from "#domain/words/sheet.ts";
import { fit } from "./fit.ts";
import type { Rule } from "./parts.ts";

type Part = {
  readonly rank: number;
  readonly called: string;
  readonly elements: readonly Element[];
};

/**
 * The parts of a page by the rules of its sheet: each element once, by the first rule that finds it.
 * A part may stand in another and be left out of it.
 */
function partsOf(page: Element, rules: readonly Rule[]): readonly Part[] {
  const taken = new Set<Element>();
  return rules.flatMap(({ pick, rank, called = "", whole = false, most }): readonly Part[] => {
    const found = [...page.querySelectorAll(pick)]
      .slice(0, most)
      .filter((element) => !taken.has(element));
    for (const element of found) taken.add(element);
    return whole
      ? [{ rank, called, elements: found }]
      : found.map((element) => ({ rank, called, elements: [element] }));
  });
}

const OFF = "data-off";
const isHeading = (element: Element): boolean => /^H[23]$/.test(element.tagName);

type Shown = { readonly parts: ReadonlySet<Element>; readonly kept: ReadonlySet<Element> };

/** Shows what is kept with the headings above it, and hides all the rest. */
function show(within: Element, shown: Shown, isInPart = false): void {
  const { parts, kept } = shown;
  for (const child of within.children) {
    const isPart = parts.has(child);
    const holds = (of: ReadonlySet<Element>): boolean => [...of].some((e) => child.contains(e));
    const stands = isPart ? kept.has(child) : isInPart || isHeading(child) || holds(kept);
    child.toggleAttribute(OFF, !stands);
    if (stands && holds(parts)) show(child, shown, isInPart || isPart);
  }
}

type Paper = {
  /** All that is printed. */
  readonly sheet: HTMLElement;
  /** The part of it that gives way. */
  readonly page: HTMLElement;
  /** Where what was left out is named: it takes room of its own. */
  readonly note: HTMLElement;
};

/**
 * Lays a page out on one sheet: keeps of its parts as many as there is room for, and names those it
 * left out. Begins without their names; where these take a line more than was kept for them, it fits
 * once more with them in their place.
 */
export function layOut({ sheet, page, note }: Paper, rules: readonly Rule[], room: number): void {
  const parts = partsOf(page, rules);
  const all = elementsOf(parts);
  const heightOf = (kept: readonly Part[]): number => {
    show(page, { parts: all, kept: elementsOf(kept) });
    return sheet.scrollHeight;
  };
  note.textContent = "";
  for (let pass = 0; pass < 2; pass += 1) {
    const kept = fit(parts, room, heightOf);
    note.textContent = sayLeftOut(leftOutOf(parts, kept));
    if (heightOf(kept) <= room) return;
  }
}

const elementsOf = (of: readonly Part[]) => new Set(of.flatMap(({ elements }) => elements));

/** How much of what was left out, by its name; what stands in a part that was is named by that. */
function leftOutOf(parts: readonly Part[], kept: readonly Part[]): readonly LeftOut[] {
  const [all, isKept] = [elementsOf(parts), elementsOf(kept)];
  const isInLeftOut = ({ elements: [first] }: Part): boolean =>
    [...all].some((part) => part !== first && !isKept.has(part) && part.contains(first ?? null));
  const names = [...new Set(parts.map(({ called }) => called))].filter((called) => called !== "");
  return names.map((called) => {
    const own = parts.filter((part) => part.called === called && !isInLeftOut(part));
    return { called, of: own.length, left: own.filter((part) => !kept.includes(part)).length };
  });
}
