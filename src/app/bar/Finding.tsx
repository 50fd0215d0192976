import { useEffect, useMemo } from "react";
import { useFindables, type Found } from "#data/useFindables.ts";
import { find } from "#domain/find.ts";

/** As many as fit under the box without scrolling. */
const MOST = 8;

type Props = {
  readonly text: string;
  /** Whose own measures can be found too. */
  readonly council: string;
  readonly onFound: (found: readonly Found[]) => void;
};
/** Tells the search box what fits the words in it; draws nothing itself. */
export function Finding({ text, council, onFound }: Props) {
  const findables = useFindables(true, council);
  const found = useMemo(() => find(text, findables, MOST), [text, findables]);
  useEffect(() => onFound(found), [found, onFound]);
  return null;
}
