import { useState } from "react";
import { useAreas } from "#data/useFeed.tsx";
import { useFindables } from "#data/useFindables.ts";
import type { Area } from "#domain/area.ts";
import { find } from "#domain/find.ts";
import { Combobox } from "#ui/Combobox.tsx";
import { MOST_AREAS } from "./choice.ts";

/**
 * Finds an area to put beside the others by what is typed: a list to choose from would add whatever
 * an arrow key passes.
 */
export function AddArea({
  chosen,
  onAdd,
}: {
  chosen: readonly Area[];
  onAdd: (code: string) => void;
}) {
  const [text, setText] = useState("");
  const [visited, setVisited] = useState(false);
  const areas = useAreas();
  const findables = useFindables(visited);
  const full = chosen.length >= MOST_AREAS;
  const addable = new Set<string>(
    areas.filter((a) => a.type !== "illustrative" && !chosen.includes(a)).map((a) => a.code),
  );
  const found = full
    ? []
    : find(
        text,
        findables.filter((f) => addable.has(f.item.id)),
        8,
      );
  const pick = (code: string) => {
    setText("");
    onAdd(code);
  };
  return (
    <Combobox
      label={`Add an area (at most ${MOST_AREAS})`}
      text={text}
      options={found.map((f) => ({ id: f.id, label: f.name, note: f.what }))}
      onText={setText}
      onPick={pick}
      onVisit={() => setVisited(true)}
      {...(full ? { empty: `There are ${MOST_AREAS} already: take one away first.` } : {})}
    />
  );
}
