// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";

/** A store as a page finds it that opens now. */
const fresh = {
  area: async () => (await import("./area.ts")).useRememberedArea,
  group: async () => (await import("./group.ts")).useRememberedGroup,
  lists: async () => (await import("./lists.ts")).useKeptLists,
  answers: async () => (await import("./answers.ts")).useAnswers,
  mapped: async () => (await import("./mapped.ts")).useMapped,
  pins: async () => (await import("./pins.ts")).usePins,
};
const PIN = {
  slug: "own-care-leavers",
  value: "Number",
  numerator: "",
  denominator: "",
  where: [["age", "19"]],
  frame: { basis: "snapshot", ends: "03-31" },
  made: null,
};
const LIST = { title: "Board", measures: "cla-rate", areas: "E06000035" };

beforeEach(() => {
  vi.resetModules();
});
afterEach(() => {
  vi.restoreAllMocks();
  localStorage.clear();
});

test("a list kept on a page is there on the next, with every other thing that is kept", async () => {
  (await fresh.area()).getState().remember("E06000035");
  (await fresh.group()).getState().keep({ group: "E06000035~E06000014", called: "Two" });
  (await fresh.lists()).getState().change([{ ...LIST, from: undefined, to: undefined }]);
  (await fresh.answers()).getState().answer(new Map([["scale of F6", "per cent"]]));
  (await fresh.mapped()).getState().map("Contacts received", "contacts");
  vi.resetModules();
  expect((await fresh.area()).getState().area).toBe("E06000035");
  expect((await fresh.group()).getState()).toMatchObject({
    group: "E06000035~E06000014",
    called: "Two",
  });
  expect((await fresh.lists()).getState().lists).toEqual([LIST]);
  expect([...(await fresh.answers()).getState().answers]).toEqual([["scale of F6", "per cent"]]);
  expect([...(await fresh.mapped()).getState().mapped]).toEqual([
    ["Contacts received", "contacts"],
  ]);
});

describe("what the app stored before stores had versions", () => {
  test("is read, and is kept with its version from then on", async () => {
    localStorage.setItem("area", "E06000035");
    localStorage.setItem("group", JSON.stringify({ group: "E06000035~E06000014" }));
    localStorage.setItem("lists", JSON.stringify([LIST]));
    localStorage.setItem("answers", JSON.stringify([["scale of F6", "per cent"]]));
    localStorage.setItem("mapped", JSON.stringify([["Contacts received", "contacts"]]));
    localStorage.setItem("pins", JSON.stringify([PIN]));
    for (const page of ["the first page", "the next"]) {
      vi.resetModules();
      expect((await fresh.area()).getState().area, page).toBe("E06000035");
      expect((await fresh.group()).getState(), page).toMatchObject({
        group: "E06000035~E06000014",
        called: undefined,
      });
      expect((await fresh.lists()).getState().lists, page).toEqual([LIST]);
      expect([...(await fresh.answers()).getState().answers], page).toHaveLength(1);
      expect((await fresh.mapped()).getState().mapped.get("Contacts received"), page).toBe(
        "contacts",
      );
      expect((await fresh.pins()).getState().pins, page).toEqual([PIN]);
      for (const [key, text] of Object.entries(localStorage))
        expect(JSON.parse(text as string), key).toMatchObject({ version: 1 });
    }
  });
});

describe("what is stored and is not what it should be", () => {
  test.each([
    "",
    "nonsense",
    "{",
    "null",
    "{}",
    "3",
    "[1, null]",
    '{"state":{"lists":3},"version":1}',
    '{"state":null,"version":1}',
    '{"state":7,"version":0}',
    '{"version":1}',
    '{"state":[],"version":"two"}',
  ])("%j keeps nothing, and the page stands", async (text) => {
    for (const key of Object.keys(fresh)) localStorage.setItem(key, text);
    expect((await fresh.area()).getState().area).toBeNull();
    expect((await fresh.group()).getState().group).toBeUndefined();
    expect((await fresh.lists()).getState().lists).toEqual([]);
    expect((await fresh.answers()).getState().answers.size).toBe(0);
    expect((await fresh.mapped()).getState().mapped.size).toBe(0);
    expect((await fresh.pins()).getState().pins).toEqual([]);
  });

  test("costs no list that is good", async () => {
    localStorage.setItem(
      "lists",
      JSON.stringify({ state: [{ title: 3 }, { title: "" }, { ...LIST, from: 2 }], version: 1 }),
    );
    expect((await fresh.lists()).getState().lists).toEqual([LIST]);
  });

  test("by a newer version of the app is neither read nor written over by opening a page", async () => {
    const newer = JSON.stringify({ state: { in: "another shape" }, version: 2 });
    localStorage.setItem("lists", newer);
    expect((await fresh.lists()).getState().lists).toEqual([]);
    expect(localStorage.getItem("lists")).toBe(newer);
  });
});

describe("a browser that stores nothing", () => {
  beforeEach(() => {
    for (const method of ["getItem", "setItem"] as const)
      vi.spyOn(Storage.prototype, method).mockImplementation(() => {
        throw new DOMException("no", "SecurityError");
      });
  });

  test("keeps what is chosen as long as the page, and a kept list says that it is not kept", async () => {
    const [area, lists] = [await fresh.area(), await fresh.lists()];
    expect(area.getState().area).toBeNull();
    area.getState().remember("E06000014");
    expect(area.getState().area).toBe("E06000014");
    lists.getState().change([{ ...LIST, from: undefined, to: undefined }]);
    expect(lists.getState()).toMatchObject({ refused: true, lists: [LIST] });
  });
});

describe("another tab", () => {
  const inAnother = (key: string, state: unknown): void => {
    localStorage.setItem(key, JSON.stringify({ state, version: 1 }));
    window.dispatchEvent(new StorageEvent("storage", { key }));
  };

  test("that keeps a list is followed, so that keeping one here loses neither", async () => {
    const lists = await fresh.lists();
    inAnother("lists", [LIST]);
    expect(lists.getState().lists).toEqual([LIST]);
  });

  test("that looks at another council does not change the council here", async () => {
    const area = await fresh.area();
    area.getState().remember("E06000035");
    inAnother("area", "E06000014");
    expect(area.getState().area).toBe("E06000035");
  });
});
