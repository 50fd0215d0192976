/**
 * The day that Excel's number means: it counts from 30 December 1899, so 36526 is 1 January 2000.
 * By Howard Hinnant's algorithm for civil days: the importer has no clock and no Date. Null outside
 * 2000 to 2035.
 */
export function civil(
  days: number,
): { readonly year: number; readonly month: number; readonly day: number } | null {
  if (days < 36526 || days > 49674) return null;
  const z = days - 25569 + 719468;
  const era = Math.floor(z / 146097);
  const doe = z - era * 146097;
  const yoe = Math.floor(
    (doe - Math.floor(doe / 1460) + Math.floor(doe / 36524) - Math.floor(doe / 146096)) / 365,
  );
  const doy = doe - (365 * yoe + Math.floor(yoe / 4) - Math.floor(yoe / 100));
  const mp = Math.floor((5 * doy + 2) / 153);
  const month = mp < 10 ? mp + 3 : mp - 9;
  return {
    year: yoe + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: doy - Math.floor((153 * mp + 2) / 5) + 1,
  };
}
