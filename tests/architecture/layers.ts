/**
 * What every stage of the intake may speak: a finding, the question of a doubt, how far a reading
 * has come.
 */
const SAID = [
  "intake/finding.ts",
  "intake/findings.ts",
  "intake/question.ts",
  "intake/progress.ts",
];
const STAGES = ["read", "recognise", "check", "patch"];
/** The stages of the intake up to this one, itself included. */
const stagesTo = (last: string): readonly string[] =>
  STAGES.slice(0, STAGES.indexOf(last) + 1).map((stage) => `intake/${stage}`);

const FOR_A_PAGE = ["domain", "data", "state", "ui", "charts", "documents"];

/**
 * Who may import whom, in folders of `src/`: facts flow up. A row names a folder (`domain`) or a
 * file (`main.tsx`),
 * `*` stands for one name; a row for a part of a folder (`app/boot.ts`) replaces the folder's row
 * for that part. A feature never imports another, whatever stands here.
 */
export const LAYERS: { readonly [part: string]: readonly string[] } = {
  domain: [],
  contract: ["domain"],
  // The one way in: bytes to a patch in four stages. Each knows those before it, and none after it.
  intake: ["domain", "contract", "importer/sources"],
  "intake/finding.ts": ["intake/question.ts"],
  "intake/findings.ts": ["intake/finding.ts", "intake/question.ts"],
  "intake/question.ts": [],
  "intake/progress.ts": [],
  "intake/read": ["domain", ...SAID],
  "intake/recognise": ["domain", ...SAID, "intake/read", "importer/sources"],
  "intake/check": ["domain", "contract", ...SAID, ...stagesTo("recognise"), "importer/sources"],
  "intake/patch": ["domain", "contract", ...SAID, ...stagesTo("check")],
  // Its shells carry bytes in and a patch out; the third, the command, is the importer's.
  "intake/folder": ["domain", "contract", "intake/*.ts", ...stagesTo("patch")],
  "intake/browser": [
    "domain",
    "contract",
    "intake/*.ts",
    ...stagesTo("patch"),
    "importer/catalogue",
    "importer/sources",
    "importer/zip.ts",
  ],
  // The command names a page as the address does: by the one table of pages.
  importer: [
    "domain",
    "contract",
    "intake/*.ts",
    "intake/folder",
    ...stagesTo("patch"),
    "state/url/pages.ts",
    "state/url/search.ts",
  ],
  // What is published is read the same by a build and from the page, where it is dropped beside a
  // council's own.
  "importer/sources": ["domain", "contract", ...SAID, "intake/read"],
  documents: ["domain"],
  data: ["domain", "contract"],
  // A council's own loads: read in a worker, kept in the browser, fetched by import() alone.
  "data/local.ts": [
    "domain",
    "contract",
    "data",
    "intake/*.ts",
    ...stagesTo("patch"),
    "intake/browser",
  ],
  "data/loads.ts": ["data", "intake/recognise", "intake/patch"],
  "data/loads.test.ts": ["domain", "data", "intake/patch"],
  "data/soundLoads.ts": ["domain", "intake/recognise", "intake/patch"],
  "data/laid.ts": ["domain", "contract", "data", ...stagesTo("patch")],
  mock: ["domain", "contract"],
  state: ["domain"],
  ui: [],
  charts: ["domain", "ui"],
  // Types of what the feed gives come through data, so that no page knows the wire.
  features: FOR_A_PAGE,
  // What a reading gave is asked about and laid by the intake's own pure functions; the reading
  // itself is behind data.
  "features/load": [
    ...FOR_A_PAGE,
    "intake/*.ts",
    "intake/recognise",
    "intake/check",
    "intake/patch",
  ],
  // Every chart in every state, for goldens and a page of development: in no built app, so nobody
  // imports it.
  gallery: ["domain", "contract", "ui", "charts", "app/styles.scss"],
  app: ["domain", "data", "state", "ui", "features/*/*Page.tsx"],
  // The start reads config.json, whose schema is the contract's, and chooses who answers.
  "app/boot.ts": ["app", "data", "contract/config.ts", "mock"],
  "main.tsx": ["domain", "data", "state", "ui", "app"],
};

/**
 * Each library has few doors: the parts of `src/` that may import it. One that is not named here
 * has none.
 */
export const DOORS: { readonly [library: string]: readonly string[] } = {
  react: ["data", "ui", "charts", "gallery", "features", "app"],
  "react-dom": ["main.tsx", "gallery/main.tsx"],
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
    "intake",
    "importer",
  ],
  "@noble/hashes": ["contract/checksum.ts"],
  msw: ["mock"],
  papaparse: ["intake/read", "importer"],
  hyparquet: ["importer/sources"],
  fflate: ["intake/read", "importer/zip.ts"],
  hucre: ["intake/read", "intake/recognise/templateBook.ts"],
  "idb-keyval": ["data/loads.ts"],
};

/** The parts of `src/` that may ask Node for files; the rest runs in a browser too. */
export const NODE = ["importer/cli.ts", "importer/commands", "contract/writeOpenApi.ts"];

/** In no build and no command: they alone may stand on a package listed for development. */
export const AT_THE_DESK = ["mock/browser.ts", "mock/handlers.ts"];

/** Loaded by `import()` only, so that its bytes are not in the first load. */
export const ON_DEMAND = [
  "mock",
  "charts/trend/TrendChart.tsx",
  "app/who/Choices.tsx",
  "app/bar/Finding.tsx",
];

/**
 * Run in a thread of its own (or by the command): of these a page may know types, and none of their
 * bytes.
 */
export const IN_A_THREAD = [
  "intake/readLocal.ts",
  "intake/read",
  "intake/browser/readingWorker.ts",
];

/** Folders of `src/` without code. */
export const WITHOUT_CODE = ["decisions", "pictures"];
