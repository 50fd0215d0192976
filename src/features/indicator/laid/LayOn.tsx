import { useState } from "react";
import { NAMED } from "#charts/trend/trend.ts";
import { useAreas } from "#data/useFeed.tsx";
import { useFindables } from "#data/useFindables.ts";
import type { Area } from "#domain/area.ts";
import { find } from "#domain/find.ts";
import { lower } from "#domain/firstLetter.ts";
import type { SearchOf } from "#state/url/search.ts";
import { Combobox } from "#ui/Combobox.tsx";
import { Button, Select } from "#ui/Controls.tsx";

type Choice = Pick<SearchOf<"indicator">, "areas" | "lines">;
type Props = {
  readonly self: Area;
  readonly named: readonly Area[];
  /** How the councils nearest to ours are called; null where there are none. */
  readonly near: string | null;
  readonly isEach: boolean;
  readonly onChange: (choice: Partial<Choice>) => void;
};

/** Councils to lay on the trend: some by name, or each of the nearest. */
export function LayOn({ self, named, near, isEach, onChange }: Props) {
  const put = (areas: readonly Area[]): void =>
    onChange({ areas: areas.length === 0 ? undefined : areas.map((a) => a.code).join("~") });
  return (
    <>
      <div className="controls">
        <Adding self={self} named={named} onAdd={(area) => put([...named, area])} />
        {near !== null && (
          <Select
            label={`Lines of ${lower(near)}`}
            value={isEach ? "neighbours" : "none"}
            options={[
              { value: "none", label: "Their range alone" },
              { value: "neighbours", label: "Each one" },
            ]}
            onChange={(value) =>
              onChange({ lines: value === "neighbours" ? "neighbours" : undefined })
            }
          />
        )}
      </div>
      {named.length > 0 && (
        <div className="button-row">
          {named.map((area) => (
            <Button key={area.code} onClick={() => put(named.filter((a) => a !== area))}>
              Take away {area.name}
            </Button>
          ))}
        </div>
      )}
    </>
  );
}

/** The box in which a council is found by name. */
function Adding({
  self,
  named,
  onAdd,
}: Pick<Props, "self" | "named"> & { readonly onAdd: (area: Area) => void }) {
  const areas = useAreas();
  const [text, setText] = useState("");
  const [visited, setVisited] = useState(false);
  const findables = useFindables(visited);
  const isFull = named.length >= NAMED.length;
  const addable = new Map<string, Area>(
    areas
      .filter((a) => a.type === "authority" && a.code !== self.code && !named.includes(a))
      .map((a) => [a.code, a]),
  );
  const offered = findables.filter((f) => addable.has(f.item.id));
  const found = isFull ? [] : find(text, offered, 8);
  return (
    <Combobox
      label={`Lay a council on the trend (at most ${NAMED.length})`}
      text={text}
      options={found.map((f) => ({ id: f.id, label: f.name, note: f.what }))}
      onText={setText}
      onPick={(code) => {
        setText("");
        const area = addable.get(code);
        if (area) onAdd(area);
      }}
      onVisit={() => setVisited(true)}
      {...(isFull ? { empty: `There are ${NAMED.length} already: take one away first.` } : {})}
    />
  );
}
