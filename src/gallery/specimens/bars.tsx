import { Bars, barsKey } from "#charts/bars/Bars.tsx";
import type { BarRow } from "#charts/bars/barsDrawing.ts";
import { Key } from "#charts/plot/Key.tsx";
import { USUAL_CHOICE, resolveComparison } from "#domain/comparison.ts";
import { factorsAt } from "#domain/story/frontDoor.ts";
import { mapValue, type Gap } from "#domain/value.ts";
import { sayAmount } from "#domain/words/story/cite.ts";
import { valueOf } from "../bent.ts";
import type { Figures } from "../figures.ts";
import { COLUMN, PHONE, statesOf, type Specimen } from "../specimen.ts";

const rowOf = (name: string, share: number | Gap, england?: number, beside?: number): BarRow => ({
  id: name,
  name,
  bars: [{ kind: "us", value: valueOf(share), text: sayAmount(valueOf(share), 1) }],
  england: england === undefined ? undefined : valueOf(england),
  beside: beside === undefined ? undefined : valueOf(beside),
});

/** England, the others and a target nearly at one place, at a bar’s end and next to nought. */
const AT_ONE_PLACE: readonly BarRow[] = [
  rowOf("England and the others", 60, 80, 80.5),
  { ...rowOf("All three", 60, 80, 80.5), target: valueOf(79.8) },
  { ...rowOf("A target just met", 80.4, 80.4, 90), target: valueOf(80) },
  { ...rowOf("A target just missed", 79.6, 20), target: valueOf(80) },
  rowOf("Next to nought", 0.2, 0.4, 0.6),
  rowOf("The whole scale", 100),
];

type States = Parameters<typeof statesOf>[1];
const named = (states: States, where: string): States =>
  Object.fromEntries(Object.entries(states).map(([name, draw]) => [`${name}-${where}`, draw]));

/** Figures side by side: the reasons at York's assessments, and each way a row can be. */
export function bars({ york, medway }: Figures): readonly Specimen[] {
  const comparison = resolveComparison(USUAL_CHOICE, york.area, [], () => null);
  const others = {
    self: york.area.code,
    comparison,
    storyOf: (code: string) => (code === medway.area.code ? medway.story : undefined),
  };
  const { factors } = factorsAt(york.story, null, others);
  const marks = { comparison, rows: factors.map((f) => f.beside) };
  const reasons = factors.map((f): BarRow => ({
    id: f.id,
    name: f.name,
    bars: [{ kind: "us", value: f.share, text: sayAmount(f.share, 1) }],
    england: f.beside.england,
    beside: f.beside.beside?.value,
  }));
  const pairs = reasons.slice(0, 4).map((r): BarRow => ({
    ...r,
    bars: [
      ...r.bars,
      ...r.bars.map(({ value }) => {
        const cost = mapValue(value, (n) => n / 3);
        return { kind: "cost" as const, value: cost, text: sayAmount(cost, 1) };
      }),
    ],
  }));
  const draw = (rows: readonly BarRow[]) => () => (
    <>
      <Bars rows={rows} label="Shares. The figures are in the table." />
      <Key
        items={barsKey(
          [["us"], ["cost"]],
          marks,
          rows.some((r) => r.target),
        )}
      />
    </>
  );
  const states = {
    usual: draw(reasons.slice(0, 6)),
    "two-a-row": draw(pairs),
    gaps: draw([
      rowOf("Given", 40, 50, 45),
      rowOf("Suppressed", "suppressed", 20, 30),
      rowOf("Not said why", "unknown"),
      rowOf("Nought", 0, 1, 1),
    ]),
    "no-figure": draw([rowOf("One", "missing"), rowOf("Another", "unavailable")]),
    "all-nought": draw([rowOf("One", 0, 0, 0), rowOf("Another", 0)]),
    "all-equal": draw([rowOf("One", 60, 60, 60), rowOf("Another", 60, 60, 60)]),
    "very-large": draw([rowOf("One", 12_345_678), rowOf("Another", 9)]),
    "long-names": draw([
      rowOf("Placed with parents or another person who has parental responsibility for them", 3, 4),
      rowOf("Short", 5),
    ]),
    "with-a-target": draw([
      { ...rowOf("Behind", 80, 82, 81), target: valueOf(85) },
      { ...rowOf("Beyond", 90, 82, 81), target: valueOf(85) },
      { ...rowOf("Not given", "missing", 82), target: valueOf(85) },
    ]),
    "marks-at-one-place": draw(AT_ONE_PLACE),
    none: draw([]),
  };
  return [
    ...statesOf("bars", states),
    ...statesOf("bars", named(states, "on-a-phone"), PHONE),
    ...statesOf("bars", named(states, "in-a-column"), COLUMN),
  ];
}
