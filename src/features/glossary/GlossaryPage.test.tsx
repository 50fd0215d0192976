import { screen, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { renderAt } from "#tests/support/render.tsx";

test("a reader finds a word from the foot of any page, and reads what it means", async () => {
  renderAt("/dashboard?area=E06000014");
  const foot = within(await screen.findByRole("contentinfo"));
  expect(foot.getByRole("link", { name: "What the words mean" })).toHaveAttribute(
    "href",
    expect.stringContaining("/glossary?area=E06000014"),
  );
});

test("the list is read as terms with their meanings, by the alphabet", async () => {
  renderAt("/glossary");
  expect(await screen.findByText(/427 of 1,837/)).toBeVisible();
  expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("What the words mean");
  const terms = [...document.querySelectorAll("dt")].map((t) => t.textContent);
  expect(terms).toContain("Numerator");
  expect(terms).toEqual([...terms].sort((a, b) => (a ?? "").localeCompare(b ?? "", "en-GB")));
  for (const dt of document.querySelectorAll("dt"))
    expect(dt.nextElementSibling?.tagName, dt.textContent ?? "").toBe("DD");
});

test("a word is found by search, and picking it puts the reader at it", async () => {
  const { user } = renderAt("/glossary");
  await screen.findByRole("heading", { level: 1 });
  await user.type(screen.getByRole("combobox", { name: "Find a measure or council" }), "hollow");
  expect(
    await screen.findByRole("option", { name: /^Provisional what the word means/ }),
  ).toBeVisible();
});

test("what people call a word finds it too: RAG leads to targets", async () => {
  const { user } = renderAt("/glossary");
  await screen.findByRole("heading", { level: 1 });
  await user.type(screen.getByRole("combobox", { name: "Find a measure or council" }), "RAG");
  expect(await screen.findByRole("option", { name: /^Target what the word means/ })).toBeVisible();
});
