import { cruise, type IRegularForbiddenRuleType } from "dependency-cruiser";
import { AT_THE_DESK, DOORS, IN_A_THREAD, LAYERS, NODE, ON_DEMAND } from "./layers.ts";

const TEST = String.raw`\.test\.tsx?$`;
/** A page's test stands on the whole house: the mock answers it, in the contract's words. */
const PAGE_TEST = String.raw`\.test\.tsx$`;

/** `app/*Page.tsx` as a pattern of paths below `src/`. */
const inSrc = (part: string): string =>
  `^src/${part.replaceAll(".", String.raw`\.`).replaceAll("*", "[^/]*")}${/\.(tsx?|scss)$/.test(part) ? "$" : "/"}`;

/** A library's files, by where it lies or, if it is not installed, by its name. */
const library = (name: string): string => `(^|node_modules/)(@types/)?${name}(/|$)`;

type Rule = IRegularForbiddenRuleType;
const rule = (name: string, from: Rule["from"], to: Rule["to"]): Rule => ({
  name,
  severity: "error",
  from,
  to,
});

const layer = ([part, mayImport]: [string, readonly string[]]): Rule => {
  const smaller = Object.keys(LAYERS).filter((other) => other.startsWith(`${part}/`));
  return rule(
    `${part} may import ${mayImport.join(", ") || "no other folder"}`,
    { path: inSrc(part), pathNot: [PAGE_TEST, ...smaller.map(inSrc)] },
    { path: "^src/", pathNot: [part, ...mayImport].map(inSrc) },
  );
};

const door = ([name, doors]: [string, readonly string[]]): Rule =>
  rule(
    `${name} only in ${doors.join(", ")}`,
    { path: "^src/", pathNot: [TEST, ...doors.map(inSrc)] },
    { path: library(name) },
  );

/** Dependency-cruiser's rules for the tables of `layers.ts`. */
const rules = (): Rule[] => [
  ...Object.entries(LAYERS).map(layer),
  ...Object.entries(DOORS).map(door),
  rule(
    "features never meet",
    { path: "^src/features/([^/]+)/" },
    { path: "^src/features/", pathNot: "^src/features/$1/" },
  ),
  rule(
    "every library has a door",
    { path: "^src/", pathNot: TEST },
    {
      dependencyTypes: ["npm", "npm-dev", "npm-optional", "npm-peer", "npm-no-pkg", "npm-unknown"],
      pathNot: Object.keys(DOORS).map(library),
    },
  ),
  rule(
    "what ships is a dependency",
    { path: "^src/", pathNot: [TEST, ...AT_THE_DESK.map(inSrc)] },
    { dependencyTypes: ["npm-dev"] },
  ),
  rule(
    `Node only in ${NODE.join(", ")}`,
    { path: "^src/", pathNot: [TEST, ...NODE.map(inSrc)] },
    { dependencyTypes: ["core"] },
  ),
  ...ON_DEMAND.map((part) =>
    rule(
      `${part} only by import()`,
      { path: "^src/", pathNot: [TEST, inSrc(part)] },
      { path: inSrc(part), dynamic: false },
    ),
  ),
  rule(
    `of ${IN_A_THREAD.join(", ")} a page knows only types`,
    { path: "^src/(data|features|app)/", pathNot: TEST },
    { path: IN_A_THREAD.map(inSrc), dependencyTypesNot: ["type-only"] },
  ),
  rule(
    "the product does not lean on its tests",
    { path: "^src/", pathNot: TEST },
    { path: ["^tests/", "^fixtures/", TEST] },
  ),
  rule("no cycles", { path: "^src/" }, { circular: true }),
  rule("every import leads somewhere", {}, { couldNotResolve: true }),
];

/**
 * The imports under `root` that break a rule, as `from -> to (rule)`, and how many files were read.
 */
export async function broken(
  root: string,
  folders: readonly string[],
): Promise<{ readonly files: readonly string[]; readonly faults: readonly string[] }> {
  const { output } = await cruise(
    [...folders],
    {
      baseDir: root,
      validate: true,
      ruleSet: { forbidden: rules() },
      tsPreCompilationDeps: true,
      doNotFollow: { path: "node_modules" },
    },
    {
      exportsFields: ["exports"],
      conditionNames: ["types", "import", "default"],
      extensions: [".ts", ".tsx", ".d.ts", ".mjs", ".js"],
    },
  );
  if (typeof output === "string") throw new Error(output);
  const files = output.modules
    .map((module) => module.source)
    .filter((path) => /^(src|tests)\//.test(path));
  return {
    files,
    faults: output.summary.violations.map((v) => `${v.from} -> ${v.to} (${v.rule.name})`),
  };
}
