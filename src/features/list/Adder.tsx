import { useState } from "react";
import { useAreas, useCatalogue } from "#data/useFeed.tsx";
import { useFindables, type Found } from "#data/useFindables.ts";
import { find } from "#domain/find.ts";
import { isOurs } from "#domain/ownMeasure.ts";
import { Combobox } from "#ui/Combobox.tsx";

type Props = {
  readonly label: string;
  readonly kind: Found["kind"];
  readonly chosen: readonly string[];
  readonly most: number;
  readonly onAdd: (id: string) => void;
};

/**
 * A box that finds a measure or an area by what people call it, misspellings forgiven; what cannot
 * be listed says why.
 */
export function Adder({ label, kind, chosen, most, onAdd }: Props) {
  const [text, setText] = useState("");
  const [visited, setVisited] = useState(false);
  const [said, setSaid] = useState("");
  const areas = useAreas();
  const { indicators } = useCatalogue();
  const findables = useFindables(visited);
  const found = find(
    text,
    findables.filter((f) => f.item.kind === kind),
    12,
  );
  const whyNot = (item: Found): string | null => {
    if (chosen.includes(item.id)) return `${item.name} is already in the list.`;
    if (isOurs(item.id))
      return `${item.name} is one council’s own: nobody else has figures to list.`;
    if (kind === "measure")
      return indicators.find((i) => i.slug === item.id)?.published === null
        ? `${item.name} has no published figures to list.`
        : null;
    return areas.find((a) => a.code === item.id)?.type === "illustrative"
      ? `${item.name} is illustrative: it has no published figures to list.`
      : null;
  };
  const offered =
    chosen.length >= most ? [] : found.filter((item) => whyNot(item) === null).slice(0, 8);
  const first = found[0];
  const empty =
    chosen.length >= most
      ? `The list has ${most} already, the most it can hold: remove one first.`
      : first && offered.length === 0
        ? whyNot(first)
        : null;
  const pick = (id: string) => {
    setText("");
    setSaid(`Added: ${found.find((f) => f.id === id)?.name ?? id}.`);
    onAdd(id);
  };
  return (
    <div className="list-add">
      <Combobox
        label={label}
        text={text}
        options={offered.map((f) => ({ id: f.id, label: f.name, note: f.what }))}
        onText={setText}
        onPick={pick}
        onVisit={() => setVisited(true)}
        {...(empty === null ? {} : { empty })}
      />
      <p role="status" className="small list-said">
        {said}
      </p>
    </div>
  );
}
