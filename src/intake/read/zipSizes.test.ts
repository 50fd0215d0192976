import { strToU8, zipSync } from "fflate";
import { expect, test } from "vitest";
import { readZipParts } from "./zipParts.ts";
import { SheetSpread } from "./sheetSpread.ts";
import { refuseZip } from "./zipSizes.ts";

const TYPES = { "[Content_Types].xml": strToU8("<Types/>") };

test("the directory says what each part unpacks to", () => {
  const parts = readZipParts(
    zipSync({ "a.xml": strToU8("x".repeat(5000)), "b.xml": strToU8("ab") }),
  );
  expect(parts).toMatchObject([
    { name: "a.xml", size: 5000 },
    { name: "b.xml", size: 2 },
  ]);
});

test("a workbook that packs forty times is read, one that unpacks beyond every bound is not", () => {
  // Digits of no pattern pack badly, a return's repeated words well: neither is a bomb below fifty
  // megabytes.
  expect(
    refuseZip(
      zipSync({
        ...TYPES,
        "xl/worksheets/sheet1.xml": strToU8('<c t="s"><v>1</v></c>'.repeat(200_000)),
      }),
    ),
  ).toBeNull();
  expect(
    refuseZip(zipSync({ ...TYPES, "xl/worksheets/sheet1.xml": new Uint8Array(51_000_000) })),
  ).toMatchObject({ found: expect.stringMatching(/unpacks to 51 MB/) as unknown });
});

test("sizes of a wide (zip64) entry stand in its extra field", () => {
  const name = "a.xml";
  const [entry, ends] = [46 + name.length + 28, 22];
  const bytes = new Uint8Array(entry + ends);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, 0x02014b50, true);
  view.setUint16(10, 8, true);
  for (const at of [20, 24, 42]) view.setUint32(at, 0xffffffff, true);
  view.setUint16(28, name.length, true);
  view.setUint16(30, 28, true);
  bytes.set(strToU8(name), 46);
  view.setUint16(51, 1, true);
  view.setUint16(53, 24, true);
  [7_000_000_000, 40, 12].forEach((n, i) => view.setBigUint64(55 + i * 8, BigInt(n), true));
  view.setUint32(entry, 0x06054b50, true);
  view.setUint16(entry + 10, 1, true);
  expect(readZipParts(bytes)).toEqual([
    { name, deflated: true, toldAfter: false, packed: 40, size: 7_000_000_000, header: 12 },
  ]);
  expect(refuseZip(bytes)).toMatchObject({
    found: expect.stringMatching(/unpacks to 7,000 MB/) as unknown,
  });
});

test("no directory, or one that points beyond the file, is broken", () => {
  const zip = zipSync(TYPES);
  expect(refuseZip(zip.slice(0, zip.length - 10))).toBe("broken");
  new DataView(zip.buffer).setUint32(zip.length - 6, 9_999_999, true);
  expect(refuseZip(zip)).toBe("broken");
});

test("a sheet spreads from A1 to its furthest row and column, wherever its bytes are cut", () => {
  const xml = strToU8(
    '<row r="2" spans="1:900"><c r="B2" s="9"/><c\nr=\'AB3\'/></row><row ref="ZZ99999" r="40"/>',
  );
  for (let cut = 0; cut <= xml.length; cut += 1) {
    const spread = new SheetSpread();
    spread.take(xml.subarray(0, cut));
    spread.take(xml.subarray(cut));
    // Forty rows; AB is the twenty-eighth column.
    expect(spread.cells).toBe(40 * 28);
  }
});
