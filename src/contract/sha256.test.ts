import { createHash } from "node:crypto";
import fc from "fast-check";
import { afterEach, expect, test, vi } from "vitest";
import { checksum } from "./checksum.ts";
import { sha256 } from "./sha256.ts";

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString("hex");
afterEach(() => {
  vi.unstubAllGlobals();
});

test("is what every other SHA-256 gives, for any bytes", () => {
  expect(hex(sha256(new TextEncoder().encode("abc")))).toBe(
    "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
  );
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      expect(hex(sha256(bytes))).toBe(createHash("sha256").update(bytes).digest("hex"));
    }),
    { seed: 20260331, numRuns: 300 },
  );
});

test("a page without the browser’s own names a file by the same checksum", async () => {
  const with_ = await checksum('{"schema":1}');
  vi.stubGlobal("crypto", {});
  expect(await checksum('{"schema":1}')).toBe(with_);
});
