import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
import { comparing } from "#tests/support/comparing.ts";
import { known, missing, type Value } from "#domain/value.ts";
import { Bars } from "./Bars.tsx";

test("a row is read with England’s figure and that of whom it is set beside; a gap beside it is left out", async () => {
  const say = (value: Value) => `£${value.kind === "known" ? value.amount : "?"}`;
  const row = (name: string, own: number, beside: Value) => ({
    id: name,
    name,
    bars: [{ kind: "us" as const, value: known(own), text: `£${own}` }],
    england: known(30),
    beside,
    say,
  });
  const user = userEvent.setup();
  render(
    <Bars
      rows={[row("Safeguarding", 10, known(20)), row("Youth justice", 5, missing("too-few"))]}
      comparison={comparing()}
      label="Spending"
    />,
  );
  await user.tab();
  const read = async () => {
    await user.keyboard("{ArrowDown}");
    return screen.getByRole("slider", { name: "Spending" }).getAttribute("aria-valuetext");
  };
  expect(await read()).toBe("Safeguarding: £10; England £30; neighbours’ mean £20");
  expect(await read()).toBe("Youth justice: £5; England £30");
});
