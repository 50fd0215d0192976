import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { openapi } from "#contract/openapi.ts";

test("the committed OpenAPI document is what the routes give: if not, `npm run openapi`", () => {
  expect(
    JSON.parse(readFileSync(join(import.meta.dirname, "../../public/openapi.json"), "utf8")),
  ).toEqual(openapi());
});

test("the document says what each letter of a gap means", () => {
  expect(JSON.stringify(openapi())).toContain("c suppressed");
});
