import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { expect, test, vi } from "vitest";
import { Combobox } from "./Combobox.tsx";

const COUNCILS = ["Medway", "Merton", "Middlesbrough"];

function Finder({ onPick, empty }: { onPick: (id: string) => void; empty?: string }) {
  const [text, setText] = useState("");
  const options = COUNCILS.filter((name) => name.toLowerCase().startsWith(text.toLowerCase()));
  return (
    <Combobox
      label="Find a council"
      text={text}
      options={options.map((name) => ({ id: name, label: name, note: "council" }))}
      onText={setText}
      onPick={onPick}
      onVisit={() => undefined}
      {...(empty === undefined ? {} : { empty })}
    />
  );
}
function given(props: { empty?: string } = {}) {
  const picked = vi.fn<(id: string) => void>();
  render(<Finder onPick={picked} {...props} />);
  return {
    user: userEvent.setup(),
    box: screen.getByRole("combobox", { name: "Find a council" }),
    picked,
  };
}
/** What a screen reader reads as chosen, though the keyboard stays in the box. */
const chosen = (box: HTMLElement): string =>
  document.getElementById(box.getAttribute("aria-activedescendant") ?? "")?.textContent ?? "";

test("nothing is listed before a letter is typed; then what fits is, with how many", async () => {
  const { user, box } = given();
  await user.click(box);
  expect(box).toHaveAttribute("aria-expanded", "false");
  await user.type(box, "me");
  expect(box).toHaveAttribute("aria-expanded", "true");
  expect(screen.getAllByRole("option").map((o) => o.textContent)).toEqual([
    "Medway council",
    "Merton council",
  ]);
  expect(screen.getByRole("status")).toHaveTextContent("2 found");
});

test("arrows walk the list and round its ends, Enter takes, and the keyboard never leaves the box", async () => {
  const { user, box, picked } = given();
  await user.type(box, "m");
  expect(chosen(box)).toBe("Medway council");
  await user.keyboard("{ArrowUp}");
  expect(chosen(box)).toBe("Middlesbrough council");
  await user.keyboard("{ArrowDown}{ArrowDown}");
  expect(chosen(box)).toBe("Merton council");
  expect(screen.getByRole("option", { selected: true })).toHaveTextContent("Merton");
  expect(box).toHaveFocus();
  await user.keyboard("{Enter}");
  expect(picked).toHaveBeenCalledExactlyOnceWith("Merton");
  expect(box).toHaveAttribute("aria-expanded", "false");
});

test("Escape closes the list and takes nothing", async () => {
  const { user, box, picked } = given();
  await user.type(box, "m{Escape}{Enter}");
  expect(screen.queryByRole("option")).not.toBeInTheDocument();
  expect(picked).not.toHaveBeenCalled();
});

test("another letter starts at the top of what fits now", async () => {
  const { user, box } = given();
  await user.type(box, "m{ArrowDown}{ArrowDown}");
  await user.type(box, "e");
  expect(chosen(box)).toBe("Medway council");
});

test("a finger or a mouse takes an option too", async () => {
  const { user, box, picked } = given();
  await user.type(box, "mi");
  await user.click(screen.getByRole("option", { name: /Middlesbrough/ }));
  expect(picked).toHaveBeenCalledExactlyOnceWith("Middlesbrough");
});

test("where nothing fits it is said, with the reason where there is one", async () => {
  const { user, box } = given();
  await user.type(box, "xyz");
  expect(screen.getByRole("status")).toHaveTextContent("Nothing found for “xyz”.");
  expect(box).not.toHaveAttribute("aria-activedescendant");
});
test("a reason why nothing is listed is said in its place", async () => {
  const { user, box } = given({ empty: "The list of councils is being fetched." });
  await user.type(box, "xyz");
  expect(screen.getByRole("status")).toHaveTextContent("The list of councils is being fetched.");
});
