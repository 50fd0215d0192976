import { strToU8, zipSync, type Zippable } from "fflate";
import { describe, expect, test } from "vitest";
import { isOds, readWorkbook } from "./workbook.ts";
import { refuseZip } from "./zipSizes.ts";

const KIND = "application/vnd.oasis.opendocument.spreadsheet";
const NAMES =
  'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"';
const text = (said: string): string =>
  `<table:table-cell table:style-name="ce1" office:value-type="string"><text:p>${said}</text:p></table:table-cell>`;
const figure = (n: number): string =>
  `<table:table-cell table:style-name="ce1" office:value-type="float" office:value="${n}"><text:p>${n}</text:p></table:table-cell>`;
const empty = (times: number): string =>
  `<table:table-cell table:style-name="ce1" table:number-columns-repeated="${times}"/>`;
const row = (...cells: string[]): string =>
  `<table:table-row table:style-name="ro1">${cells.join("")}</table:table-row>`;
const MORE = `<table:table-row table:style-name="ro1" table:number-rows-repeated="1048570">${empty(16_384)}</table:table-row>`;
const content = (rows: string): Uint8Array =>
  strToU8(
    `<?xml version="1.0" encoding="UTF-8"?><office:document-content ${NAMES}><office:body><office:spreadsheet><table:table table:name="Sheet1"><table:table-column table:style-name="co1" table:number-columns-repeated="16384"/>${rows}</table:table></office:spreadsheet></office:body></office:document-content>`,
  );
const ods = (rows: string, parts: Zippable = { mimetype: [strToU8(KIND), { level: 0 }] }) => ({
  name: "x.ods",
  bytes: zipSync({ ...parts, "content.xml": content(rows) }),
});
const HEAD = row(text("Council"), text("2025"), empty(16_382));
const BODY = row(text("Medway"), figure(24.8), empty(16_382));
const READ = [
  ["Council", "2025"],
  ["Medway", "24.8"],
];
const rowsOf = async (source: ReturnType<typeof ods>) => {
  expect(refuseZip(source.bytes)).toBeNull();
  expect(isOds(source)).toBe(true);
  return (await readWorkbook(source))[0]?.rows;
};

describe("a sheet as LibreOffice and Excel write it", () => {
  test("whose empty cells are styled to the last column and the last row is read", async () =>
    expect(await rowsOf(ods(HEAD + BODY + MORE))).toEqual(READ));

  test("whose heading is repeated in print, and whose rows are in an outline, loses neither", async () =>
    expect(
      await rowsOf(
        ods(
          `<table:table-header-rows>${HEAD}</table:table-header-rows><table:table-row-group>${BODY}</table:table-row-group>${MORE}`,
        ),
      ),
    ).toEqual(READ));

  test("keeps its empty cells, its covered ones and its repeated figures in their columns", async () =>
    expect(
      await rowsOf(
        ods(
          row(
            text("A").replace(
              "<table:table-cell",
              '<table:table-cell table:number-columns-spanned="2"',
            ),
            '<table:covered-table-cell table:style-name="ce1"/>',
            empty(2),
            figure(3).replace(
              "<table:table-cell",
              '<table:table-cell table:number-columns-repeated="2"',
            ),
            empty(9),
          ),
        ),
      ),
    ).toEqual([["A", "", "", "", "3", "3"]]));
});

test.each([
  ["packed", { mimetype: strToU8(KIND) }],
  ["after other parts", { "styles.xml": new Uint8Array(9000), mimetype: strToU8(KIND) }],
  ["left out", {}],
] satisfies [string, Zippable][])("the kind of file may be %s", async (_, parts) =>
  expect(await rowsOf(ods(HEAD + BODY, parts))).toEqual(READ),
);

test("a workbook that is torn is still refused by the reader", async () => {
  const { name, bytes } = ods(HEAD + BODY);
  await expect(readWorkbook({ name, bytes: bytes.slice(0, -30) })).rejects.toThrow();
});
