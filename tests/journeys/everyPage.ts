import assert from "node:assert/strict";
import { PAGE_ROWS } from "#state/url/pages.ts";
import { journey } from "./steps/trip.ts";

// The map of the app is its own table of pages: a page that is added is visited here without a line being written.
for (const [i, council] of ["York", "Medway"].entries())
  journey(
    `every page opens for ${council} by its address, names itself, and stands marked in the navigation`,
    async ({ open }) => {
      const area = ["E06000014", "E06000035"][i] ?? "";
      const page = await open(`?area=${area}`);
      for (const [, { path, name, inNavigation, of }] of PAGE_ROWS) {
        const at = path.replace(":slug", "cp-repeat-plans").slice(1);
        await page.goto(
          new URL(`${at}/?area=${area}`, page.url().replace(/(?<=:\d+\/).*/, "")).href,
        );
        await page.getByRole("heading", { level: 1 }).first().waitFor();
        await page.waitForFunction(() => document.querySelector("[aria-busy=true]") === null);
        const said = await page.locator("main").innerText();
        assert.doesNotMatch(said, /no such page|could not be (fetched|shown)/i, at);
        if (of === "council") assert.match(said, new RegExp(council), at);
        const here = page.getByRole("navigation", { name: "Pages" }).locator("[aria-current=page]");
        assert.deepEqual(await here.allInnerTexts(), inNavigation ? [name] : [], at);
      }
    },
  );
