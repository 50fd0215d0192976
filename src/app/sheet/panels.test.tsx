import { expect, test } from "vitest";
import { panelsIn } from "./panels.ts";

const pageOf = (html: string): Element => {
  const page = document.createElement("div");
  page.innerHTML = html;
  return page;
};
const figure = (name: string): string => `<section class="figure"><h2>${name}</h2></section>`;

test("figures that stand side by side on a page are panels of their own, in the page’s order", () => {
  const page = pageOf(`
    <article class="stack-large">
      <h1>Placements</h1>
      <div class="story-pair">
        <div class="stack-large">${figure("In and out")}</div>
        <div class="stack-large story-beside">${figure("Where they live")}${figure("Price or mix")}</div>
      </div>
      ${figure("Why children left")}
    </article>`);
  expect(panelsIn(page).map(({ name }) => name)).toEqual([
    "In and out",
    "Where they live",
    "Price or mix",
    "Why children left",
  ]);
});
