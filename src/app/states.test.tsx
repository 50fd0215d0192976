import { screen, waitFor, within } from "@testing-library/react";
import { http } from "msw";
import { expect, test, vi } from "vitest";
import { makeAnswer } from "#mock/answer.ts";
import { FEED, mockIn, readFeed, server } from "#tests/support/mockFeed.ts";
import { openChoices, renderAt, rowOf } from "#tests/support/render.tsx";

const dashboardOf = (name: string) =>
  screen.findByRole("heading", { level: 1, name: new RegExp(`^${name}[,:]`) });
/** React tells the console what a boundary caught; these tests ask for the failure. */
const quiet = () => vi.spyOn(console, "error").mockImplementation(() => undefined);

test("while the figures are on their way the council’s name stands already, and no number is pretended", async () => {
  const held: (() => void)[] = [];
  const letGo = () => held.splice(0).forEach((go) => go());
  server.use(
    http.get(`${FEED}*`, ({ request }) =>
      makeAnswer(readFeed, "slow", () => new Promise((go) => held.push(go)))(request),
    ),
  );
  renderAt("/dashboard?area=E06000035");
  expect(screen.getByText("Fetching the list of councils…")).toBeVisible();
  await waitFor(() => expect(held).not.toHaveLength(0));
  letGo();
  expect(await screen.findByRole("heading", { level: 1, name: "Medway" })).toBeVisible();
  expect(screen.getByRole("status")).toHaveTextContent("Fetching the figures…");
  expect(screen.getByRole("heading", { level: 1 }).parentElement?.textContent).not.toMatch(/\d/);
  await waitFor(() => {
    letGo();
    expect(screen.getByRole("heading", { level: 1, name: /^Medway: 135th of 151/ })).toBeVisible();
  });
});

test("a server in trouble: the page says what, where and what it answered, and trying again works once it is well", async () => {
  quiet();
  const { user } = renderAt("/dashboard?mock=fail");
  const notice = await screen.findByRole("alert");
  expect(notice).toHaveTextContent("The figures could not be fetched");
  expect(notice).toHaveTextContent(
    `Where: ${FEED}area/E06999999.json. What: the server answered 503.`,
  );
  expect(screen.getByRole("heading", { level: 1, name: "Marlbridge" })).toBeVisible();
  expect(screen.getByRole("button", { name: /^Marlbridge: change the council/ })).toBeVisible();
  server.use(...mockIn("none"));
  await user.click(screen.getByRole("button", { name: "Try again" }));
  expect(await dashboardOf("Marlbridge")).toBeVisible();
  expect(screen.queryByRole("alert")).not.toBeInTheDocument();
});

test("a single stumble of the server is never seen by a reader", async () => {
  renderAt("/dashboard?mock=fail-once", { patient: true });
  expect(await dashboardOf("Marlbridge")).toBeVisible();
  expect(screen.queryByRole("alert")).not.toBeInTheDocument();
});

test("a half copied file shows nothing of itself, and offers the councils already loaded", async () => {
  quiet();
  const { user } = renderAt("/dashboard?area=E06000035");
  await dashboardOf("Medway");
  server.use(...mockIn("malformed"));
  await openChoices(user);
  await user.selectOptions(screen.getByRole("combobox", { name: "Council" }), "York");
  const notice = await screen.findByRole("alert");
  expect(notice).toHaveTextContent("These figures could not be read");
  expect(notice).toHaveTextContent("area/E06000014.json");
  await user.click(screen.getByRole("link", { name: "Medway" }));
  expect(await dashboardOf("Medway")).toBeVisible();
});

test("a line that breaks is told as nothing having answered", async () => {
  quiet();
  renderAt("/dashboard?mock=offline");
  expect(await screen.findByRole("alert")).toHaveTextContent(
    "Nothing answered where they are kept.",
  );
});

test("a device without a connection is told so", async () => {
  quiet();
  const online = vi.spyOn(navigator, "onLine", "get").mockReturnValue(false);
  renderAt("/dashboard?mock=offline");
  expect(await screen.findByRole("heading", { name: "You seem to be offline" })).toBeVisible();
  online.mockRestore();
});

test("a council without figures says what would be here and who can bring it", async () => {
  renderAt("/dashboard?mock=empty");
  expect(
    await screen.findByRole("heading", { level: 1, name: "Marlbridge: no figures yet" }),
  ).toBeVisible();
  expect(screen.getByText(/Whoever looks after the data can add its monthly folder/)).toBeVisible();
});

test("figures three months old turn their age to words: ask for an update", async () => {
  renderAt("/dashboard?mock=stale");
  expect(
    await screen.findByRole("button", { name: /^July 2026: change the period$/ }),
  ).toBeVisible();
  // In the line above the page, and again on paper.
  expect(screen.getAllByText(/final, 3 months old: ask for an update/)[0]).toBeVisible();
});

test("suppressed figures show their words on cards and lines, never nought, and nobody is told of a change", async () => {
  renderAt("/dashboard?mock=suppressed");
  await rowOf("Contacts received");
  const gaps = [
    ...document.querySelectorAll('.card-figure .gap, [data-label="Latest"] strong .gap'),
  ];
  expect(gaps.length).toBeGreaterThan(15);
  for (const gap of gaps) expect(gap).toHaveTextContent(/^Suppressed to protect confidentiality$/);
  for (const card of document.querySelectorAll(".card:has(.gap)"))
    expect(card).toHaveTextContent("No change can be stated: no figure now");
});

test("a code that no council has is said plainly, on every page, and any council can still be chosen", async () => {
  const { user } = renderAt("/indicators/contacts?area=E00000000");
  expect(
    await screen.findByRole("heading", { level: 1, name: "No council has the code E00000000" }),
  ).toBeVisible();
  await openChoices(user);
  await user.selectOptions(screen.getByRole("combobox", { name: "Council" }), "Marlbridge");
  expect(await screen.findByRole("heading", { level: 1, name: "Contacts received" })).toBeVisible();
});

test("a page that is none says so and leads back", async () => {
  const { user } = renderAt("/pack/2026");
  expect(
    await screen.findByRole("heading", { level: 1, name: "There is no such page" }),
  ).toBeVisible();
  // Every page is named there, with what one comes to it for.
  expect(screen.getByText(/Will we overspend/)).toBeVisible();
  const main = within(screen.getByRole("main"));
  await user.click(main.getByRole("link", { name: "Dashboard" }));
  expect(await dashboardOf("Marlbridge")).toBeVisible();
});

test("moving to a measure puts the reader at the top of its page", async () => {
  const { user } = renderAt("/dashboard");
  await user.click(
    (
      await screen.findAllByRole("link", { name: "Repeat child protection plans" })
    )[0] as HTMLElement,
  );
  expect(
    await screen.findByRole("heading", { level: 1, name: "Repeat child protection plans" }),
  ).toBeVisible();
  expect(screen.getByRole("main")).toHaveFocus();
});
