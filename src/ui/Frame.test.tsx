import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
import { Main, SkipLink } from "./Frame.tsx";

test("the first Tab is the way past the header, and leaves the address as it was", async () => {
  render(
    <>
      <SkipLink />
      <a href="/elsewhere">Elsewhere</a>
      <Main>
        <a href="/measure">A measure</a>
      </Main>
    </>,
  );
  const address = window.location.href;
  await userEvent.tab();
  expect(screen.getByRole("link", { name: "Skip to main content" })).toHaveFocus();
  await userEvent.keyboard("{Enter}");
  expect(screen.getByRole("main")).toHaveFocus();
  expect(window.location.href).toBe(address);
  await userEvent.tab();
  expect(screen.getByRole("link", { name: "A measure" })).toHaveFocus();
});
