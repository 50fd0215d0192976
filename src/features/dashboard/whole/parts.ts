import type { Row } from "#domain/scorecard/row.ts";

/** A part of the service as an address names it: "child-protection". */
export const partOf = (part: string): string =>
  part
    .toLowerCase()
    .replace(/[^a-z]+/g, "-")
    .replace(/^-|-$/g, "");

/** How many measures a part holds, and how many of them are red: "7, 2 red". */
export function sayPart(rows: readonly Row[]): string {
  const reds = rows.filter((row) => row.rag === "red").length;
  return [String(rows.length), ...(reds > 0 ? [`${reds} red`] : [])].join(", ");
}

const parts = (open: string | undefined): readonly string[] => open?.split("~") ?? [];

/** Whether a part is open by an address's `open`: "all", or the parts that are. */
export const isPartOpen = (open: string | undefined, part: string): boolean =>
  open === "all" || parts(open).includes(partOf(part));

/** The same after a part was pressed; `all` names every part, so that one of all can be closed. */
export function toggled(
  open: string | undefined,
  part: string,
  all: readonly string[],
): string | undefined {
  const now = open === "all" ? all.map(partOf) : parts(open);
  const id = partOf(part);
  const next = now.includes(id) ? now.filter((p) => p !== id) : [...now, id];
  return next.length === 0 ? undefined : next.join("~");
}
