import { expect, test } from "vitest";
import { cardsOf, errorsOf, sayCards, step, type Happening } from "./cards.ts";

const after = (...all: readonly Happening[]) =>
  all.reduce(step, cardsOf(["contacts", "referrals", "plans"]));
const said = (...all: readonly Happening[]): string =>
  sayCards(after(...all), (slug) => slug.toUpperCase());

test("a card goes one place up, and says where it stands now", () => {
  const up: Happening = { event: "moved", from: 2, by: -1 };
  expect(after(up).slugs).toEqual(["contacts", "plans", "referrals"]);
  expect(said(up)).toBe("PLANS is card 2 of 3.");
});

test("the first card cannot go further up, which is said with its place", () => {
  expect(said({ event: "moved", from: 0, by: -1 })).toBe("CONTACTS is card 1 of 3.");
});

test("a card is left out, and another is the last", () => {
  const [out, added]: readonly [Happening, Happening] = [
    { event: "left out", slug: "contacts" },
    { event: "added", slug: "audits" },
  ];
  expect(said(out)).toBe("CONTACTS is no card any more.");
  expect(after(out, added).slugs).toEqual(["referrals", "plans", "audits"]);
  expect(said(out, added)).toBe("AUDITS is the last card.");
});

test("cards cannot be saved without one, and can with one", () => {
  expect(errorsOf({ slugs: [] })).toEqual([
    { field: "add", message: "Choose at least one card, or go back to the usual headlines" },
  ]);
  expect(errorsOf({ slugs: ["contacts"] })).toEqual([]);
});
