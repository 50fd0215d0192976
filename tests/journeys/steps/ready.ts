import { existsSync } from "node:fs";
import { join } from "node:path";
import { mustHaveChromium } from "../../support/browser.ts";
import { dist } from "./dist.ts";

/** Said once before the first journey, instead of by each of them. */
export default function ready(): void {
  mustHaveChromium();
  if (!existsSync(join(dist(), "index.html")))
    throw new Error(`nothing is built at ${dist()}: run "npm run build" first`);
}
