import type { ReactNode } from "react";
import type { PageId } from "#state/url/pages.ts";
import type { WhoLine } from "../who/lineOf.ts";

/** A page that is laid out otherwise than on a screen. */
export type LaidOutProps = {
  readonly page: PageId;
  /** Whose figures are shown. */
  readonly name: string | null;
  readonly line: WhoLine;
  readonly children: ReactNode;
};
