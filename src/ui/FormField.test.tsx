import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { expect, test, vi } from "vitest";
import { ErrorSummary, FormSelect, FormText } from "./FormField.tsx";

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

test("a box takes no more letters than it may hold", async () => {
  function Short() {
    const [text, setText] = useState("");
    return <FormText id="name" label="Name" most={5} value={text} onChange={setText} />;
  }
  render(<Short />);
  await userEvent.type(screen.getByRole("textbox"), "Supervision");
  expect(screen.getByRole("textbox")).toHaveValue("Super");
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

test("the errors of a form take the focus once, and each leads to its box", async () => {
  const errors = [
    { id: "name", says: "Give the measure a name." },
    { id: "unit", says: "Choose a unit." },
  ];
  const form = (said: typeof errors) => (
    <>
      <ErrorSummary errors={said} />
      <FormText id="name" label="Name" value="" onChange={() => undefined} />
      <FormText id="unit" label="Unit" value="" onChange={() => undefined} />
    </>
  );
  const { rerender } = render(form([]));
  expect(screen.queryByRole("alert")).not.toBeInTheDocument();
  rerender(form(errors));
  const summary = screen.getByRole("alert", { name: "There is a problem" });
  expect(summary).toHaveFocus();
  await userEvent.click(screen.getByRole("link", { name: "Choose a unit." }));
  expect(screen.getByRole("textbox", { name: "Unit" })).toHaveFocus();
  // A letter typed draws the form anew: the reader must not be thrown out of the box.
  rerender(form([...errors]));
  expect(screen.getByRole("textbox", { name: "Unit" })).toHaveFocus();
});
