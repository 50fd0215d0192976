import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState, type SyntheticEvent } from "react";
import { beforeEach, expect, test, vi } from "vitest";
import { Button } from "./Controls.tsx";
import { ErrorSummary } from "./ErrorSummary.tsx";
import { FormText } from "./FormField.tsx";
import { useErrors, type FieldError } from "./useErrors.ts";

type Draft = { readonly name: string; readonly owner: string };
const errorsOf = ({ name, owner }: Draft): readonly FieldError<keyof Draft>[] => [
  ...(name === "" ? [{ field: "name" as const, message: "Enter a name" }] : []),
  ...(owner === "" ? [{ field: "owner" as const, message: "Enter an owner" }] : []),
];

function Form({ onSave }: { onSave: (draft: Draft) => void }) {
  const [draft, setDraft] = useState<Draft>({ name: "", owner: "" });
  const { box, summary, isSound } = useErrors<keyof Draft>();
  const send = (event: SyntheticEvent) => {
    event.preventDefault();
    if (isSound(errorsOf(draft))) onSave(draft);
  };
  return (
    <form noValidate onSubmit={send}>
      <ErrorSummary {...summary} heading="h2" />
      <FormText
        {...box("name")}
        label="Name"
        hint="As on a card."
        value={draft.name}
        onChange={(name) => setDraft({ ...draft, name })}
      />
      <FormText
        {...box("owner")}
        label="Owner"
        value={draft.owner}
        onChange={(owner) => setDraft({ ...draft, owner })}
      />
      <Button submit>Save</Button>
    </form>
  );
}
const show = () => {
  const onSave = vi.fn<(draft: Draft) => void>();
  return { onSave, user: userEvent.setup(), ...render(<Form onSave={onSave} />) };
};
const save = () => screen.getByRole("button", { name: "Save" });
const box = (name: string) => screen.getByRole("textbox", { name });
const summary = () => screen.getByRole("alert");

beforeEach(() => {
  document.title = "Load figures of Medway";
});

test("before it is sent a form says of no box that it is wrong", () => {
  show();
  expect(screen.queryByRole("alert")).not.toBeInTheDocument();
  expect(box("Name")).toBeValid();
  expect(document.title).toBe("Load figures of Medway");
});

test("sent wrong, its summary takes the focus and names every error at once, and so does the page’s title", async () => {
  const { user, onSave } = show();
  await user.click(save());
  expect(summary().parentElement).toHaveFocus();
  expect(within(summary()).getByRole("heading", { level: 2 })).toHaveTextContent(
    "There is a problem",
  );
  expect(within(summary()).getAllByRole("link")).toHaveLength(2);
  expect(document.title).toBe("Error: Load figures of Medway");
  expect(onSave).not.toHaveBeenCalled();
});

test("a line of the summary leads to its box, which is read with its hint and its error", async () => {
  const { user } = show();
  await user.click(save());
  await user.click(screen.getByRole("link", { name: "Enter a name" }));
  expect(box("Name")).toHaveFocus();
  expect(box("Name")).toBeInvalid();
  expect(box("Name")).toHaveAccessibleDescription(/^As on a card\. Error: ?Enter a name$/);
});

test("while it is mended the focus stays in the box and the errors stand; sent again, only what is left is said", async () => {
  const { user, onSave } = show();
  await user.click(save());
  await user.type(box("Name"), "Audits");
  expect(box("Name")).toHaveFocus();
  expect(box("Name")).toBeInvalid();
  await user.click(save());
  expect(box("Name")).toBeValid();
  expect(box("Name")).toHaveValue("Audits");
  expect(within(summary()).getAllByRole("link")).toHaveLength(1);
  await user.type(box("Owner"), "Head of Safeguarding");
  await user.click(save());
  expect(screen.queryByRole("alert")).not.toBeInTheDocument();
  expect(document.title).toBe("Load figures of Medway");
  expect(onSave).toHaveBeenCalledExactlyOnceWith({
    name: "Audits",
    owner: "Head of Safeguarding",
  });
});

test("sent wrong twice, the summary takes the focus twice: nobody is left at a button that did nothing", async () => {
  const { user } = show();
  await user.click(save());
  await user.click(save());
  expect(summary().parentElement).toHaveFocus();
  expect(document.title).toBe("Error: Load figures of Medway");
});

test("left with its errors, a form leaves no “Error” in the title", async () => {
  const { user, unmount } = show();
  await user.click(save());
  unmount();
  expect(document.title).toBe("Load figures of Medway");
});

test("of two forms that are wrong, the title says so until both are mended", async () => {
  const { user, unmount } = show();
  const other = render(<Form onSave={() => undefined} />);
  for (const button of screen.getAllByRole("button", { name: "Save" })) await user.click(button);
  unmount();
  expect(document.title).toBe("Error: Load figures of Medway");
  other.unmount();
  expect(document.title).toBe("Load figures of Medway");
});
