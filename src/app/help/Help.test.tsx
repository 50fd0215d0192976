import { screen, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { HELP } from "#domain/words/help.ts";
import { PAGE_ROWS } from "#state/url/pages.ts";
import { renderAt } from "#tests/support/render.tsx";

const region = { name: "How to read this page" };
/** The one of the line; a telephone has its own in the bar. */
const opener = () => {
  const found = document.querySelector<HTMLElement>(".who-help summary");
  if (!found) throw new Error("no help");
  return found;
};

test("help says which question the page answers and how to read it; Escape closes it and gives the focus back", async () => {
  const { user } = renderAt("/start");
  await screen.findByRole("heading", { level: 1 });
  expect(opener()).toHaveTextContent("Help: how to read this page");
  await user.click(opener());
  const help = within(await screen.findByRole("region", region));
  expect(help.getByText("What is this, and where do I begin?")).toBeVisible();
  expect(help.getAllByRole("listitem").map((li) => li.textContent)).toEqual([...HELP.start]);
  help.getByRole("link", { name: "Start here" }).focus();
  await user.keyboard("{Escape}");
  expect(screen.queryByRole("region", region)).toBeNull();
  expect(opener()).toHaveFocus();
});

test("another page begins with its help closed, and has words of its own", async () => {
  const { user } = renderAt("/start");
  await screen.findByRole("heading", { level: 1 });
  await user.click(opener());
  const help = within(await screen.findByRole("region", region));
  await user.click(help.getByRole("link", { name: "What the words mean" }));
  await screen.findByRole("heading", { level: 1, name: "What the words mean" });
  expect(screen.queryByRole("region", region)).toBeNull();
  await user.click(opener());
  expect(await screen.findByText(HELP.glossary[0])).toBeVisible();
});

test("every page has two to four sentences of help, none longer than 25 words", () => {
  for (const [page] of PAGE_ROWS) {
    const sentences = HELP[page].flatMap((text) => text.split(/(?<=\.)\s/));
    expect(HELP[page].length, page).toBeGreaterThanOrEqual(2);
    expect(HELP[page].length, page).toBeLessThanOrEqual(4);
    for (const sentence of sentences)
      expect(sentence.split(/\s+/).length, sentence).toBeLessThanOrEqual(25);
  }
});
