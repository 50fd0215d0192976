import { render, screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { Gap, GapLetter, Rating, Unseen, Verdict } from "./Marks.tsx";

test.each([
  ["red", "Red", "R"],
  ["amber", "Amber", "A"],
  ["green", "Green", "G"],
] as const)("a rating of %s is its word, and a letter for the eye alone", (rag, word, letter) => {
  const { container } = render(<Rating rag={rag} />);
  expect(screen.getByText(word)).toBeVisible();
  const drawn = container.querySelector("svg");
  expect(drawn).toHaveTextContent(letter);
  // Read aloud the letter would only repeat the word.
  expect(drawn).toHaveAttribute("aria-hidden", "true");
});

test("a rating whose word stands elsewhere is still said to who hears the page", () => {
  render(<Rating rag="amber" wordless />);
  expect(screen.getByRole("img", { name: "Amber" })).toBeInTheDocument();
});

test("no two ratings have the same shape, so that grey print tells them apart", () => {
  const shapes = (["red", "amber", "green"] as const).map((rag) => {
    const { container, unmount } = render(<Rating rag={rag} />);
    const shape = container.querySelector("svg > :first-child");
    const said = `${shape?.tagName} ${shape?.getAttribute("d") ?? ""}`;
    unmount();
    return said;
  });
  expect(new Set(shapes).size).toBe(3);
});

test("a verdict is its words; one that judges nothing has no colour", () => {
  render(
    <>
      <Verdict kind="worse">▲ 2.1 points, worse</Verdict>
      <Verdict kind="no-judgement">▲ 12</Verdict>
    </>,
  );
  expect(screen.getByText("▲ 2.1 points, worse")).toHaveClass("verdict-worse");
  expect(screen.getByText("▲ 12")).not.toHaveClass("verdict");
});

test("a gap is words set apart; in a dense table its letter is seen and its words are heard", () => {
  render(
    <>
      <Gap>Not available</Gap>
      <GapLetter letter="c" words="Suppressed to protect confidentiality" />
      <Unseen>of Medway</Unseen>
    </>,
  );
  expect(screen.getByText("Not available")).toHaveClass("gap");
  expect(screen.getByText("[c]", { exact: false })).toHaveAttribute("aria-hidden", "true");
  expect(screen.getByText("Suppressed to protect confidentiality")).toBeInTheDocument();
  expect(screen.getByText("of Medway")).toBeInTheDocument();
});
