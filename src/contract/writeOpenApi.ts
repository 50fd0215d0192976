import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { openapi } from "./openapi.ts";

/** `npm run openapi`: the contract for those who write a feed of their own. */
writeFileSync(
  join(import.meta.dirname, "../../public/openapi.json"),
  `${JSON.stringify(openapi(), null, 2)}\n`,
);
