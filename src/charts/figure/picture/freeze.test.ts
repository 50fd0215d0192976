import { expect, test } from "vitest";
import { hex } from "./freeze.ts";

test.each([
  ["rgb(18, 67, 109)", "#12436d"],
  ["rgba(217, 220, 222, 0.75)", "#d9dcde"],
  ["rgba(0, 0, 0, 0)", "none"],
  ["none", "none"],
  ['url("#clip")', 'url("#clip")'],
])("the colour %s is written as %s", (computed, written) => expect(hex(computed)).toBe(written));
