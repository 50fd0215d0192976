import { moved } from "./moved.ts";

/** The headline cards as they are chosen, by slug in their order, and what the last change was. */
export type Cards = {
  readonly slugs: readonly string[];
  readonly last:
    | { readonly is: "nothing" }
    | { readonly is: "moved" | "left-out" | "added"; readonly slug: string }
    | { readonly is: "too-few" };
};

export type Happening =
  | { readonly event: "moved"; readonly from: number; readonly by: -1 | 1 }
  | { readonly event: "left out"; readonly slug: string }
  | { readonly event: "added"; readonly slug: string }
  /** There is no dashboard without a card. */
  | { readonly event: "saved empty" };

export const cardsOf = (slugs: readonly string[]): Cards => ({ slugs, last: { is: "nothing" } });

export function step({ slugs, last }: Cards, happening: Happening): Cards {
  switch (happening.event) {
    case "moved": {
      const slug = slugs[happening.from];
      if (slug === undefined) return { slugs, last };
      return { slugs: moved(slugs, happening.from, happening.by), last: { is: "moved", slug } };
    }
    case "left out": {
      const { slug } = happening;
      return { slugs: slugs.filter((s) => s !== slug), last: { is: "left-out", slug } };
    }
    case "added": {
      const { slug } = happening;
      return { slugs: [...slugs, slug], last: { is: "added", slug } };
    }
    case "saved empty":
      return { slugs, last: { is: "too-few" } };
  }
}

/** What is read aloud after a change. */
export function sayCards({ slugs, last }: Cards, nameOf: (slug: string) => string): string {
  switch (last.is) {
    case "nothing":
      return "";
    case "moved":
      return `${nameOf(last.slug)} is card ${slugs.indexOf(last.slug) + 1} of ${slugs.length}.`;
    case "left-out":
      return `${nameOf(last.slug)} is no card any more.`;
    case "added":
      return `${nameOf(last.slug)} is the last card.`;
    case "too-few":
      return "Keep at least one card, or go back to the usual headlines.";
  }
}
