import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import Papa from "papaparse";
import type { Page } from "@playwright/test";
import { chart, journey } from "./steps/trip.ts";

async function saved(
  page: Page,
  button: string,
): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: button }).click(),
  ]);
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

/** What a program that knows only SVG finds in the file: no page, no style sheet. */
const inspected = (page: Page, svg: string) =>
  page.evaluate((text) => {
    const found = new DOMParser().parseFromString(text, "image/svg+xml");
    const root = found.documentElement;
    const [width, height] = ["width", "height"].map((name) => Number(root.getAttribute(name))) as [
      number,
      number,
    ];
    // Measured as drawn: letters that stick out of the picture would be cut.
    const drawn = document.importNode(root, true) as unknown as SVGSVGElement;
    document.body.append(drawn);
    const box = drawn.getBoundingClientRect();
    const cut = [...drawn.querySelectorAll("text")]
      .filter((t) => {
        const r = t.getBoundingClientRect();
        return (
          r.width > 0 &&
          (r.left < box.left - 1 || r.right > box.right + 1 || r.bottom > box.bottom + 1)
        );
      })
      .map((t) => t.textContent ?? "");
    drawn.remove();
    return {
      parses: found.querySelector("parsererror") === null,
      width,
      height,
      words: [...root.querySelectorAll("text")].map((t) => t.textContent ?? "").join(" "),
      shapes: root.querySelectorAll("path, circle, rect").length,
      cut,
    };
  }, svg);

/** The picture's size and how many colours it holds: one would be a blank sheet. */
const decoded = (page: Page, png: Buffer) =>
  page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
    const canvas = new OffscreenCanvas(image.width, image.height);
    const context = canvas.getContext("2d");
    if (!context) throw new Error("no canvas");
    context.drawImage(image, 0, 0);
    const { data } = context.getImageData(0, 0, image.width, image.height);
    const colours = new Set<number>();
    for (let i = 0; i < data.length; i += 4)
      colours.add(((data[i] ?? 0) << 16) | ((data[i + 1] ?? 0) << 8) | (data[i + 2] ?? 0));
    return {
      width: image.width,
      height: image.height,
      colours: colours.size,
      corner: [...data.slice(0, 4)],
    };
  }, png.toString("base64"));

type View = {
  readonly what: string;
  readonly path: string;
  readonly file: string;
  readonly drawn: (page: Page) => Promise<void>;
  readonly says: readonly RegExp[];
  readonly columns: readonly string[];
};
const there = (selector: string) => (page: Page) => page.locator(selector).first().waitFor();
const DFE = [/Source: .*Department for Education/, /Open Government Licence v3\.0/];
const VIEWS: readonly View[] = [
  {
    what: "the trend",
    path: "indicators/cp-repeat-plans",
    file: "cp-repeat-plans-E06999999",
    drawn: async (page) => {
      await chart(page).waitFor();
      await page.locator(".recharts-line-curve[d]").first().waitFor({ state: "attached" });
    },
    says: [
      /^Repeat child protection plans, Marlbridge/,
      /Illustrative: figures are invented/,
      /Period: 12 months to each month, .* to October 2026/,
      /Marlbridge 30\.8%/,
      /Range of the neighbours/,
      ...DFE,
    ],
    columns: ["Period", "Value", "Source", "Caution"],
  },
  {
    what: "all authorities",
    path: "indicators/cp-plan-rate?area=E06000035&view=authorities",
    file: "cp-plan-rate-all-authorities-2025-since-2024",
    drawn: there(".ranked-plot"),
    says: [
      /^Child protection plans per 10,000: all authorities, at 31 March 2025/,
      /Period: at 31 March 2025/,
      /Medway 43\.5/,
      /England 40\.6/,
      /By region .*Yorkshire and The Humber/,
      ...DFE,
    ],
    columns: [
      "Code",
      "Region",
      "Role",
      "Value",
      "Numerator",
      "Denominator",
      "Rank from the highest",
      "Source",
      "Period",
    ],
  },
  {
    what: "the funnel",
    path: "indicators/cp-plan-rate?area=E06000035&view=different",
    file: "cp-plan-rate-E06000035-funnel-2025",
    drawn: there(".funnel"),
    says: [
      /is Medway different from England, at 31 March 2025\?/,
      /99\.8% lines/,
      /Children who live there/,
      ...DFE,
    ],
    columns: ["Code", "Value", "Upper 95% line", "In the funnel"],
  },
  {
    what: "the control chart",
    path: "indicators/cin-visits?view=changing",
    file: "cin-visits-E06999999-control-chart",
    drawn: there(".control"),
    says: [
      /^Child in need visits on time, Marlbridge: is it changing\?/,
      /Illustrative: figures are invented/,
      /Source: Marlbridge/,
      /Period: April 2022 to October 2026/,
      /Upper limit/,
      /Limits of ordinary change/,
    ],
    columns: ["Centre line", "Lower limit", "Upper limit", "Signal", "Counted in the limits"],
  },
  {
    what: "the neighbours",
    path: "indicators/cp-plan-rate?area=E06000035&view=neighbours",
    file: "cp-plan-rate-E06000035-neighbours-2025",
    drawn: there(".multiples"),
    says: [/Medway and its neighbours/, /Swindon Very close/, /73\.2, Mar 2025/, ...DFE],
    columns: ["Area", "Code", "How alike", "Value"],
  },
  {
    what: "the profile",
    path: "profile?area=E06000035",
    file: "profile-E06000035",
    drawn: there(".among svg"),
    says: [
      /Medway against its 10 neighbours/,
      /729\.2/,
      /16th highest of 153/,
      /Suppressed to protect confidentiality/,
      ...DFE,
    ],
    columns: ["Measure", "Unit", "Value", "England", "Source"],
  },
  {
    what: "the comparison",
    path: "compare?area=E06000035",
    file: "comparison",
    drawn: there(".among svg"),
    says: [/which differ from England\?/, /Higher: worse/, /Suffolk/, ...DFE],
    columns: ["Unit", "Code", "Value", "Source", "Against England (95%)"],
  },
];

for (const { what, path, file, drawn, says, columns } of VIEWS)
  journey(
    `a picture of ${what} stands alone: SVG and PNG with title, key, source, period and day, and its figures as CSV`,
    async ({ open }) => {
      const page = await open(path);
      await drawn(page);
      const svg = await saved(page, "Download picture (SVG)");
      assert.equal(svg.name, `${file}.svg`);
      const text = svg.bytes.toString("utf8");
      assert.doesNotMatch(text, /var\(|class=|style=|<style|foreignObject/);
      const seen = await inspected(page, text);
      assert.ok(seen.parses);
      assert.deepEqual(seen.cut, []);
      assert.ok(seen.shapes > 5, `${seen.shapes} shapes`);
      for (const words of [...says, /Made on 22 November 2026/]) assert.match(seen.words, words);

      const png = await saved(page, "Download picture (PNG)");
      assert.equal(png.name, `${file}.png`);
      const picture = await decoded(page, png.bytes);
      const scale = picture.width / seen.width;
      assert.ok(
        scale > 1.2 && scale <= 2 && Math.abs(picture.height - seen.height * scale) <= 2,
        `${picture.width} × ${picture.height} of ${seen.width} × ${seen.height}`,
      );
      assert.deepEqual(picture.corner, [255, 255, 255, 255]);
      assert.ok(
        picture.colours > 20 && png.bytes.length > 20_000,
        `${picture.colours} colours in ${png.bytes.length} bytes`,
      );

      const csv = await saved(page, "Download figures (CSV)");
      assert.equal(csv.name, `${file}.csv`);
      const { data, meta } = Papa.parse<Record<string, string>>(
        csv.bytes.toString("utf8").slice(1),
        { header: true, skipEmptyLines: true },
      );
      for (const column of columns)
        assert.ok(meta.fields?.includes(column), `no column “${column}”`);
      assert.ok(data.length > 5);
      assert.ok(
        data.every((row) => row["Source"] !== "" && row["Value"] !== ""),
        "every row has its figure or its reason, and its source",
      );
    },
  );
journey(
  "by keyboard and finger: the control chart is one stop, its months are named with their signal, gaps with their reason",
  async ({ open }) => {
    const page = await open("indicators/cin-visits?view=changing", { hasTouch: true });
    const slider = page.getByRole("slider", { name: /^Control chart: 55 periods/ });
    await slider.focus();
    const named = page.locator(".walk-name");
    assert.match(await named.innerText(), /^October 2026: \d+%, provisional\. /);
    const heard = [await named.innerText()];
    for (let i = 0; i < 54; i += 1) {
      await page.keyboard.press("ArrowLeft");
      heard.push(await named.innerText());
    }
    assert.equal(new Set(heard).size, 55);
    assert.match(
      heard[19] ?? "",
      /^March 2025: not given\. Not available: the case system changed/,
    );
    await page.keyboard.press("End");
    assert.equal(await named.innerText(), heard[0]);
    await slider.tap({ position: { x: 74, y: 100 } });
    assert.match(await named.innerText(), /^April 2022: /);
  },
);
