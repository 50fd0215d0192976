import { MONTHS } from "../period.ts";

/** "2026-12-31" as "31 December 2026"; text that is no date comes back as it is. */
export function sayDay(iso: string): string {
  const [year, month, day] = iso.split("-").map(Number);
  const name = MONTHS[(month ?? 0) - 1];
  return year && name && day ? `${day} ${name} ${year}` : iso;
}
