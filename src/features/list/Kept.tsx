import { useState } from "react";
import {
  dropList,
  keepList,
  renameList,
  useKeptLists,
  type KeptList,
} from "#state/session/lists.ts";
import { Link, useAddress } from "#state/url/address.ts";
import { linkTo, shared } from "#state/url/search.ts";
import { Button, TextField } from "#ui/Controls.tsx";
import { useNextFocus } from "#ui/useNextFocus.ts";
import { split } from "./choice.ts";

/** The lists kept on this device: open, rename, delete, and a deleted one brought back. */
export function Kept() {
  const { lists, refused, change } = useKeptLists();
  const [deleted, setDeleted] = useState<KeptList | null>(null);
  const { box, leaving } = useNextFocus<HTMLElement>(".kept-delete button");
  if (lists.length === 0 && deleted === null) return null;
  const remove = (list: KeptList) => {
    setDeleted(list);
    change(dropList(lists, list.title));
  };
  const back = () => {
    if (deleted) change(keepList(lists, deleted));
    setDeleted(null);
    box.current?.focus();
  };
  return (
    <section
      ref={box}
      tabIndex={-1}
      className="stack-small"
      aria-labelledby="kept-lists"
      onClickCapture={(event) =>
        event.target instanceof Element &&
        event.target.closest(".kept-delete") &&
        leaving(event.target)
      }
    >
      <h2 id="kept-lists">Lists kept on this device</h2>
      {refused && (
        <p>
          <strong>
            This browser does not let pages store anything: these lists last until the page is
            closed. Copy the address of one to keep it.
          </strong>
        </p>
      )}
      <ul className="kept plain">
        {lists.map((list) => (
          <KeptLine
            key={list.title}
            list={list}
            others={lists}
            onRename={(to) => change(renameList(lists, list.title, to))}
            onDelete={() => remove(list)}
          />
        ))}
      </ul>
      <div className="button-row">
        <span role="status">{deleted ? `Deleted: ${deleted.title}.` : ""}</span>
        {deleted && <Button onClick={back}>Bring “{deleted.title}” back</Button>}
      </div>
    </section>
  );
}

function KeptLine({
  list,
  others,
  onRename,
  onDelete,
}: {
  list: KeptList;
  others: readonly KeptList[];
  onRename: (to: string) => void;
  onDelete: () => void;
}) {
  const { search } = useAddress("list");
  const [name, setName] = useState<string | null>(null);
  const taken =
    name !== null && name.trim() !== list.title && others.some((l) => l.title === name.trim());
  const { title, measures, areas, from, to } = list;
  return (
    <li>
      <div>
        <Link href={linkTo("list", { ...shared(search), title, measures, areas, from, to })}>
          {title}
        </Link>{" "}
        <span className="secondary small">
          {split(measures).length} measures, {split(areas).length} areas
        </span>
      </div>
      {name === null ? (
        <div className="button-row">
          <Button onClick={() => setName(title)}>Rename “{title}”</Button>
          <span className="kept-delete">
            <Button onClick={onDelete}>Delete “{title}”</Button>
          </span>
        </div>
      ) : (
        <form
          className="controls"
          onSubmit={(event) => {
            event.preventDefault();
            if (!taken && name.trim() !== "") {
              onRename(name.trim());
              setName(null);
            }
          }}
        >
          <TextField label={`New name for “${title}”`} value={name} onChange={setName} />
          <Button submit>Save the name</Button>
          <Button onClick={() => setName(null)}>Cancel</Button>
          <p role="status">{taken ? "Another list has this name." : ""}</p>
        </form>
      )}
    </li>
  );
}
