import type { ReactNode } from "react";
import { useAddress } from "#state/url/address.ts";
import type { PageId } from "#state/url/pages.ts";
import type { WhoLine } from "../who/lineOf.ts";
import { Sheet } from "./Sheet.tsx";
import { Wall } from "./Wall.tsx";

export type LaidOutProps = {
  readonly page: PageId;
  /** Whose figures are shown. */
  readonly name: string | null;
  readonly line: WhoLine;
  readonly children: ReactNode;
};

/** A page without the frame of a screen: as one page of paper, or on a wall. */
export const LaidOut = (props: LaidOutProps) =>
  useAddress().search.paper === undefined ? <Wall {...props} /> : <Sheet {...props} />;
