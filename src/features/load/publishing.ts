/** Everything that writing the feed can be; `done` of `of` files, null before the first is told. */
export type Publishing =
  | { readonly is: "idle" }
  | {
      readonly is: "fetching";
      readonly so: { readonly done: number; readonly of: number } | null;
    }
  | { readonly is: "written" }
  | { readonly is: "failed"; readonly why: string };

export type Happening =
  | { readonly event: "asked" }
  | { readonly event: "fetched"; readonly done: number; readonly of: number }
  | { readonly event: "written" }
  | { readonly event: "failed"; readonly why: string };

export const NOT_ASKED: Publishing = { is: "idle" };

/** The next state of writing the feed; what is over hears of no more files. */
export function step(publishing: Publishing, happening: Happening): Publishing {
  if (happening.event === "asked") return { is: "fetching", so: null };
  if (publishing.is !== "fetching") return publishing;
  switch (happening.event) {
    case "fetched":
      return { is: "fetching", so: { done: happening.done, of: happening.of } };
    case "written":
      return { is: "written" };
    case "failed":
      return { is: "failed", why: happening.why };
  }
}

/** What is read aloud beside the button. */
export function sayPublishing(publishing: Publishing): string {
  switch (publishing.is) {
    case "idle":
      return "";
    case "fetching":
      return publishing.so === null
        ? "Fetching the feed…"
        : `Fetching the feed: ${publishing.so.done} of ${publishing.so.of} files…`;
    case "written":
      return "The feed is written: feed.zip. Unpack it beside the app in place of the folder feed, and everyone sees these figures.";
    case "failed":
      return `The feed was not written: ${publishing.why}. Nothing was changed.`;
  }
}
