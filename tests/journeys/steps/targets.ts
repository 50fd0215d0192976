import type { Page } from "@playwright/test";

/**
 * What can be pressed and is hard to hit: WCAG 2.2, 2.5.8. A target is 24 by 24 pixels or more, or
 * so far from others that a circle of 24 pixels around its middle touches no other; a link within a
 * sentence is let be, as there.
 */
export const tooClose = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    type Target = { readonly name: string; readonly box: DOMRect; readonly isSmall: boolean };
    const isInSentence = (e: Element): boolean => {
      const around = e.closest("p, li, dd, summary, .govuk-hint");
      const own = (e.textContent ?? "").trim().length;
      return e.tagName === "A" && (around?.textContent ?? "").trim().length > own + 20;
    };
    const pressed = 'a[href], button, select, input, textarea, summary, [role="option"]';
    const targets = [...document.querySelectorAll<HTMLElement>(pressed)].flatMap(
      (e): readonly Target[] => {
        const labelled = e.matches("input") ? (e.closest("label") ?? e) : e;
        const box = labelled.getBoundingClientRect();
        const isShown =
          box.width > 1 && box.height > 1 && getComputedStyle(e).visibility !== "hidden";
        if (!isShown || e.closest(".govuk-skip-link") || isInSentence(e)) return [];
        const name = `<${e.tagName.toLowerCase()} class="${e.className}"> “${(e.textContent ?? "").slice(0, 30)}” ${Math.round(box.width)} by ${Math.round(box.height)}`;
        // As laid out, a pixel has fractions.
        return [{ name, box, isSmall: Math.min(box.width, box.height) < 23.9 }];
      },
    );
    const middle = ({ box }: Target) => [box.x + box.width / 2, box.y + box.height / 2] as const;
    const apart = (a: Target, b: Target): number => {
      const [x, y] = middle(a);
      if (b.isSmall) {
        const [bx, by] = middle(b);
        return Math.hypot(x - bx, y - by) - 12;
      }
      const dx = Math.max(b.box.left - x, 0, x - b.box.right);
      const dy = Math.max(b.box.top - y, 0, y - b.box.bottom);
      return Math.hypot(dx, dy);
    };
    return targets
      .filter((a) => a.isSmall)
      .flatMap((a) => {
        const near = targets.find((b) => b !== a && apart(a, b) < 11.9);
        return near ? [`${a.name} beside ${near.name}`] : [];
      });
  });

/**
 * Of what is used in a meeting, that a finger has less than 44 pixels of height for, or of width:
 * what answers where it lands, be it larger than what is seen.
 */
export const underFinger = (page: Page, used: string): Promise<readonly string[]> =>
  page.evaluate((selector) => {
    const hits = (e: Element, x: number, y: number): boolean => {
      const at = document.elementFromPoint(x, y);
      return (
        at !== null &&
        (e.contains(at) || (at.contains(e) === false && at.closest("a, button, summary") === e))
      );
    };
    return [...document.querySelectorAll<HTMLElement>(selector)].flatMap((e) => {
      if (e.getClientRects().length === 0) return [];
      e.scrollIntoView({ block: "center" });
      const { x, y, width, height } = e.getBoundingClientRect();
      const [cx, cy] = [x + width / 2, y + height / 2];
      const tall = hits(e, cx, cy - 21) && hits(e, cx, cy + 21);
      const wide = width >= 43.9 || (hits(e, cx - 21, cy) && hits(e, cx + 21, cy));
      return tall && wide
        ? []
        : [
            `<${e.tagName.toLowerCase()} class="${e.className}"> “${e.innerText.slice(0, 30)}” ${Math.round(width)} by ${Math.round(height)}`,
          ];
    });
  }, used);
