import { act, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
import { Details } from "./Details.tsx";

const shown = () => screen.queryByText("Clinic capacity");

test("what is closed is not on the page until it is asked for, and goes again when it is closed", async () => {
  render(<Details summary="Why">Clinic capacity</Details>);
  expect(shown()).toBeNull();
  await userEvent.click(screen.getByText("Why"));
  expect(shown()).toBeVisible();
  await userEvent.click(screen.getByText("Why"));
  expect(shown()).toBeNull();
});

test("on paper, where nobody can press, it is open; afterwards it is as it was", () => {
  render(<Details summary="Why">Clinic capacity</Details>);
  act(() => void window.dispatchEvent(new Event("beforeprint")));
  expect(shown()).toBeVisible();
  act(() => void window.dispatchEvent(new Event("afterprint")));
  expect(shown()).toBeNull();
});

test("what the page says without it stays closed on paper too, unless the reader opened it", async () => {
  render(
    <Details summary="Why" staysClosed>
      Clinic capacity
    </Details>,
  );
  const print = (event: string) => act(() => void window.dispatchEvent(new Event(event)));
  print("beforeprint");
  expect(shown()).toBeNull();
  print("afterprint");
  await userEvent.click(screen.getByText("Why"));
  print("beforeprint");
  expect(shown()).toBeVisible();
  print("afterprint");
});
