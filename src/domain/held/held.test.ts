import { describe, expect, test } from "vitest";
import { isoDay, parsePeriod } from "../calendar.ts";
import type { Series } from "../observation.ts";
import { known, missing, type Value } from "../value.ts";
import { anIndicator } from "#tests/support/rows.ts";
import { newestDay, sourcesUsed, whatIsHere, type HeldFile } from "./held.ts";

const period = (text: string) => {
  const found = parsePeriod(text);
  if (!found) throw new Error(text);
  return found;
};
type Given = readonly [
  when: string,
  value: Value,
  status?: "final" | "provisional" | "revised",
  note?: string,
];
const series = (indicator: string, source: string, given: readonly Given[]): Series => ({
  indicator,
  source,
  frame: { basis: /^\d{4}$/.test(given[0]?.[0] ?? "") ? "year" : "month", ends: "03-31" },
  observations: given.map(([when, value, status = "final", note]) => ({
    period: period(when),
    value,
    numerator: missing("missing"),
    denominator: missing("missing"),
    status,
    note: note ?? null,
  })),
});
const SOURCES = [
  { id: "dfe", title: "Children in need", next: "October 2026", licence: "OGL" },
  { id: "lait", title: "LAIT", next: "not announced", licence: "OGL" },
  { id: "council", title: "The return", next: "next month", licence: "" },
];
const of = (file: Partial<HeldFile>, slugs: readonly string[], today = "2026-11-22") =>
  whatIsHere(
    slugs.map((slug) => anIndicator({ slug, localBasis: "month" })),
    { series: [], dataTo: null, ...file },
    SOURCES,
    today,
  );
const names = (list: readonly { readonly indicator: { readonly slug: string } }[]) =>
  list.map((one) => one.indicator.slug);

describe("published years", () => {
  const file = {
    series: [
      series("late", "dfe", [["2025", known(1)]]),
      series("kept-back", "lait", [
        ["2024", known(7)],
        ["2025", missing("suppressed")],
      ]),
      series("ended", "lait", [
        ["2023", known(2)],
        ["2024", missing("no-authority")],
      ]),
    ],
  };
  test("a measure is late once its source’s next release was due, and not before", () => {
    expect(names(of(file, ["late", "kept-back"]).late)).toEqual(["late"]);
    expect(of(file, ["late"], "2026-10-31").late).toEqual([]);
  });
  test("a gap in the newest year is missing, with the last figure before it", () => {
    const [found] = of(file, ["late", "kept-back"]).missing;
    expect(found?.latest.value.kind).toBe("suppressed");
    expect(found?.last?.period).toBe("2024");
  });
  test("one that is both missing and late stands among the missing alone, with its lateness", () => {
    const both = series("late", "dfe", [
      ["2024", known(7)],
      ["2025", missing("suppressed")],
    ]);
    const here = of({ series: [both] }, ["late"]);
    expect([names(here.missing), names(here.late), names(here.none)]).toEqual([["late"], [], []]);
    expect(here.missing[0]?.late?.kind).toBe("release");
  });
  test("one of which only gaps were sent has no figure, and keeps why", () => {
    const gaps = series("kept-back", "lait", [
      ["2024", missing("suppressed")],
      ["2025", missing("unknown")],
    ]);
    const here = of({ series: [gaps] }, ["kept-back", "never-sent"]);
    expect([here.held, here.missing, here.late]).toEqual([[], [], []]);
    expect(
      here.none.map(({ indicator, sent }) => [indicator.slug, sent?.latest.value.kind]),
    ).toEqual([
      ["kept-back", "unknown"],
      ["never-sent", undefined],
    ]);
  });
  test("every measure is in one group", () => {
    const here = of(file, ["late", "kept-back", "ended", "unknown"]);
    const rest = here.held.filter((h) => ![...here.missing, ...here.late].includes(h));
    expect([names(here.none), names(here.missing), names(here.late), names(rest)]).toEqual([
      ["unknown"],
      ["kept-back"],
      ["late"],
      ["ended"],
    ]);
  });
  test("the newest day is that of the newest figure, not of a gap", () => {
    const day = newestDay(of({ series: file.series.slice(1, 2) }, ["kept-back"]));
    expect(day && isoDay(day)).toBe("2024-03-31");
    expect(newestDay(of({}, ["late"]))).toBeNull();
  });
  test("years after a council has ended are not missing", () =>
    expect(of(file, ["ended"]).missing).toEqual([]));
  test("a measure without any series is here in no way", () =>
    expect(names(of(file, ["late", "unknown"]).none)).toEqual(["unknown"]));
});

describe("a council’s own months", () => {
  const dataTo = { period: period("2026-10"), received: "2026-10-31" };
  const file = {
    dataTo,
    series: [
      series("now", "council", [["2026-10", known(1), "provisional"]]),
      series("behind", "council", [["2026-09", known(1)]]),
      series("quarterly", "council", [["2026-Q3", known(1)]]),
      series("old-quarter", "council", [["2026-Q2", known(1)]]),
    ],
  };
  test("one that ends before the others is late; a quarter only when the next has ended", () => {
    const here = of(file, ["now", "behind", "quarterly", "old-quarter"]);
    expect(names(here.late)).toEqual(["behind", "old-quarter"]);
    expect(names(here.provisional)).toEqual(["now"]);
  });
  test("an old return makes all of it late", () => {
    const here = of(file, ["now", "quarterly"], "2027-01-15");
    expect(here.late.map((h) => h.late?.kind)).toEqual(["return", "return"]);
  });
  test("a revised figure is told once, with its note, whatever the bases it stands on", () => {
    const month = series("now", "council", [["2026-09", known(5), "revised", "First 4"]]);
    const twelve = { ...month, frame: { basis: "rolling-12", ends: "03-31" } as const };
    const { revised } = of({ dataTo, series: [month, twelve] }, ["now"]);
    expect(revised.map((r) => r.observation.note)).toEqual(["First 4"]);
  });
});

test("sources say how many measures come from them, and a return that gave nothing is left out", () => {
  const used = sourcesUsed(
    SOURCES,
    [
      anIndicator({
        slug: "a",
        published: { frame: { basis: "year", ends: "03-31" }, source: "dfe", note: "" },
      }),
    ],
    {
      series: [
        series("a", "lait", [["2025", known(1)]]),
        series("b", "lait", [["2025", known(1)]]),
      ],
      dataTo: null,
      benchmarks: new Map([["a", {}]]),
    },
  );
  expect(used.map((u) => [u.source.id, u.own, u.beside])).toEqual([
    ["lait", 2, 0],
    ["dfe", 0, 1],
  ]);
});
