import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
import { Stops, nearestStop } from "./Stops.tsx";

const stops = ["Foster homes: 70%", "Children’s homes: not given"].map((said, i) => ({
  said,
  x: 0,
  y: i * 30,
  width: 100,
  height: 24,
}));

test("arrows down and right read the next row, up and left the one before, and a frame follows", async () => {
  const user = userEvent.setup();
  const { container } = render(
    <Stops label="Where children live" stops={stops}>
      {(frame) => <svg>{frame}</svg>}
    </Stops>,
  );
  await user.tab();
  const slider = screen.getByRole("slider", { name: "Where children live" });
  expect(container.querySelector("rect")).toBeNull();
  const read: (string | null)[] = [];
  for (const key of ["{ArrowDown}", "{ArrowRight}", "{ArrowDown}", "{ArrowUp}"]) {
    await user.keyboard(key);
    read.push(slider.getAttribute("aria-valuetext"));
  }
  expect(read).toEqual([stops[0], stops[1], stops[1], stops[0]].map((s) => s?.said));
  expect(container.querySelector("rect")?.getAttribute("y")).toBe("0");
});

test("a place between two rows names the nearer one", () => {
  expect([25, 29, -40, 300].map((y) => nearestStop(stops, 50, y))).toEqual([0, 1, 0, 1]);
});
