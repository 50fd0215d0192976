import assert from "node:assert/strict";
import { axe, dashboardOf, journey, seen, sideways, titled } from "./steps/trip.ts";
import { openChoices } from "./steps/frame.ts";

journey(
  "a failing feed: the page says what and where, lets the reader try again, and axe finds nothing at 1280 and 360",
  async ({ open }) => {
    const page = await open("dashboard?mock=fail", { failing: true });
    const notice = page.getByRole("alert");
    await notice.waitFor();
    await notice.getByText("Details", { exact: true }).click();
    assert.match(
      await notice.innerText(),
      /The figures could not be fetched[\s\S]*feed\/area\/E06999999\.json[\s\S]*503/,
    );
    assert.deepEqual(await axe(page), []);
    await page.setViewportSize({ width: 360, height: 900 });
    assert.deepEqual(await axe(page), []);
    assert.deepEqual(await sideways(page), []);
    await page.getByRole("button", { name: "Try again" }).click();
    await notice.waitFor();
  },
);
journey("a single stumble of the server is never seen", async ({ open }) => {
  const page = await open("dashboard?mock=fail-once", { failing: true });
  await dashboardOf(page, "Marlbridge");
  assert.equal(await page.getByRole("alert").count(), 0);
});
journey("a half copied file shows nothing of itself", async ({ open }) => {
  const page = await open("dashboard?mock=malformed", { failing: true });
  await page.getByRole("heading", { name: "These figures could not be read" }).waitFor();
  assert.doesNotMatch(await seen(page), /44\.7|since September/);
});
journey("a council without figures says what would be here", async ({ open }) =>
  titled(await open("dashboard?mock=empty"), "Marlbridge: no figures yet"),
);
journey("old figures say “ask for an update”", async ({ open }) => {
  const page = await open("dashboard?mock=stale");
  await page.getByRole("button", { name: /^July 2026\s*: change the period$/ }).waitFor();
  assert.match(await seen(page), /final, 3 months old: ask for an update/);
});
journey(
  "suppressed figures show their words, fit 320 pixels, and axe finds nothing",
  async ({ open }) => {
    const page = await open("dashboard?mock=suppressed&open=all", { width: 320 });
    await dashboardOf(page, "Marlbridge");
    await page.locator(".dash-table").waitFor();
    assert.ok((await page.getByText("Suppressed to protect confidentiality").count()) > 15);
    assert.deepEqual(await sideways(page), []);
    assert.deepEqual(await axe(page), []);
    const table = await open("indicators/cp-two-years?area=E06000035", { width: 320 });
    await titled(table, "Protection plans open 2 years or more");
    for (const width of [320, 768, 1280]) {
      await table.setViewportSize({ width, height: 900 });
      assert.deepEqual(await sideways(table), [], `Medway’s table at ${width}`);
    }
  },
);
journey(
  "while figures are slow to come the frame and the council’s name stand, without a number",
  async ({ open }) => {
    const page = await open("dashboard?mock=slow&area=E06000035");
    await page.getByText("Fetching the list of councils…").waitFor();
    await dashboardOf(page, "Medway");
  },
);
journey(
  "a connection that breaks: the reader is told, and goes on where they were once it is back",
  async ({ open }) => {
    const page = await open("dashboard?area=E06000035", { failing: true });
    await dashboardOf(page, "Medway");
    await openChoices(page);
    await page.context().setOffline(true);
    await page.getByLabel("Council", { exact: true }).selectOption({ label: "York" });
    await page.getByRole("heading", { name: "You seem to be offline" }).waitFor();
    assert.match(await page.getByRole("alert").innerText(), /Still loaded: Medway/);
    await page.context().setOffline(false);
    await page.getByRole("button", { name: "Try again" }).click();
    await dashboardOf(page, "York");
  },
);
journey("without JavaScript the page says what it needs", async ({ open }) => {
  const page = await open("dashboard", { javaScriptEnabled: false });
  assert.match(await page.locator("noscript").innerText(), /needs JavaScript/);
});

/** Every state that a page can be in, with the words by which a reader knows it. */
const STATES = [
  ["slow", /Fetching/],
  ["fail", /could not be fetched/],
  ["empty", /no figures yet|this story cannot be told|has no figure/i],
  ["stale", /3 months old|July 2026/],
  ["suppressed", /Suppressed|suppressed|withheld|children looked after/],
  ["malformed", /could not be read/],
  ["offline", /offline|could not be fetched/],
] as const;
for (const [state, words] of STATES)
  journey(
    `axe finds nothing on a dashboard, a measure or a story that is ${state}, in our colours and in the reader’s own`,
    async ({ open }) => {
      for (const at of ["dashboard", "indicators/cp-repeat-plans", "placements"]) {
        const page = await open(`${at}?mock=${state}`, { failing: true });
        await page.getByText(words).filter({ visible: true }).first().waitFor();
        for (const forcedColors of ["none", "active"] as const) {
          await page.emulateMedia({ forcedColors });
          assert.deepEqual(await axe(page), [], `${at}, ${state}, forced colours ${forcedColors}`);
        }
        await page.close();
      }
    },
  );
