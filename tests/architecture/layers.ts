/**
 * Who may import whom, in folders of `src/`: facts flow up. A row names a folder (`domain`) or a file (`main.tsx`),
 * `*` stands for one name; a row for a part of a folder (`app/boot.ts`) replaces the folder's row for that part.
 * A feature never imports another, whatever stands here.
 */
export const LAYERS: { readonly [part: string]: readonly string[] } = {
  domain: [],
  contract: ["domain"],
  importer: ["domain", "contract"],
  documents: ["domain"],
  data: ["domain", "contract"],
  // A council's own loads: read by the importer in a worker, kept in the browser, fetched by import() alone.
  "data/local.ts": [
    "domain",
    "contract",
    "data",
    "importer/finding.ts",
    "importer/local/*.ts",
    "importer/local/tidy/*.ts",
    "importer/local/told/*.ts",
    "importer/worker.ts",
    "importer/workerClient.ts",
  ],
  "data/loads.ts": ["data", "importer/local/*.ts", "importer/local/told/*.ts"],
  "data/soundLoads.ts": ["domain", "importer/local/*.ts", "importer/local/told/*.ts"],
  "data/ours.ts": ["domain", "contract", "data", "importer/local/*.ts", "importer/local/told/*.ts"],
  "data/laid.ts": ["domain", "contract", "data", "importer/local/*.ts", "importer/local/told/*.ts"],
  mock: ["domain", "contract"],
  state: ["domain"],
  ui: [],
  charts: ["domain", "ui"],
  // Types of what the feed gives come through data, so that no page knows the wire.
  features: ["domain", "data", "state", "ui", "charts", "documents"],
  app: ["domain", "data", "state", "ui", "features/*/*Page.tsx"],
  // The start reads config.json, whose schema is the contract's, and chooses who answers.
  "app/boot.ts": ["app", "data", "contract/config.ts", "mock"],
  "main.tsx": ["domain", "data", "state", "ui", "app"],
};

/** Each library has few doors: the parts of `src/` that may import it. One that is not named here has none. */
export const DOORS: { readonly [library: string]: readonly string[] } = {
  react: ["data", "ui", "charts", "features", "app"],
  "react-dom": ["main.tsx"],
  recharts: ["charts"],
  "@tanstack/react-query": ["data", "app"],
  wouter: ["state/url"],
  zustand: ["state/session"],
  zod: [
    "contract",
    "state/url",
    "state/session",
    "data/http.ts",
    "data/local.ts",
    "data/witness.ts",
    "app/boot.ts",
    "importer",
  ],
  "@noble/hashes": ["contract/checksum.ts"],
  msw: ["mock"],
  papaparse: ["importer"],
  hyparquet: ["importer"],
  fflate: ["importer"],
  hucre: ["importer"],
  "idb-keyval": ["data/loads.ts"],
};

/** The parts of `src/` that may ask Node for files; the rest runs in a browser too. */
export const NODE = ["importer/cli.ts", "importer/commands", "contract/writeOpenApi.ts"];

/** In no build and no command: they alone may stand on a package listed for development. */
export const AT_THE_DESK = ["mock/browser.ts", "mock/handlers.ts"];

/** Loaded by `import()` only, so that its bytes are not in the first load. */
export const ON_DEMAND = ["mock", "charts/trend/TrendChart.tsx"];

/** Folders of `src/` without code. */
export const WITHOUT_CODE = ["decisions", "pictures"];
