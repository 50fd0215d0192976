import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readAllAreas, type WireAllAreas } from "#contract/series.ts";
import { dist } from "./steps/dist.ts";
import { axe, journey, sideways, titled } from "./steps/trip.ts";

const MEASURE = "indicators/cp-repeat-plans";
const wire = JSON.parse(
  readFileSync(join(dist(), "feed/series/cp-repeat-plans.json"), "utf8"),
) as WireAllAreas;
const all = readAllAreas(wire);
/** A council's figure of a year, from the file itself. */
function figure(code: string, year: string): number {
  const found = all.byArea.get(code)?.observations.find((o) => o.period === year)?.value;
  assert.ok(found?.kind === "known", `${code} has a figure in ${year}`);
  return found.amount;
}
const [YORK, EAST_RIDING] = ["E06000014", "E06000011"];

journey(
  "by keyboard a reader walks the map from York to the council east of it and opens its page",
  async ({ open }) => {
    const page = await open(`${MEASURE}?area=${YORK}&view=authorities&drawn=map`);
    await titled(page, "Repeat child protection plans");
    const map = page.getByRole("slider", { name: /^Map of authorities/ });
    await map.focus();
    const said = page.locator(".views .walk-name");
    assert.equal(
      await said.innerText(),
      `York: ${figure(YORK, "2025").toFixed(1)}%, 153 of 153 from the lowest (best), worst quarter`,
    );
    await page.keyboard.press("ArrowRight");
    assert.match(await said.innerText(), /^East Riding of Yorkshire: /);
    await page.keyboard.press("ArrowLeft");
    assert.match(await said.innerText(), /^York: 44\.1%/);
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Enter");
    await page.waitForURL(new RegExp(`area=${EAST_RIDING}`));
    assert.match(page.url(), /view=authorities/);
    assert.match(page.url(), /drawn=map/);
    await page
      .getByText(`East Riding of Yorkshire ${figure(EAST_RIDING, "2025").toFixed(1)}%`, {
        exact: true,
      })
      .first()
      .waitFor();
  },
);

journey(
  "year, earlier year, order and map stand in the address, are the same when it is opened again, and the sentence follows them",
  async ({ open }) => {
    const page = await open(`${MEASURE}?area=${YORK}&view=authorities`);
    await page
      .getByLabel("Year", { exact: true })
      .selectOption({ label: "Year ending 31 March 2023" });
    await page.getByLabel("Change since").selectOption("2019");
    await page.getByLabel("Order", { exact: true }).selectOption("change");
    const rise = figure(YORK, "2023") - figure(YORK, "2019");
    const verb = rise > 0 ? "rose" : "fell";
    const sentence = `York ${verb} by ${Math.abs(rise).toFixed(1)} points since 31 March 2019`;
    await page.getByText(sentence).first().waitFor();
    await page.getByLabel("Drawn as").selectOption("map");
    await page
      .getByText(/^The map has the councils of today\. Cumbria \(until 2023\) is not on it/)
      .waitFor();
    assert.match(page.url(), /at=2023&before=2019&order=change&drawn=map/);
    const again = await open(page.url());
    await again.getByText(sentence).first().waitFor();
    await again.getByRole("slider", { name: /^Map of authorities/ }).waitFor();
    assert.equal(await again.getByLabel("Year", { exact: true }).inputValue(), "2023");
  },
);

journey(
  "the table and the file have the change of every authority, or why there is none",
  async ({ open }) => {
    const page = await open(`${MEASURE}?area=${YORK}&view=authorities&before=2021&order=change`);
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Download figures (CSV)" }).click(),
    ]);
    assert.equal(
      download.suggestedFilename(),
      "cp-repeat-plans-all-authorities-2025-since-2021.csv",
    );
    const text = readFileSync(await download.path(), "utf8");
    const york = text.split("\r\n").find((line) => line.includes(`,${YORK},`));
    const change = figure(YORK, "2025") - figure(YORK, "2021");
    assert.ok(
      york?.split(",").some((cell) => Math.abs(Number(cell) - change) < 1e-9),
      `${york ?? "no York"} has ${change}`,
    );
    await page.getByText(/^The same figures as a table: /).click();
    const cumberland = page.getByRole("row", { name: /^Cumberland/ });
    assert.match(await cumberland.innerText(), /Began 1 April 2023/);
    const cumbria = page.getByRole("row", { name: /^Cumbria/ });
    assert.match(await cumbria.innerText(), /Ended 31 March 2023/);
  },
);

journey(
  "Marlbridge, which is invented, is told that it is no place of the map, and where its figure would stand",
  async ({ open, asked }) => {
    const page = await open(`${MEASURE}?view=authorities`);
    await page.getByRole("slider", { name: /^Authorities from lowest/ }).waitFor();
    assert.ok(!asked.some((path) => path.endsWith("map.json")), "no map is asked for before");
    await page.getByLabel("Drawn as").selectOption("map");
    await page
      .getByText(
        /^Marlbridge is illustrative, so it is no place on the map\. Its .* would stand in the /,
      )
      .waitFor();
    assert.ok(asked.some((path) => path.endsWith("map.json")));
  },
);

for (const width of [1280, 820, 360])
  journey(
    `at ${width} pixels the map and the bars of changes keep every rule that can be checked, and nothing sticks out`,
    async ({ open }) => {
      for (const drawn of ["drawn=map", "order=change"]) {
        const page = await open(`${MEASURE}?area=${YORK}&view=authorities&${drawn}`, { width });
        await page.locator(".views").getByRole("slider").waitFor();
        assert.deepEqual(await axe(page), []);
        assert.deepEqual(await sideways(page), []);
      }
    },
  );

journey(
  "a council is laid on the trend by name, stands in the address, the table and the file, and is taken away again",
  async ({ open }) => {
    const page = await open(`${MEASURE}?area=${YORK}`);
    await titled(page, "Repeat child protection plans");
    await page.getByText("Lay other councils on it").click();
    await page.getByRole("combobox", { name: /^Lay a council on the trend/ }).fill("Medway");
    await page.getByRole("option", { name: "Medway council" }).click();
    await page.waitForURL(/areas=E06000035/);
    await page.getByText(/^The same figures as a table/).click();
    const table = page.getByRole("table", { name: /the councils laid on the trend/ });
    const medway = figure("E06000035", "2025").toFixed(1);
    await table.getByRole("row", { name: `Mar 2025 ${medway}%` }).waitFor();
    await page.getByRole("application").getByText(`Medway ${medway}%`, { exact: true }).waitFor();
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Download figures (CSV)" }).click(),
    ]);
    const text = readFileSync(await download.path(), "utf8");
    assert.ok(
      text.includes(`,Medway,E06000035,year ending 31 March 2025,${figure("E06000035", "2025")}`),
    );
    await page.getByLabel("Lines of neighbours").selectOption("neighbours");
    await page.getByText("Each of the neighbours").waitFor();
    assert.equal(await table.getByRole("columnheader").count(), 12);
    assert.deepEqual(await axe(page), []);
    await page.getByRole("button", { name: "Take away Medway" }).click();
    await page.waitForURL((url) => !url.search.includes("areas="));
  },
);
