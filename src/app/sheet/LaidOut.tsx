import { useAddress } from "#state/url/address.ts";
import type { LaidOutProps } from "./props.ts";
import { Sheet } from "./Sheet.tsx";
import { Wall } from "./Wall.tsx";

/** A page without the frame of a screen: as one page of paper, or on a wall. */
export const LaidOut = (props: LaidOutProps) =>
  useAddress().search.paper === undefined ? <Wall {...props} /> : <Sheet {...props} />;
