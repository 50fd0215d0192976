import { describe, expect, test } from "vitest";
import type { Asking } from "#data/local.ts";
import { NOTHING_PUBLISHED } from "#intake/check/tidy/publishedRead.ts";
import type { ReadLocal } from "#intake/readLocal.ts";
import { NOTHING_TOLD } from "#intake/recognise/told/told.ts";
import { IDLE, isLookedAt, step, type Happening, type Loading, type Said } from "./loading.ts";
import { saidLast } from "./sayLoading.ts";

/** What a reading is asked against is handed on and never looked into. */
const against = (today: string): Asking => ({ today }) as unknown as Asking;
const MONDAY = against("2026-11-30");
const file = (name: string): File => new File(["figures"], name);
const october = [file("october.xlsx")];

const aReading = (over: Partial<ReadLocal> = {}): ReadLocal => ({
  rows: [],
  told: NOTHING_TOLD,
  held: [],
  heldTold: 0,
  problems: [],
  unknown: [],
  seen: [],
  counted: 12,
  published: { ...NOTHING_PUBLISHED, source: "lait", from: ["lait.parquet"] },
  ...over,
});
const said = (text: string): Said => ({ text, shown: [] });
const dropped = (files: readonly File[] = october): Happening => ({
  event: "dropped",
  asked: { files, against: MONDAY },
});
const understood = (read = aReading()): Happening => ({ event: "understood", read });
const accepting = (whose: "own" | "all"): Happening => ({ event: "accepting", whose });
const FULL: Happening = { event: "not kept", why: "the disk is full" };
/** The work after all of this. */
const after = (...all: readonly Happening[]): Loading => all.reduce(step, IDLE);
const words = (loading: Loading): string => saidLast(loading)?.text ?? "";

describe("dropping files", () => {
  test("begins a reading of them, with nothing read yet", () => {
    expect(after(dropped([file("a.csv"), file("b.csv")]))).toMatchObject({
      is: "reading",
      so: { done: 0, of: 2, rows: 0, share: 0 },
    });
  });

  test("none at all, as when a chooser is closed, leaves what is there", () => {
    const looked = after(dropped(), understood());
    expect(step(looked, dropped([]))).toBe(looked);
  });

  test("others while one reading runs reads the others", () => {
    const november = [file("november.xlsx")];
    expect(after(dropped(), dropped(november))).toMatchObject({ asked: { files: november } });
  });

  test("how far it has come is shown, and it stays the same reading", () => {
    const begun = after(dropped());
    const so = { done: 0, of: 1, rows: 4000, share: 0.5 };
    const further = step(begun, { event: "progressed", so });
    expect(further).toMatchObject({ is: "reading", so });
    expect(begun.is === "reading" && further.is === "reading" && further.asked).toBe(
      begun.is === "reading" && begun.asked,
    );
  });

  test("that cannot be read says why", () => {
    expect(after(dropped(), { event: "failed", why: "no room" })).toEqual({
      is: "failed",
      why: "no room",
    });
  });
});

describe("stopping", () => {
  test("says that nothing was loaded, and what the thread still sends is not heard", () => {
    const stopped = after(dropped(), { event: "stopped" });
    expect(words(stopped)).toBe("Stopped. Nothing was loaded.");
    expect(step(stopped, understood())).toBe(stopped);
    expect(step(stopped, { event: "progressed", so: { done: 1, of: 1, rows: 1, share: 1 } })).toBe(
      stopped,
    );
  });

  test("what is read already stops nothing", () => {
    const looked = after(dropped(), understood());
    expect(step(looked, { event: "stopped" })).toBe(looked);
  });
});

describe("a reading that is looked at", () => {
  test("is read again with an answer: the same files, and what the person said", () => {
    const answered = against("with an answer");
    expect(
      after(dropped(), understood(), { event: "asked again", against: answered }),
    ).toMatchObject({
      is: "reading",
      asked: { files: october, against: answered },
    });
  });

  test("a measure that is made while no file is there reads nothing", () => {
    expect(step(IDLE, { event: "asked again", against: MONDAY })).toBe(IDLE);
  });

  test("declined is gone, and nothing was changed", () => {
    expect(words(after(dropped(), understood(), { event: "declined" }))).toBe(
      "Nothing was accepted, and nothing was changed.",
    );
  });
});

describe("accepting", () => {
  test("keeps the reading in sight until the browser has kept it, then says what was accepted", () => {
    const asked = after(dropped(), understood(), accepting("own"));
    expect(isLookedAt(asked)).toBe(true);
    const kept = step(asked, { event: "accepted", said: said("Accepted: 2 figures.") });
    expect(kept.is).toBe("accepted");
    expect(words(kept)).toBe("Accepted: 2 figures.");
  });

  test("twice, as by a double click, accepts once", () => {
    const asked = after(dropped(), understood(), accepting("own"));
    expect(step(asked, accepting("own"))).toBe(asked);
    expect(step(asked, { event: "declined" })).toBe(asked);
  });

  test("published figures leaves the council's own to be looked at", () => {
    const both = aReading({ heldTold: 1 });
    const half = after(dropped(), understood(both), accepting("all"), {
      event: "accepted",
      said: said("Accepted for every authority."),
    });
    expect(half).toMatchObject({ is: "understood", read: { published: NOTHING_PUBLISHED } });
    expect(words(half)).toBe("Accepted for every authority.");
  });

  test("published figures alone is the end of it", () => {
    expect(
      after(dropped(), understood(), accepting("all"), {
        event: "accepted",
        said: said("Accepted for every authority."),
      }).is,
    ).toBe("accepted");
  });

  test("what the browser cannot keep is said, and can be accepted again", () => {
    const full = after(dropped(), understood(), accepting("own"), FULL);
    expect(words(full)).toMatch(/could not keep the figures \(the disk is full\)/);
    expect(step(full, accepting("own")).is).toBe("accepting");
  });

  test("ends while other files are read: they are read on, and it is said", () => {
    const reading = after(dropped(), understood(), accepting("own"), dropped([file("new.csv")]));
    const told = step(reading, FULL);
    expect(told.is).toBe("reading");
    expect(words(step(told, understood()))).toMatch(/the disk is full/);
  });
});
