import type { Search } from "#state/url/search.ts";

/** What the box offers: its name, what it is in a word or two, and where it leads. */
export type Offer = {
  readonly id: string;
  readonly label: string;
  readonly note: string;
  /** The council it is, which is then remembered. */
  readonly council?: string;
  /** Its address, for what travels from page to page. */
  readonly to: (search: Search) => string;
};
