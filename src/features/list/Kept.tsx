import { useState, type SyntheticEvent } from "react";
import {
  dropList,
  keepList,
  renameList,
  useKeptLists,
  type KeptList,
} from "#state/session/lists.ts";
import { Link, useAddress } from "#state/url/address.ts";
import { linkTo, shared } from "#state/url/search.ts";
import { Button } from "#ui/Controls.tsx";
import { ErrorSummary } from "#ui/ErrorSummary.tsx";
import { FormText } from "#ui/FormField.tsx";
import { useErrors } from "#ui/useErrors.ts";
import { useNextFocus } from "#ui/useNextFocus.ts";
import { split } from "./choice.ts";
import { errorsOfName } from "./nameErrors.ts";

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
  const [isRenaming, setRenaming] = useState(false);
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
      {!isRenaming ? (
        <div className="button-row">
          <Button onClick={() => setRenaming(true)}>Rename “{title}”</Button>
          <span className="kept-delete">
            <Button onClick={onDelete}>Delete “{title}”</Button>
          </span>
        </div>
      ) : (
        <Renaming
          title={title}
          others={others.filter((l) => l.title !== title)}
          onRename={(to) => {
            onRename(to);
            setRenaming(false);
          }}
          onCancel={() => setRenaming(false)}
        />
      )}
    </li>
  );
}

function Renaming({
  title,
  others,
  onRename,
  onCancel,
}: {
  title: string;
  others: readonly KeptList[];
  onRename: (to: string) => void;
  onCancel: () => void;
}) {
  const [name, setName] = useState(title);
  const { box, summary, isSound } = useErrors<"name">();
  const rename = (event: SyntheticEvent) => {
    event.preventDefault();
    if (isSound(errorsOfName(name, others))) onRename(name.trim());
  };
  return (
    <form className="stack-small" noValidate onSubmit={rename}>
      <ErrorSummary {...summary} />
      <div className="controls">
        <FormText
          {...box("name")}
          label={`New name for “${title}”`}
          value={name}
          onChange={setName}
        />
        <Button submit>Save the name</Button>
        <Button onClick={onCancel}>Cancel</Button>
      </div>
    </form>
  );
}
