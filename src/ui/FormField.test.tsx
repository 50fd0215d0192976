import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { expect, test, vi } from "vitest";
import { FormSelect, FormText } from "./FormField.tsx";

test("a box is named by its label and described by its hint, and nothing calls it wrong", () => {
  render(
    <FormText
      id="name"
      label="Name"
      hint="As it should stand on a card."
      value=""
      onChange={() => undefined}
    />,
  );
  const box = screen.getByRole("textbox", { name: "Name" });
  expect(box).toHaveAccessibleDescription("As it should stand on a card.");
  expect(box).not.toBeInvalid();
});

test("a box with an error is invalid, and is described by its hint and then its error", () => {
  render(
    <FormText
      id="name"
      label="Name"
      hint="As it should stand on a card."
      error="Give the measure a name."
      value=""
      onChange={() => undefined}
    />,
  );
  const box = screen.getByRole("textbox", { name: "Name" });
  expect(box).toBeInvalid();
  expect(box).toHaveAccessibleDescription(
    /^As it should stand on a card\. Error: ?Give the measure a name\.$/,
  );
});

test("a box without hint or error has no description that leads nowhere", () => {
  render(<FormText id="name" label="Name" value="" onChange={() => undefined} />);
  expect(screen.getByRole("textbox")).not.toHaveAttribute("aria-describedby");
});

test("a number is typed into a box of text, with a keyboard of digits and no spelling to mend", () => {
  render(
    <FormText id="target" label="Target" holds="number" value="75" onChange={() => undefined} />,
  );
  const box = screen.getByRole("textbox", { name: "Target" });
  expect(box).toHaveAttribute("inputmode", "decimal");
  expect(box).toHaveAttribute("spellcheck", "false");
  expect(box).toHaveAttribute("autocomplete", "off");
});

test("a long text that is pasted stays whole, so that its writer can shorten it", async () => {
  function Long() {
    const [text, setText] = useState("");
    return <FormText id="name" label="Name" value={text} onChange={setText} />;
  }
  render(<Long />);
  await userEvent.click(screen.getByRole("textbox"));
  await userEvent.paste("Supervision ".repeat(50));
  expect(screen.getByRole("textbox")).toHaveValue("Supervision ".repeat(50));
});

test("a choice tells its error as a box does, and what cannot be chosen is not chosen", async () => {
  const chosen = vi.fn<(value: string) => void>();
  render(
    <FormSelect
      id="unit"
      label="Unit"
      error="Choose a unit."
      value=""
      options={[
        { value: "", label: "Choose" },
        { value: "percent", label: "Per cent" },
        { value: "rate", label: "A rate (needs a denominator)", disabled: true },
      ]}
      onChange={chosen}
    />,
  );
  const list = screen.getByRole("combobox", { name: "Unit" });
  expect(list).toBeInvalid();
  expect(list).toHaveAccessibleDescription(/^Error: ?Choose a unit\.$/);
  await userEvent.selectOptions(list, "A rate (needs a denominator)");
  expect(chosen).not.toHaveBeenCalled();
  await userEvent.selectOptions(list, "Per cent");
  expect(chosen).toHaveBeenCalledExactlyOnceWith("percent");
});

test("a choice with groups is chosen from any of them", async () => {
  const chosen = vi.fn<(value: string) => void>();
  render(
    <FormSelect
      id="card"
      label="Add a card"
      value=""
      options={[{ value: "", label: "Choose" }]}
      groups={[{ label: "Front door", options: [{ value: "contacts", label: "Contacts" }] }]}
      onChange={chosen}
    />,
  );
  expect(screen.getByRole("group", { name: "Front door" })).toBeVisible();
  await userEvent.selectOptions(screen.getByRole("combobox"), "Contacts");
  expect(chosen).toHaveBeenCalledExactlyOnceWith("contacts");
});
