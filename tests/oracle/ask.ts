import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { NeighbourModel } from "#domain/area.ts";
import type { Value } from "#domain/value.ts";
import { show } from "#importer/show.ts";
import { readTable, records } from "#intake/read/table.ts";

const FEED = join(import.meta.dirname, "../../fixtures/feed");
const files = new Map<string, unknown>();
function read(path: string): unknown {
  if (!files.has(path)) files.set(path, JSON.parse(readFileSync(join(FEED, path), "utf8")));
  return files.get(path);
}

/** The parts of an answer that the oracles speak of. */
export type Answer = {
  readonly period: { readonly id: string };
  readonly value: Value;
  readonly numerator: Value;
  readonly denominator: Value;
  readonly change: { readonly since: string; readonly amount: number } | null;
  readonly benchmarks: {
    readonly england: { readonly value: Value };
    readonly region: { readonly name: string; readonly value: Value };
    readonly neighbours: {
      readonly n: number;
      readonly of: number;
      readonly mean: Value;
      readonly median: Value;
      readonly members: readonly string[];
    };
  };
};

/** Asks the committed feed as `feed show --json` would. */
export function ask(
  area: string,
  indicator: string,
  period: string | null = null,
  model: NeighbourModel = "2025",
): Answer {
  const answer = show(read, { area, indicator, period, model, json: true });
  if (!answer.ok) throw new Error(answer.text);
  return JSON.parse(answer.text) as Answer;
}

export function oracle(name: string): readonly { readonly [column: string]: string }[] {
  const findings: Parameters<typeof readTable>[1] = [];
  const rows = records(
    readTable(
      { name, bytes: new Uint8Array(readFileSync(join(import.meta.dirname, name))) },
      findings,
    ),
  );
  if (findings.length > 0) throw new Error(`${name}: ${JSON.stringify(findings)}`);
  return rows;
}

/** The number, or what stands in its place: a test then fails with the gap's own name. */
export const plain = (value: Value): number | string =>
  value.kind === "known" ? value.amount : value.kind;
