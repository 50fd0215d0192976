import fc from "fast-check";
import { expect, test } from "vitest";
import { law } from "#tests/support/law.ts";
import { widthAbout } from "../plot/room.ts";
import { REACH, stripsDrawing } from "./stripsDrawing.ts";
import type { Strip, StripMark } from "./stripsModel.ts";

const SIDES = ["bad", "good", "neither", "usual"] as const;
const mark = fc.record({
  name: fc.string({ minLength: 1, maxLength: 40 }),
  at: fc.double({ min: -1, max: 1, noNaN: true }),
  by: fc.constantFrom("months" as const, "years" as const),
  side: fc.constantFrom(...SIDES),
  said: fc.constant("said"),
});
/** Strips as the model gives them: marks in order, each measure once. */
const strips = fc
  .array(fc.tuple(fc.array(mark, { maxLength: 12 }), fc.array(mark, { maxLength: 6 })), {
    minLength: 1,
    maxLength: 6,
  })
  .map((parts) =>
    parts.map(([judged, context], part): Strip => {
      const inOrder = (marks: typeof judged, of: string): readonly StripMark[] =>
        marks.map((m, i) => ({ ...m, slug: `${of}${part}-${i}` })).sort((a, b) => a.at - b.at);
      return {
        part: `Part ${part}`,
        judged: inOrder(judged, "j"),
        context: inOrder(context, "c"),
        unplaced: [],
      };
    }),
  );
const width = fc.constantFrom(330, 600, 780, 1240, 1360);

law(
  "no two marks touch, and none leaves the drawing, at any width",
  [strips, width],
  (all, wide) => {
    const { marks, height } = stripsDrawing(all, wide);
    expect(marks).toHaveLength(all.flatMap((s) => [...s.judged, ...s.context]).length);
    for (const [i, a] of marks.entries()) {
      expect(a.x - REACH >= 0 && a.x + REACH <= wide && a.y + REACH <= height).toBe(true);
      for (const b of marks.slice(i + 1))
        expect(Math.abs(a.x - b.x) >= 2 * REACH || Math.abs(a.y - b.y) >= 2 * REACH).toBe(true);
    }
  },
);

law(
  "of two measures of one strip the worse stands left of the better",
  [strips, width],
  (all, wide) => {
    const { marks } = stripsDrawing(all, wide);
    const x = new Map(marks.map((m) => [m.slug, m.x]));
    for (const { judged } of all)
      for (const [i, a] of judged.entries())
        for (const b of judged.slice(i + 1))
          expect((x.get(a.slug) ?? 0) <= (x.get(b.slug) ?? 0)).toBe(true);
  },
);

law("a name is written over no mark, and stays within its strip", [strips, width], (all, wide) => {
  const { names, marks, judged } = stripsDrawing(all, wide);
  for (const { slug, x, y } of names) {
    const own = marks.find((m) => m.slug === slug);
    expect(own?.side).toBe("bad");
    expect(x < judged.right).toBe(true);
    for (const m of marks)
      if (m.slug !== slug && Math.abs(m.y + 5 - y) < REACH)
        expect(m.x > x || m.x + REACH < x).toBe(true);
  }
});

test("on a page of paper no mark stands over the name of its part, however long", () => {
  const part = "Health and education of children looked after";
  const worst: StripMark = { slug: "w", name: "w", at: -1, by: "years", side: "bad", said: "" };
  for (const wide of [718, 780, 1240]) {
    const { marks } = stripsDrawing(
      [{ part, judged: [worst], context: [{ ...worst, slug: "c" }], unplaced: [] }],
      wide,
    );
    for (const { x } of marks) expect(x - REACH).toBeGreaterThan(widthAbout(part));
  }
});
