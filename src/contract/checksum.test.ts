import { createHash } from "node:crypto";
import fc from "fast-check";
import { afterEach, expect, test, vi } from "vitest";
import { checksum } from "./checksum.ts";

/** What Node's own SHA-256 says of a text. */
const byNode = (text: string): string =>
  createHash("sha256").update(text).digest("hex").slice(0, 16);
const plainHttp = (): void => void vi.stubGlobal("crypto", {});
afterEach(() => {
  vi.unstubAllGlobals();
});

test.each([
  ["with https", () => undefined],
  ["over plain http, where the browser offers no SHA-256", plainHttp],
])("%s a file is named by the first 16 digits of its SHA-256", async (_, set) => {
  set();
  // FIPS 180-4's own example.
  expect(await checksum("abc")).toBe("ba7816bf8f01cfea");
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: "binary", maxLength: 300 }), async (text) => {
      expect(await checksum(text)).toBe(byNode(text));
    }),
    { seed: 20260331, numRuns: 100 },
  );
});
