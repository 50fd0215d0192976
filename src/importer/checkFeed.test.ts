import { unzipSync, strFromU8 } from "fflate";
import { describe, expect, test } from "vitest";
import { smallFeed } from "#tests/support/smallFeed.ts";
import { checkFeed } from "./checkFeed.ts";
import { zipFeed } from "./zip.ts";

const { files } = await smallFeed();
const but = (change: (copy: Map<string, string>) => void) => {
  const copy = new Map(files);
  change(copy);
  return checkFeed(copy);
};
const [area = ""] = [...files.keys()].filter((path) => path.startsWith("area/"));

describe("a feed before it is served", () => {
  test("is whole as it was written", async () => expect(await checkFeed(files)).toEqual([]));
  test("that was copied half names the file that is not there", async () =>
    expect(await but((f) => f.delete(area))).toEqual([
      `${area}: the manifest names it and it is not there.`,
    ]));
  test("with a torn file names it", async () =>
    expect(await but((f) => f.set(area, (f.get(area) ?? "").slice(0, 99)))).toEqual([
      `${area}: is not the file the manifest names; it is torn, edited or of another build.`,
    ]));
  test("with a file of another build beside it names that", async () =>
    expect(await but((f) => f.set("area/E99999999.json", "{}"))).toEqual([
      "area/E99999999.json: is there, and the manifest does not name it.",
    ]));
  test("without its manifest is nothing", async () =>
    expect(await but((f) => f.delete("manifest.json"))).toEqual([
      "manifest.json: is not there, so nothing can be said of the rest.",
    ]));
  test("packed and unpacked is the same, and packing it twice gives the same bytes", () => {
    const packed = zipFeed(files);
    expect(zipFeed(new Map([...files].reverse()))).toEqual(packed);
    expect(
      new Map(
        Object.entries(unzipSync(packed)).map(([path, bytes]) => [
          path.replace(/^feed\//, ""),
          strFromU8(bytes),
        ]),
      ),
    ).toEqual(new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1))));
  });
});
