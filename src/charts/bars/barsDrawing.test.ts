import { expect, test } from "vitest";
import { known, missing, type Value } from "#domain/value.ts";
import { barsDrawing, type BarRow } from "./barsDrawing.ts";

const row = (name: string, value: Value, rest: Partial<BarRow> = {}): BarRow => ({
  id: name,
  name,
  bars: [{ kind: "us", value, text: value.kind === "known" ? String(value.amount) : "Not given" }],
  ...rest,
});

test("all bars share one scale that begins at nought", () => {
  const { rows, nought } = barsDrawing([row("Half", known(50)), row("All", known(100))], 800);
  const [half, all] = rows.map((r) => (r.bars[0]?.to ?? 0) - nought);
  expect(all).toBeGreaterThan(0);
  expect(half).toBeCloseTo((all ?? 0) / 2, 0);
});

test("a gap has its words where a bar would begin, and no bar; a true nought has one of no length", () => {
  const { rows, nought } = barsDrawing(
    [row("Gap", missing("missing")), row("None", known(0))],
    800,
  );
  expect(rows[0]?.bars[0]).toMatchObject({ to: null, text: "Not given", textX: nought + 8 });
  expect(rows[1]?.bars[0]?.to).toBe(nought);
});

test("a value stands at the end of its bar, past a mark that it would lie on", () => {
  const of = (england: number) => {
    const { rows } = barsDrawing([row("One", known(50), { england: known(england) })], 800);
    const [first] = rows;
    return { ...first?.bars[0], england: first?.marks.england?.x ?? 0 };
  };
  const far = of(100);
  expect(far.textX).toBe((far.to ?? 0) + 8);
  const near = of(52);
  expect(near.textX).toBeGreaterThan(near.england);
});

test("names stand left of the bars on a desk and above them on a phone, and nothing overlaps the next row", () => {
  const long = "Placed with parents or another person who has parental responsibility for them";
  const rows = [row(long, known(3)), row("Short", known(5))];
  for (const width of [320, 360, 459, 460, 640, 1280]) {
    const drawing = barsDrawing(rows, width);
    const [first, second] = drawing.rows;
    const names = first?.names ?? [];
    expect(names.at(-1)?.y).toBeLessThan(second?.names[0]?.y ?? 0);
    expect(first?.foot).toBeLessThan(second?.top ?? 0);
    if (width < 460) expect(names.at(-1)?.y).toBeLessThan(first?.top ?? 0);
    expect(second?.foot).toBeLessThan(drawing.height);
  }
});

test("nothing is drawn of no rows", () => expect(barsDrawing([], 800).rows).toEqual([]));

test("a target has its place on the scale of the bars, and a value stands past it too", () => {
  const { rows, nought } = barsDrawing([row("One", known(50), { target: known(52) })], 800);
  const [one] = rows;
  const [bar] = one?.bars ?? [];
  expect(((one?.marks.target?.x ?? 0) - nought) / 52).toBeCloseTo(
    ((bar?.to ?? 0) - nought) / 50,
    1,
  );
  expect(bar?.textX).toBeGreaterThan(one?.marks.target?.x ?? 0);
  expect(barsDrawing([row("None", known(50))], 800).rows[0]?.marks.target).toBeNull();
});

test("bars begin where those of longer names by them do", () => {
  const alone = barsDrawing([row("Short", known(5))], 800);
  const beside = barsDrawing([row("Short", known(5))], 800, ["A much longer name"]);
  expect(beside.nought).toBeGreaterThan(alone.nought);
});

test("words of a gap that would lie on a mark stand past it, or on a line of their own where there is no room", () => {
  const gap = (england: number) =>
    row("Gap", missing("unknown"), {
      england: known(england),
      bars: [
        { kind: "us", value: missing("unknown"), text: "No figure; the source does not say why" },
      ],
    });
  const drawn = (width: number, england: number) =>
    barsDrawing([gap(england), row("All", known(100))], width).rows;
  const [wide, narrow] = [drawn(1280, 10), drawn(480, 40)];
  expect(wide[0]?.bars[0]?.textX).toBeGreaterThan(wide[0]?.marks.england?.x ?? 0);
  expect(wide[0]?.bars[0]?.textY).toBeLessThan(wide[0]?.foot ?? 0);
  expect(narrow[0]?.bars[0]?.textY).toBeGreaterThan(narrow[0]?.foot ?? 0);
  expect(narrow[0]?.end).toBeLessThan(narrow[1]?.top ?? 0);
});
