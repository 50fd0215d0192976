import { describe, expect, test } from "vitest";
import { checksum } from "#contract/checksum.ts";
import { Witness } from "./witness.ts";

/** A server of a feed of two files, of which the first fetch may give an older copy. */
async function served(manifest: object | null, now: { readonly [path: string]: string } = {}) {
  const asked: string[] = [];
  const files = Object.fromEntries(
    await Promise.all(
      Object.entries({ "a.json": "A", "b.json": "B" }).map(
        async ([path, text]) => [path, await checksum(text)] as const,
      ),
    ),
  );
  const answer = (request: Request): Promise<Response> => {
    const path = new URL(request.url).pathname.replace("/feed/", "");
    asked.push(`${path} ${request.cache}`);
    if (path === "manifest.json")
      return Promise.resolve(
        manifest
          ? Response.json({
              schema: 1,
              edition: "2026",
              areas: 1,
              indicators: 1,
              series: [],
              files,
              ...manifest,
            })
          : new Response("", { status: 404 }),
      );
    const text = now[path];
    return Promise.resolve(
      text === undefined ? new Response("", { status: 404 }) : new Response(text),
    );
  };
  return { witness: new Witness("http://x/feed/", answer), asked, answer };
}
/** Time enough for what must not happen; what must is polled for. */
const settled = (): Promise<void> => new Promise((done) => setTimeout(done, 20));

describe("a feed is watched", () => {
  test("and nothing is said while every file is the manifest’s, before it came or after", async () => {
    const { witness } = await served({});
    void witness.saw("a.json", "A");
    await witness.begin();
    void witness.saw("b.json", "B");
    await settled();
    expect(witness.torn()).toBeNull();
  });

  test.each([
    ["before", true],
    ["after", false],
  ])("a file of another build that came %s the manifest is named", async (_, early) => {
    const { witness } = await served({}, { "a.json": "older" });
    if (early) void witness.saw("a.json", "older");
    await witness.begin();
    if (!early) void witness.saw("a.json", "older");
    await expect
      .poll(() => witness.torn())
      .toEqual({
        path: "a.json",
        why: "is not the file that the manifest names",
      });
  });

  test("a copy that the browser had kept is fetched anew, and nobody is blamed", async () => {
    const { witness, asked } = await served({}, { "a.json": "A" });
    let told = 0;
    witness.subscribe(() => {
      told += 1;
    });
    void witness.saw("a.json", "last month’s");
    await witness.begin();
    expect([witness.torn(), witness.renewed(), told]).toEqual([null, 1, 1]);
    expect(asked).toContain("a.json reload");
  });

  test("nor is one that comes later: the server’s own text is gone on with", async () => {
    const { witness } = await served({}, { "a.json": "A" });
    await witness.begin();
    expect(await witness.saw("a.json", "last month’s")).toBe("A");
    expect([witness.torn(), witness.renewed()]).toEqual([null, 0]);
  });

  test("a file the manifest does not know, and a manifest that is not there or not whole, are named", async () => {
    const one = await served({});
    void one.witness.saw("c.json", "C");
    await one.witness.begin();
    expect(one.witness.torn()).toEqual({ path: "c.json", why: "is not named by the manifest" });
    const two = await served(null);
    await two.witness.begin();
    expect(two.witness.torn()).toEqual({ path: "manifest.json", why: "is not there" });
    const three = await served({ files: 3 });
    await three.witness.begin();
    expect(three.witness.torn()).toEqual({ path: "manifest.json", why: "is not whole" });
  });

  test("without a connection nothing is concluded, and it asks again", async () => {
    let on = false;
    const { witness } = await served({});
    const flaky = new Witness("http://x/feed/", () =>
      on
        ? Promise.resolve(new Response("", { status: 404 }))
        : Promise.reject(new TypeError("Failed to fetch")),
    );
    await flaky.begin();
    expect(flaky.torn()).toBeNull();
    on = true;
    await flaky.begin();
    expect(flaky.torn()?.path).toBe("manifest.json");
    expect(witness.torn()).toBeNull();
  });

  test("a manifest that a busy server held back is asked for again with the next file, and what came before is checked too", async () => {
    const { answer } = await served({}, { "a.json": "older" });
    let busy = true;
    const later = new Witness("http://x/feed/", (request) =>
      busy && request.url.endsWith("manifest.json")
        ? Promise.resolve(new Response("", { status: 503 }))
        : answer(request),
    );
    void later.saw("a.json", "older");
    await later.begin();
    expect(later.torn()).toBeNull();
    busy = false;
    void later.saw("b.json", "B");
    await expect
      .poll(() => later.torn())
      .toEqual({
        path: "a.json",
        why: "is not the file that the manifest names",
      });
  });

  test("a page that is still painting is not made to ask by the files it fetches", async () => {
    const { witness, asked } = await served({});
    void witness.saw("a.json", "A");
    await settled();
    expect(asked).toEqual([]);
  });
});
