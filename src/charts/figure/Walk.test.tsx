import { fireEvent, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
import { Walk } from "./Walk.tsx";

const names = ["January: 3", "February: not given", "March: 9. Above the upper limit"];
const walk = (first = 2, onPick?: (at: number) => void) =>
  render(
    <Walk
      label="Months"
      hint="Press an arrow."
      names={names}
      first={first}
      nearest={(x) => Math.min(2, Math.floor(x / 10))}
      onPick={onPick}
    >
      {(at) => <p>at {at}</p>}
    </Walk>,
  );
const said = () => screen.getByRole("status").textContent;

test("arrows walk along the points, gaps too, and each is named in words", async () => {
  const user = userEvent.setup();
  walk();
  await user.tab();
  expect(screen.getByRole("slider")).toHaveFocus();
  const heard = [said()];
  for (const key of [
    "{ArrowLeft}",
    "{ArrowLeft}",
    "{ArrowLeft}",
    "{End}",
    "{ArrowRight}",
    "{Home}",
  ]) {
    await user.keyboard(key);
    heard.push(said());
  }
  expect(heard).toEqual([names[2], names[1], names[0], names[0], names[2], names[2], names[0]]);
  expect(screen.getByRole("slider")).toHaveAttribute("aria-valuetext", names[0]);
  await user.tab();
  expect(document.body).toHaveFocus();
});

test("a finger names the point it touches", () => {
  walk();
  fireEvent.pointerDown(screen.getByRole("slider"), { clientX: 12, clientY: 5 });
  expect(said()).toBe("February: not given");
});

test("with nothing named yet it says how to begin, and Enter picks nothing", async () => {
  const picked: number[] = [];
  const user = userEvent.setup();
  walk(-1, (at) => picked.push(at));
  await user.tab();
  await user.keyboard("{Enter}");
  expect([said(), picked]).toEqual(["Press an arrow.", []]);
  await user.keyboard("{ArrowRight}{Enter}");
  expect(picked).toEqual([0]);
});

test("a finger names a point before it opens it; a mouse, which has hovered, opens it at once", () => {
  const picked: number[] = [];
  walk(0, (at) => picked.push(at));
  const tap = (x: number, pointerType: string) => {
    fireEvent.pointerDown(screen.getByRole("slider"), { clientX: x, clientY: 5, pointerType });
    fireEvent.click(screen.getByRole("slider"), { clientX: x, clientY: 5 });
  };
  tap(12, "touch");
  expect([said(), picked]).toEqual([names[1], []]);
  tap(12, "touch");
  expect(picked).toEqual([1]);
  tap(25, "mouse");
  expect(picked).toEqual([1, 2]);
});
