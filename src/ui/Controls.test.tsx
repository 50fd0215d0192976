import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState, type FormEvent } from "react";
import { expect, test, vi } from "vitest";
import { Button, Select, TextField, type OptionGroup } from "./Controls.tsx";

const ALONE = [{ value: "E92000001", label: "England" }];
const GROUPS: readonly OptionGroup[] = [
  {
    label: "Unitary authorities",
    options: [
      { value: "E06000014", label: "York" },
      { value: "E06000035", label: "Medway" },
    ],
  },
];

test("a list has its name, its groups, and says what was chosen", async () => {
  const chosen = vi.fn<(value: string) => void>();
  render(
    <Select label="Council" value="E06000014" options={ALONE} groups={GROUPS} onChange={chosen} />,
  );
  const list = screen.getByRole("combobox", { name: "Council" });
  expect(list).toHaveDisplayValue("York");
  const authorities = within(screen.getByRole("group", { name: "Unitary authorities" }));
  expect(authorities.getAllByRole("option").map((o) => o.textContent)).toEqual(["York", "Medway"]);
  await userEvent.selectOptions(list, "Medway");
  expect(chosen).toHaveBeenCalledExactlyOnceWith("E06000035");
});

test("a list whose label an eye does not need is still named for who hears it", () => {
  render(
    <Select
      label="Council"
      hideLabel
      value=""
      options={ALONE}
      groups={GROUPS}
      onChange={() => undefined}
    />,
  );
  expect(screen.getByRole("combobox", { name: "Council" })).toBeVisible();
});

test("a search box has its name and tells every letter", async () => {
  function Search() {
    const [text, setText] = useState("");
    return <TextField label="Find a measure" value={text} onChange={setText} />;
  }
  render(<Search />);
  const box = screen.getByRole("searchbox", { name: "Find a measure" });
  await userEvent.type(box, "plans");
  expect(box).toHaveValue("plans");
});

test("a box for a name is a text box, not a search, and no earlier name is offered for it", () => {
  render(<TextField label="Name of the group" holds="text" value="" onChange={() => undefined} />);
  const box = screen.getByRole("textbox", { name: "Name of the group" });
  expect(box).toHaveAttribute("autocomplete", "off");
});

test("a button in a form is not what Enter presses, unless it submits", async () => {
  const [sent, pressed] = [vi.fn(), vi.fn()];
  const send = (event: FormEvent): void => {
    event.preventDefault();
    sent();
  };
  render(
    <form onSubmit={send}>
      <Button onClick={pressed}>Cancel</Button>
      <Button submit>Keep</Button>
    </form>,
  );
  await userEvent.click(screen.getByRole("button", { name: "Cancel" }));
  expect(pressed).toHaveBeenCalledExactlyOnceWith(screen.getByRole("button", { name: "Cancel" }));
  expect(sent).not.toHaveBeenCalled();
  await userEvent.click(screen.getByRole("button", { name: "Keep" }));
  expect(sent).toHaveBeenCalledOnce();
});
