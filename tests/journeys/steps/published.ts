import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { Page } from "@playwright/test";
import { unzipSync } from "fflate";
import { serve } from "../../support/serve.ts";
import { dist } from "./dist.ts";

/** Presses "Write the feed" on a page and unpacks what comes into a folder. */
async function writeFeed(page: Page, folder: string): Promise<void> {
  const [file] = await Promise.all([
    page.waitForEvent("download", { timeout: 120_000 }),
    page.getByRole("button", { name: "Write the feed" }).click(),
  ]);
  for (const [path, bytes] of Object.entries(unzipSync(readFileSync(await file.path())))) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
}

/**
 * Writes the feed of a page and serves the app with it from a plain web server with the mock off,
 * while `go` lasts.
 * `again` writes the feed of a page over it, as a council does that publishes a second time.
 */
export async function published(
  page: Page,
  go: (address: string, again: (page: Page) => Promise<void>) => Promise<void>,
): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "published-"));
  cpSync(dist(), folder, {
    recursive: true,
    filter: (path) => !path.startsWith(join(dist(), "feed")),
  });
  await writeFeed(page, folder);
  writeFileSync(
    join(folder, "config.json"),
    readFileSync(join(dist(), "config.json"), "utf8").replace('"mock"', '"feed"'),
  );
  const served = await serve(folder);
  try {
    await go(served.address, (other) => writeFeed(other, folder));
  } finally {
    await served.close();
    rmSync(folder, { recursive: true });
  }
}
