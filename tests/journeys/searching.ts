import assert from "node:assert/strict";
import { axe, dashboardOf, journey, titled } from "./steps/trip.ts";
import { tabToField } from "./steps/fields.ts";
import { openChoices } from "./steps/frame.ts";

const BOX = "Find a measure or council";

const typed = (text: string, option: RegExp, lands: "council" | "measure", title: string): void =>
  journey(`search box by keyboard alone: “${text}” leads to ${title}`, async ({ open }) => {
    const page = await open("dashboard?area=E06000014");
    await dashboardOf(page, "York");
    await tabToField(page, BOX);
    await page.keyboard.type(text);
    const list = page.getByRole("listbox", { name: BOX }).getByRole("option");
    await list.filter({ hasText: option }).first().waitFor();
    assert.deepEqual(await axe(page), []);
    // Down to it, as far as it stands from the top.
    const names = await list.allInnerTexts();
    for (let i = names.findIndex((name) => option.test(name)); i > 0; i -= 1)
      await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await (lands === "council" ? dashboardOf(page, title) : titled(page, title));
    await openChoices(page);
    assert.equal(
      await page.getByLabel("Council", { exact: true }).inputValue(),
      lands === "council" ? codeIn(page.url()) : "E06000014",
    );
    assert.equal(await page.getByRole("combobox", { name: BOX }).inputValue(), "");
  });
const codeIn = (address: string): string => new URL(address).searchParams.get("area") ?? "";

typed("LAC", /^Children looked after per 10,000/, "measure", "Children looked after per 10,000");
typed("caseload", /^Average social worker caseload/, "measure", "Average social worker caseload");
typed("Medwya", /^Medway/, "council", "Medway");
// North Yorkshire's code until 2023.
typed("E10000023", /^North Yorkshire/, "council", "North Yorkshire");
// Medway's number at the Department for Education.
typed("887", /^Medway/, "council", "Medway");
