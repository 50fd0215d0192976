import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { createRef } from "react";
import { expect, test } from "vitest";
import { TableScroll } from "./TableScroll.tsx";

test("a wide table stands in a named region that the keyboard reaches, to scroll it with the arrows", async () => {
  const box = createRef<HTMLDivElement>();
  render(
    <TableScroll label="Comparison table" box={box}>
      <table />
    </TableScroll>,
  );
  const region = screen.getByRole("region", { name: "Comparison table" });
  await userEvent.tab();
  expect(region).toHaveFocus();
  expect(box.current).toBe(region);
  expect(region).toContainElement(screen.getByRole("table"));
});
