import { useState, type SyntheticEvent } from "react";
import { keepList, useKeptLists } from "#state/session/lists.ts";
import { useAddress } from "#state/url/address.ts";
import { Button } from "#ui/Controls.tsx";
import { ErrorSummary } from "#ui/ErrorSummary.tsx";
import { FormText } from "#ui/FormField.tsx";
import { useErrors } from "#ui/useErrors.ts";
import { errorsOfName } from "./nameErrors.ts";

/**
 * What was done with the list, and whether it was to be kept: a browser that stores nothing has
 * more to be told then.
 */
type Said = { readonly text: string; readonly kept: boolean };

/** The list's name, and what one can do with a list that has one. */
export function Naming() {
  const { search, change } = useAddress("list");
  const { lists, refused, change: changeLists } = useKeptLists();
  const [said, setSaid] = useState<Said>({ text: "", kept: false });
  const say = (text: string, kept = false): void => setSaid({ text, kept });
  const title = search.title?.trim() ?? "";
  const { box, summary, isSound } = useErrors<"name">();
  const keep = (event: SyntheticEvent) => {
    event.preventDefault();
    if (!isSound(errorsOfName(title))) return say("");
    const { measures, areas, from, to } = search;
    const before = lists.some((l) => l.title === title);
    changeLists(keepList(lists, { title, measures, areas, from, to }));
    say(
      before
        ? `Kept again: “${title}” now holds this list.`
        : `Kept: “${title}” is in the lists below.`,
      true,
    );
  };
  const copy = () =>
    navigator.clipboard.writeText(window.location.href).then(
      () => say("The address of this list is copied."),
      () => say("This browser did not allow copying: copy the address from its address bar."),
    );
  return (
    <form className="stack-small" noValidate onSubmit={keep}>
      <ErrorSummary {...summary} heading="h2" />
      <div className="controls">
        <FormText
          {...box("name")}
          label="Name of the list"
          value={search.title ?? ""}
          onChange={(to) => change({ title: to }, { replace: true })}
        />
        <Button submit>Keep this list on this device</Button>
        <Button onClick={() => void copy()}>Copy the address</Button>
        <span role="status" className="small">
          {said.text}
          {said.kept && refused
            ? " Only until this page is closed: the browser does not let pages store anything."
            : ""}
        </span>
      </div>
    </form>
  );
}
