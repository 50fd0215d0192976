import { HeldMarks } from "#charts/held/HeldMarks.tsx";
import type { HeldMark, HeldPart } from "#charts/held/heldDrawing.ts";
import { GAPS, type Gap } from "#domain/value.ts";
import type { Figures } from "../figures.ts";
import { PHONE, statesOf, type Specimen } from "../specimen.ts";

const STANDINGS = ["firm", "provisional", "late", "none"] as const;

/** Every measure as a mark of its part, in each standing, with the letter of each gap. */
export function heldMarks({ indicators }: Figures): readonly Specimen[] {
  const mark = (
    slug: string,
    standing: HeldMark["standing"],
    gap: Gap | null = null,
  ): HeldMark => ({
    slug,
    said: slug,
    standing,
    gap,
  });
  const parts = [...new Set(indicators.map((i) => i.domain))].map((part): HeldPart => ({
    part,
    marks: indicators
      .filter((i) => i.domain === part)
      .map(({ slug }, at) => mark(slug, STANDINGS[at % STANDINGS.length] ?? "firm")),
  }));
  const gaps: HeldPart = {
    part: "Every gap",
    marks: GAPS.map((gap) => mark(gap, "missing", gap)),
  };
  const draw = (of: readonly HeldPart[]) => () => <HeldMarks parts={of} onPick={() => undefined} />;
  return [
    ...statesOf("held-marks", { usual: draw([...parts, gaps]), "one-part": draw([gaps]) }),
    ...statesOf("held-marks", { phone: draw([...parts, gaps]) }, PHONE),
  ];
}
