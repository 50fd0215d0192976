import { existsSync } from "node:fs";
import { join } from "node:path";
import { launch } from "../support/browser.ts";
import { serve } from "../support/serve.ts";
import { comparing } from "./comparing.ts";
import { councils } from "./councils.ts";
import { everyPage } from "./everyPage.ts";
import { figures } from "./figures.ts";
import { finding } from "./finding.ts";
import { firstMonth } from "./firstMonth.ts";
import { hosting } from "./hosting.ts";
import { keyboard } from "./keyboard.ts";
import { loading } from "./loading.ts";
import { publishing } from "./publishing.ts";
import { telling } from "./telling.ts";
import { ownGroup } from "./ownGroup.ts";
import { ownList } from "./ownList.ts";
import { ownMeasures } from "./ownMeasures.ts";
import { ownPast } from "./ownPast.ts";
import { lists, paper } from "./paper.ts";
import { pictures } from "./pictures.ts";
import { profile } from "./profile.ts";
import { serviceStories } from "./serviceStories.ts";
import { stories } from "./stories.ts";
import { searching } from "./searching.ts";
import { states } from "./states.ts";
import { aTrip, dist, type Journey } from "./trip.ts";

const AT_ONCE = 2;
/** `npm run journeys -- keyboard` runs the journeys whose sentence holds the word. */
const word = process.argv[2] ?? "";

if (!existsSync(join(dist(), "index.html")))
  throw new Error(`nothing is built at ${dist()}: run "npm run build" first`);
const site = await serve(dist());
const browser = await launch();
const waiting: Journey[] = [
  ...everyPage,
  ...councils,
  ...states,
  ...finding,
  ...keyboard,
  ...figures,
  ...pictures,
  ...paper,
  ...lists,
  ...hosting,
  ...ownGroup,
  ...searching,
  ...profile,
  ...comparing,
  ...ownList,
  ...ownMeasures,
  ...ownPast,
  ...loading,
  ...firstMonth,
  ...publishing,
  ...telling,
  ...stories,
  ...serviceStories,
].filter(({ sentence }) => sentence.includes(word));
const all = waiting.length;
const failed: string[] = [];

async function reader(): Promise<void> {
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    const started = performance.now();
    const trip = aTrip(browser, site.address);
    const problems: string[] = [];
    await inTime(next.go(trip)).catch((error: unknown) =>
      problems.push(error instanceof Error ? error.message : String(error)),
    );
    problems.push(...trip.faults);
    await inTime(trip.end(), 5_000).catch(() => undefined);
    const took = `${((performance.now() - started) / 1000).toFixed(1)} s`;
    console.log(
      problems.length === 0
        ? `ok    ${next.sentence} (${took})`
        : `FAIL  ${next.sentence} (${took})\n      ${problems.join("\n").replace(/\n/g, "\n      ")}`,
    );
    if (problems.length > 0) failed.push(next.sentence);
  }
}

/** A browser that hangs must fail its journey, never the whole run: three times what the longest takes on a slow machine. */
function inTime<T>(work: Promise<T>, most = 180_000): Promise<T> {
  return Promise.race([
    work,
    new Promise<never>((_, late) =>
      setTimeout(() => late(new Error(`not done after ${most / 1000} s`)), most).unref(),
    ),
  ]);
}

await Promise.all(Array.from({ length: AT_ONCE }, reader));
await inTime(Promise.all([browser.close(), site.close()]), 10_000).catch(() => undefined);
console.log(`${all - failed.length} passed, ${failed.length} failed`);
process.exit(failed.length > 0 ? 1 : 0);
