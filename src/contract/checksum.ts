/**
 * The first 16 hex digits of a text's SHA-256: enough to tell a torn or older copy from the file
 * itself. Works over plain http too.
 */
export async function checksum(text: string): Promise<string> {
  const bytes = new TextEncoder().encode(text);
  // The type says it is always there; a page served over plain http, as on a council's own network,
  // has none.
  const subtle = globalThis.crypto.subtle as SubtleCrypto | undefined;
  const digest = subtle
    ? new Uint8Array(await subtle.digest("SHA-256", bytes))
    : (await import("@noble/hashes/sha2.js")).sha256(bytes);
  return [...digest.slice(0, 8)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
