import type { FieldError } from "#ui/useErrors.ts";
import { moved } from "./moved.ts";

/** The headline cards as they are chosen, by slug in their order, and what the last change was. */
export type Cards = {
  readonly slugs: readonly string[];
  readonly last:
    | { readonly is: "nothing" }
    | { readonly is: "moved" | "left-out" | "added"; readonly slug: string };
};

export type Happening =
  | { readonly event: "moved"; readonly from: number; readonly by: -1 | 1 }
  | { readonly event: "left out"; readonly slug: string }
  | { readonly event: "added"; readonly slug: string };

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
  }
}

/** What keeps the cards from being saved: there is no dashboard without one. */
export const errorsOf = ({ slugs }: Pick<Cards, "slugs">): readonly FieldError<"add">[] =>
  slugs.length > 0
    ? []
    : [{ field: "add", message: "Choose at least one card, or go back to the usual headlines" }];
