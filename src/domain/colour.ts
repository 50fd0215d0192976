/** Dark blue of the Analysis Function palette: 10.2 to 1 on white. */
const FALLBACK_COLOUR = "#12436D";

/** WCAG relative luminance of "#rrggbb". */
function luminance(hex: string): number {
  const channel = (at: number): number => {
    const c = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return c <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
}

/** WCAG contrast of a colour with white; NaN for text that is no "#rrggbb". */
const contrastWithWhite = (hex: string): number =>
  /^#[\da-f]{6}$/i.test(hex) ? 1.05 / (luminance(hex) + 0.05) : Number.NaN;

/** The council's colour if it can serve as text (4.5 to 1), else ours. */
export const usableColour = (hex: string): string =>
  contrastWithWhite(hex) >= 4.5 ? hex : FALLBACK_COLOUR;
