import type { Indicator } from "#domain/indicator.ts";
import { measuresOf, type Ours } from "#domain/ownMeasure.ts";
import type { Target } from "#domain/target.ts";
import type { Finding } from "../finding.ts";
import { MeasureNames } from "../local/measureNames.ts";
import type { Answers } from "../local/question.ts";
import { personInText } from "../local/told/freeText.ts";
import { holdBack } from "../local/told/holdBack.ts";
import type { ToldKnown } from "../local/told/reading.ts";
import { readTold } from "../local/told/readTold.ts";
import { oursAfter } from "../local/told/tellOurs.ts";
import { NOTHING_TOLD, type Told } from "../local/told/told.ts";
import type { Table } from "../table.ts";
import { asFinding, sheetOf } from "./observations.ts";

/** What a council decides for itself, and the measures its other files may name. */
export type Decided = {
  readonly ours: Ours | null;
  readonly targets: readonly Target[];
  readonly indicators: readonly Indicator[];
  readonly names: MeasureNames;
  readonly also: ReadonlyMap<string, string>;
};

/**
 * A folder's `measures.csv` and `headlines.csv`, read as the page reads them: the same rules, the same findings. A folder
 * with neither leaves all as the catalogue has it. A headline that names no measure is told and left out.
 */
export function readDecided(
  tables: ReadonlyMap<string, Table>,
  code: string,
  catalogue: readonly Indicator[],
  answers: Answers,
  findings: Finding[],
): Decided {
  const read = (name: string, ours: Ours | null): Told => {
    const table = tables.get(name);
    if (!table) return NOTHING_TOLD;
    const sheet = sheetOf(table);
    const known = knownOf(catalogue, ours, code, answers);
    const person = personInText(sheet, known.names.isWord);
    if (person) {
      findings.push(asFinding(person));
      return NOTHING_TOLD;
    }
    const found = readTold(sheet, known);
    if (!found) {
      findings.push(noTable(table));
      return NOTHING_TOLD;
    }
    const { told, problems } = holdBack(found, sheet, answers);
    findings.push(...problems.map(asFinding));
    return told;
  };
  const measures = read("measures.csv", null);
  const own = measures.measures.length > 0 ? oursAfter(undefined, measures) : null;
  const headlines = read("headlines.csv", own);
  const ours =
    own || headlines.headlines.length > 0 ? oursAfter(own ?? undefined, headlines) : null;
  const { names } = knownOf(catalogue, ours, code, answers);
  return {
    ours: ours && (ours.measures.length > 0 || ours.headlines !== null) ? ours : null,
    targets: measures.targets,
    indicators: measuresOf(catalogue, ours ?? undefined),
    names,
    also: alsoOf(ours),
  };
}

const alsoOf = (ours: Ours | null): ReadonlyMap<string, string> =>
  new Map((ours?.measures ?? []).flatMap((m) => m.also.map((name) => [name, m.slug] as const)));

function knownOf(
  catalogue: readonly Indicator[],
  ours: Ours | null,
  code: string,
  answers: Answers,
): ToldKnown & Pick<Decided, "names"> {
  const indicators = measuresOf(catalogue, ours ?? undefined);
  return {
    names: new MeasureNames(indicators, new Map(), alsoOf(ours)),
    indicators: new Map(indicators.map((i) => [i.slug, i])),
    loaded: () => undefined,
    story: { finance: [], placements: [], quantities: [] },
    answers,
    targets: new Map(),
    code,
    ...(ours ? { ours } : {}),
  };
}

const noTable = (table: Table): Finding => ({
  severity: "row",
  file: table.file,
  row: 1,
  column: null,
  sentence: `found headings that are none of ${table.file.split("/").pop() ?? table.file}’s: nothing of it was read. The template names them.`,
});
