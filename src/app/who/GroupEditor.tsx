import { useState } from "react";
import { useAreas } from "#data/useFeed.tsx";
import { useFindables } from "#data/useFindables.ts";
import { find } from "#domain/find.ts";
import { useRememberedGroup } from "#state/session/group.ts";
import { useAddress } from "#state/url/address.ts";
import { Combobox } from "#ui/Combobox.tsx";
import { Button, TextField } from "#ui/Controls.tsx";
import { useNextFocus } from "#ui/useNextFocus.ts";

/** At most so many members: a file is fetched for each. */
const MOST = 20;

/**
 * A group of the reader's own making: any authorities, with a name, in the address and kept for
 * next time.
 */
export function GroupEditor({ areaCode }: { areaCode: string }) {
  const areas = useAreas();
  const { search, change } = useAddress();
  const keep = useRememberedGroup((state) => state.keep);
  const codes = search.group?.split("~") ?? [];
  const nameOf = (code: string): string => areas.find((a) => a.code === code)?.name ?? code;
  const set = (group: readonly string[], called: string | undefined) => {
    const next = {
      group: group.length === 0 ? undefined : group.join("~"),
      called: called === "" ? undefined : called,
    };
    keep(next);
    change(next, { replace: true });
  };
  const { box, leaving } = useNextFocus<HTMLFieldSetElement>(".group-members button");
  return (
    <fieldset
      ref={box}
      tabIndex={-1}
      className="group"
      onClickCapture={(event) =>
        event.target instanceof Element &&
        event.target.closest(".group-members") &&
        leaving(event.target)
      }
    >
      <legend>
        Your own group ({codes.length} of at most {MOST}; five with a figure are needed for a mean)
      </legend>
      <div className="controls">
        <TextField
          label="Name of the group"
          holds="text"
          value={search.called ?? ""}
          onChange={(called) => set(codes, called)}
        />
        <Adding
          without={[areaCode, ...codes]}
          isFull={codes.length >= MOST}
          onAdd={(code) => set([...codes, code], search.called)}
        />
      </div>
      {codes.length > 0 && (
        <ul className="group-members plain">
          {codes.map((code) => (
            <li key={code}>
              <Button
                onClick={() =>
                  set(
                    codes.filter((c) => c !== code),
                    search.called,
                  )
                }
              >
                Take away {nameOf(code)}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </fieldset>
  );
}

/** The box in which an authority is found by name and added; those it goes `without` are not offered. */
function Adding({
  without,
  isFull,
  onAdd,
}: {
  readonly without: readonly string[];
  readonly isFull: boolean;
  readonly onAdd: (code: string) => void;
}) {
  const areas = useAreas();
  const [text, setText] = useState("");
  const [visited, setVisited] = useState(false);
  const findables = useFindables(visited);
  const addable = new Set<string>(
    areas.filter((a) => a.type === "authority" && !without.includes(a.code)).map((a) => a.code),
  );
  const offered = findables.filter((f) => addable.has(f.item.id));
  const found = isFull ? [] : find(text, offered, 8);
  return (
    <Combobox
      label="Add an authority"
      text={text}
      options={found.map((f) => ({ id: f.id, label: f.name, note: f.what }))}
      onText={setText}
      onPick={(code) => {
        setText("");
        onAdd(code);
      }}
      onVisit={() => setVisited(true)}
      {...(isFull ? { empty: `The group has ${MOST} already, the most it can hold.` } : {})}
    />
  );
}
