import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { serve } from "../support/serve.ts";
import { dist } from "./steps/dist.ts";
import { chart, dashboardOf, journey, titled, type Trip } from "./steps/trip.ts";

const MEDWAY = JSON.stringify({
  api: "feed",
  feed: "feed/",
  home: "E06000035",
  council: "Medway Council",
  colour: "#005A30",
  term: "Children in care",
});

/** The app on a server of its own for one journey. */
const hosted = (
  sentence: string,
  prefix: string,
  override: (path: string) => string | null,
  go: (trip: Pick<Trip, "open" | "asked">, address: string) => Promise<void>,
): void =>
  journey(sentence, async ({ open, asked }) => {
    const own = await serve(dist(), prefix, override);
    try {
      await go({ asked, open: (path, options) => open(own.address + path, options) }, own.address);
    } finally {
      await own.close();
    }
  });
/** York's file with one figure another: good JSON, as the contract says, and not this feed's. */
const OF_ANOTHER_BUILD = readFileSync(
  join(import.meta.dirname, "../../fixtures/feed/area/E06000014.json"),
  "utf8",
).replace('"E06000014"', '"E06000014" ');
const nothing = (): null => null;

journey("a deep link opens on a plain web server", async ({ open }) => {
  const page = await open("indicators/cp-plan-rate?area=E06000035");
  await titled(page, "Child protection plans per 10,000");
  await chart(page).waitFor();
  assert.match(
    await page.locator(".answer").innerText(),
    /to 43\.5 \(299 in all\), at 31 March 2025/,
  );
});
journey(
  "an address as a server or a reader writes it leads to its page, with the council and the comparator",
  async ({ open }) => {
    const page = await open("dashboard/index.html?area=E06000035&compare=region");
    await dashboardOf(page, "Medway");
    assert.match(page.url(), /\/dashboard\/\?area=E06000035&compare=region$/);
  },
);
hosted(
  "below a path of the council’s own site: deep link, moving about and reload all work",
  "/sub/path/",
  nothing,
  async ({ open }, address) => {
    const page = await open("indicators/cp-plan-rate?area=E06000035");
    await titled(page, "Child protection plans per 10,000");
    await chart(page).waitFor();
    await page.getByRole("link", { name: "Medway: all measures" }).click();
    await dashboardOf(page, "Medway");
    assert.equal(page.url(), `${address}dashboard?area=E06000035`);
    await page.reload();
    await dashboardOf(page, "Medway");
    await page.locator(".cards").getByRole("link", { name: "Agency social worker rate" }).click();
    await titled(page, "Agency social worker rate");
    await page.reload();
    await titled(page, "Agency social worker rate");
  },
);
for (const prefix of ["/", "/dashboard/"])
  journey(
    `at ${prefix}, behind a server that gives the root page for every address, each opens with its slash and without`,
    async ({ open }) => {
      const own = await serve(dist(), prefix, nothing, true);
      try {
        for (const slash of ["", "/"]) {
          // The first scripts that are asked for are not there: the browser says so.
          const page = await open(`${own.address}indicators/cp-plan-rate${slash}?area=E06000035`, {
            failing: true,
          });
          await titled(page, "Child protection plans per 10,000");
          await chart(page).waitFor();
          await page.getByRole("link", { name: "Medway: all measures" }).click();
          await dashboardOf(page, "Medway");
          assert.equal(page.url(), `${own.address}dashboard?area=E06000035`);
          await page.reload();
          await dashboardOf(page, "Medway");
          const load = await open(`${own.address}data/load${slash}?area=E06000035`, {
            failing: true,
          });
          await titled(load, "Load figures of Medway");
        }
      } finally {
        await own.close();
      }
    },
  );
hosted(
  "a council’s own settings and feed: its name, its home, its word for the cohort, and no mock",
  "/",
  (path) => (path === "/config.json" ? MEDWAY : null),
  async ({ open, asked }) => {
    const page = await open("?mock=fail");
    await dashboardOf(page, "Medway");
    await page.getByRole("link", { name: "Medway Council: children’s services" }).waitFor();
    await page
      .locator(".cards")
      .getByRole("link", { name: "Children in care per 10,000" })
      .waitFor();
    assert.equal(
      await page.evaluate(() =>
        getComputedStyle(document.documentElement).getPropertyValue("--us"),
      ),
      "#005A30",
    );
    assert.deepEqual(
      asked.filter((path) => path.includes("/answer-")),
      [],
    );
  },
);
hosted(
  "a half copied feed: what came is not shown, and the file is named",
  "/",
  (path) => (path === "/feed/area/E06000014.json" ? '{"schema":1,"area":"E060' : null),
  async ({ open }) => {
    const page = await open("dashboard?area=E06000014", { failing: true });
    await page.getByRole("heading", { name: "These figures could not be read" }).waitFor();
    await page.getByText("Details", { exact: true }).click();
    assert.match(
      await page.getByRole("alert").innerText(),
      /feed\/area\/E06000014\.json.*half copied/,
    );
  },
);
hosted(
  "a feed of two builds: nothing of it is shown, and the file is named",
  "/",
  (path) =>
    path === "/config.json"
      ? MEDWAY
      : path === "/feed/area/E06000014.json"
        ? OF_ANOTHER_BUILD
        : null,
  async ({ open }) => {
    const page = await open("dashboard?area=E06000014", { failing: true });
    await page.getByRole("heading", { name: "The feed is not whole" }).waitFor();
    assert.match(
      await page.getByRole("alert").innerText(),
      /area\/E06000014\.json is not the file that the manifest names/,
    );
    assert.equal(await page.locator(".card").count(), 0);
    // A council whose own file is of this build is not spoken for by one that is not.
    await page.goto(new URL("?area=E06000035", page.url()).href);
    await dashboardOf(page, "Medway");
    await page.waitForResponse((response) => response.url().endsWith("/feed/manifest.json"));
    await page.waitForTimeout(500);
    assert.equal(await page.getByRole("heading", { name: "The feed is not whole" }).count(), 0);
  },
);
hosted(
  "a feed whose manifest did not come: nothing of it is shown",
  "/",
  (path) =>
    path === "/config.json" ? MEDWAY : path === "/feed/manifest.json" ? '{"schema":1,"edi' : null,
  async ({ open }) => {
    const page = await open("dashboard", { failing: true });
    await page.getByText("manifest.json is not whole").waitFor();
  },
);
hosted(
  "settings with a fault: the page says which file, instead of staying white",
  "/",
  (path) => (path === "/config.json" ? '{"api":"soap"}' : null),
  async ({ open }) => {
    const page = await open("dashboard", { failing: true });
    await titled(page, "The dashboard could not start");
    await page.getByText(/config\.json is not as it should be: api/).waitFor();
  },
);
