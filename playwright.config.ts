import { defineConfig } from "@playwright/test";
import { CHROMIUM } from "./tests/support/browser.ts";

/**
 * The journeys: a real browser over the built app. `npm run journeys -- -g keyboard` takes those whose sentence holds the
 * word, `-- keyboard.ts` a file, `-- --shard=1/3` a third. Files go by their names, so the long ones are spread out.
 */
export default defineConfig({
  testDir: "tests/journeys",
  testMatch: "*.ts",
  testIgnore: "steps/**",
  outputDir: "tests/out/journeys",
  globalSetup: "./tests/journeys/steps/ready.ts",
  fullyParallel: true,
  forbidOnly: "CI" in process.env,
  workers: 2,
  // A journey that passes only the second time has found something.
  retries: 0,
  // A guard against a browser that hangs, three times what the longest takes on a slow machine; no measure of speed.
  timeout: 180_000,
  reporter: "list",
  use: {
    launchOptions: CHROMIUM,
    // What stood on the page when a journey failed. A trace tells more and makes a run a fifth longer: at the desk, when asked
    // for, with `npm run journeys -- --trace retain-on-failure`.
    screenshot: "only-on-failure",
    trace: "off",
  },
});
