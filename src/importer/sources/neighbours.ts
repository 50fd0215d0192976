import type { NeighbourModel } from "#domain/area.ts";
import { capital } from "#domain/firstLetter.ts";
import type { Table } from "#intake/read/table.ts";

/** Ten neighbours of each council by DfE's digits, nearest first, with the closeness word. */
export type NeighbourTable = {
  readonly model: NeighbourModel;
  readonly byOldCode: ReadonlyMap<string, readonly { old: string; closeness: string }[]>;
};

/**
 * Recognises DfE's two models by their headings: 2021 repeats "SNP" beside each SN, 2025 numbers it
 * ("SN_1P"). Closeness words lose trailing spaces and odd capitals; a dash (Cumberland in 2021) is
 * no neighbour.
 */
export function readNeighbours(table: Table): NeighbourTable | null {
  const model: NeighbourModel | null = table.header.includes("SN_1P")
    ? "2025"
    : table.header.includes("SN1") && table.header.includes("SNP")
      ? "2021"
      : null;
  if (!model) return null;
  const own = table.header.findIndex((name) => ["old_la_code", "LA num"].includes(name));
  const places = Array.from({ length: 10 }, (_, i) =>
    table.header.indexOf(model === "2025" ? `SN_${i + 1}` : `SN${i + 1}`),
  );
  const byOldCode = new Map<string, { old: string; closeness: string }[]>();
  for (const row of table.rows) {
    const code = (row[own] ?? "").trim();
    if (!/^\d{3}$/.test(code)) continue;
    const list = places.flatMap((at) => {
      const old = (row[at] ?? "").trim();
      const word = (row[at + 1] ?? "").trim().toLowerCase();
      return /^\d{3}$/.test(old) ? [{ old, closeness: capital(word) }] : [];
    });
    byOldCode.set(code, list);
  }
  return { model, byOldCode };
}
