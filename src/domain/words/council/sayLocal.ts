/**
 * Figures that are in this browser and in no feed are never shown without saying so: the files they
 * came from, and how many of them the feed has corrected since. Empty where there are none.
 */
export function sayLocal(files: readonly string[], corrected: number): string {
  const what = corrected === 1 ? "figure or text was" : "figures or texts were";
  return [
    ...(files.length > 0 ? [`Local figures, not published: ${files.join(", ")}`] : []),
    ...(corrected > 0
      ? [`${corrected} loaded ${what} corrected in the published figures since`]
      : []),
  ].join(". ");
}
