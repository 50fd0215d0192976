import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test, vi } from "vitest";
import { NOTHING_PUBLISHED, type LaidRead } from "#intake/check/tidy/publishedRead.ts";
import { knownPublished } from "#tests/support/knownPublished.ts";
import { Differences } from "./Differences.tsx";
import { Published } from "./Published.tsx";

const change = (slug: string, name: string) => ({
  slug,
  name,
  added: ["2025: 8"],
  revised: [],
  missing: [],
  jumps: [],
  signal: null,
  same: 0,
});

test("figures that are all unticked are not accepted, and the first tick is where one begins again", async () => {
  const user = userEvent.setup();
  const onAccept = vi.fn();
  render(
    <Differences
      all={[change("a", "Contacts"), change("b", "Referrals")]}
      told={[]}
      absent={[]}
      onAccept={onAccept}
      onNone={() => undefined}
    />,
  );
  const [contacts, referrals] = ["Contacts", "Referrals"].map((name) =>
    screen.getByRole("checkbox", { name }),
  );
  if (!contacts || !referrals) throw new Error("no ticks");
  await user.click(contacts);
  await user.click(referrals);
  await user.click(screen.getByRole("button", { name: "Accept 0 of 2" }));
  expect(onAccept).not.toHaveBeenCalled();
  expect(screen.getByRole("alert").parentElement).toHaveFocus();
  await user.click(screen.getByRole("link", { name: /^Tick at least one row to accept, or/ }));
  expect(contacts).toHaveFocus();
  expect(contacts).toHaveAccessibleDescription(/^Error: ?Tick at least one row/);
  await user.click(contacts);
  await user.click(screen.getByRole("button", { name: "Accept 1 of 2" }));
  expect(screen.queryByRole("alert")).not.toBeInTheDocument();
  expect(onAccept).toHaveBeenCalledExactlyOnceWith({ slugs: new Set(["a"]), tables: new Set() });
});

const [indicator] = (await knownPublished()).indicators;
if (!indicator) throw new Error("no measure");
const measure: LaidRead = {
  indicator,
  all: {
    indicator: "a",
    source: "loaded",
    frame: { basis: "year", ends: "03-31" },
    periods: [],
    byArea: new Map(),
    notes: {},
  },
  difference: {
    slug: "a",
    name: "Zebra homes",
    periods: [],
    added: ["2025: 8"],
    revised: { count: 0, examples: [] },
    missing: { count: 0, examples: [] },
    care: [],
    likely: true,
  },
};

test("published figures that are all unticked are not accepted; counts beside them still are", async () => {
  const user = userEvent.setup();
  const onAccept = vi.fn();
  const read = { ...NOTHING_PUBLISHED, measures: [measure] };
  const { rerender } = render(<Published read={read} onAccept={onAccept} />);
  await user.click(screen.getByRole("checkbox", { name: "Zebra homes" }));
  const accept = () => screen.getByRole("button", { name: "Accept for every authority: 0 of 1" });
  await user.click(accept());
  expect(screen.getByRole("checkbox")).toBeInvalid();
  expect(onAccept).not.toHaveBeenCalled();
  rerender(<Published read={{ ...read, counts: ["Contacts"] }} onAccept={onAccept} />);
  await user.click(accept());
  expect(onAccept).toHaveBeenCalledExactlyOnceWith([]);
});
