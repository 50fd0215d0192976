import * as z from "zod/mini";
import { parseMonth, parsePeriod, parseQuarter } from "#domain/calendar.ts";

/**
 * A period on the wire is its id; text that is none makes the file malformed, so that no sum is
 * taken along it.
 */
const wire = <P>(parse: (text: string) => P | null, wanted: string) =>
  z.pipe(
    z.string(),
    z.transform((text, context): P => {
      const id = parse(text);
      if (id !== null) return id;
      const message = `found “${text}”, wanted ${wanted}`;
      context.issues.push({ code: "custom", input: text, message });
      return z.NEVER;
    }),
  );

const YEARS = "from 1990 to 2099";
export const WirePeriod = wire(
  parsePeriod,
  `a year (2025, 2024-25), a calendar quarter (2026-Q3) or a month (2026-10), ${YEARS}`,
);
export const WireMonth = wire(parseMonth, `a month (2026-10), ${YEARS}`);
export const WireQuarter = wire(parseQuarter, `a calendar quarter (2026-Q3), ${YEARS}`);
