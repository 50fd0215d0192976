import type { Page } from "@playwright/test";

/** How many pages a page’s PDF has, and their sizes in points, each once: A4 is 595 by 842. */
export async function pagesOf(
  page: Page,
): Promise<{ readonly pages: number; readonly sizes: readonly string[] }> {
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
  const boxes = pdf.matchAll(/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)/g);
  const sizes = [...boxes].map(([, w, h]) => `${Math.round(Number(w))} ${Math.round(Number(h))}`);
  return {
    pages: pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0,
    sizes: [...new Set(sizes)],
  };
}

/**
 * Letters under 12 pt (16 px) as they stand on the paper, those of drawings at the size they are
 * drawn in: a drawing that is shrunk shrinks its letters.
 */
export const smallOnPaper = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll("body *")].flatMap((element) => {
      const own = [...element.childNodes].some(
        (node) => node.nodeType === Node.TEXT_NODE && (node.textContent ?? "").trim() !== "",
      );
      const { width, height } = element.getBoundingClientRect();
      if (!own || width === 0 || height === 0 || element.closest(".govuk-visually-hidden"))
        return [];
      const matrix = element instanceof SVGGraphicsElement ? element.getScreenCTM() : null;
      const size = Number.parseFloat(getComputedStyle(element).fontSize) * (matrix?.a ?? 1);
      return size < 15.9 ? [`${size.toFixed(1)} px: ${(element.textContent ?? "").trim()}`] : [];
    }),
  );

/** Drawings and tables that are wider than the page of 703 px, or cut by what they stand in. */
export const stickingOut = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll("main :is(svg, table, p, li)")].flatMap((element) => {
      const { left, right, width } = element.getBoundingClientRect();
      if (width === 0 || element.closest(".govuk-visually-hidden")) return [];
      return right > 704 || left < -1
        ? [`${element.tagName} from ${Math.round(left)} to ${Math.round(right)}`]
        : [];
    }),
  );
