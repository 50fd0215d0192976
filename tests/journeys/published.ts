import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { Page } from "playwright-core";
import { unzipSync } from "fflate";
import { serve } from "../support/serve.ts";
import { dist } from "./trip.ts";

/** Presses "Write the feed" and serves the app with what came, unpacked beside it, from a plain web server with the mock off, while `go` lasts. */
export async function published(page: Page, go: (address: string) => Promise<void>): Promise<void> {
  const [file] = await Promise.all([
    page.waitForEvent("download", { timeout: 45_000 }),
    page.getByRole("button", { name: "Write the feed" }).click(),
  ]);
  const folder = mkdtempSync(join(tmpdir(), "published-"));
  cpSync(dist(), folder, {
    recursive: true,
    filter: (path) => !path.startsWith(join(dist(), "feed")),
  });
  for (const [path, bytes] of Object.entries(unzipSync(readFileSync(await file.path())))) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
  writeFileSync(
    join(folder, "config.json"),
    readFileSync(join(dist(), "config.json"), "utf8").replace('"mock"', '"feed"'),
  );
  const served = await serve(folder);
  try {
    await go(served.address);
  } finally {
    await served.close();
    rmSync(folder, { recursive: true });
  }
}
