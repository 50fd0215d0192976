import { existsSync } from "node:fs";
import { chromium, type Browser } from "@playwright/test";

/** Debian's Chromium, without the background calls a closed network would refuse. */
export const CHROMIUM = {
  executablePath: ["/usr/bin/chromium", "/usr/bin/chromium-browser"].find(existsSync) ?? "",
  args: [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
  ],
};

/** Playwright's own word for a missing browser would send a reader to download one. */
export function mustHaveChromium(): void {
  if (CHROMIUM.executablePath === "")
    throw new Error(
      'no chromium: run "node .ci/setup.mjs --browser" or install Debian’s package chromium',
    );
}

/** A browser for the scripts that are no journeys: pictures and measurements. */
export async function launch(): Promise<Browser> {
  mustHaveChromium();
  return chromium.launch(CHROMIUM);
}
