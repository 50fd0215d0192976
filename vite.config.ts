import {
  cpSync,
  createReadStream,
  existsSync,
  mkdirSync,
  readFileSync,
  writeFileSync,
} from "node:fs";
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { dirname, join, resolve } from "node:path";
import react from "@vitejs/plugin-react";
import type { Plugin } from "vite";
import { defineConfig } from "vitest/config";
import { addresses } from "./src/state/url/pages.ts";

const FEED = join(import.meta.dirname, "fixtures/feed");

/** Serves the feed in development and lays it beside the built app: the same files, never a second copy. */
function feed(): Plugin {
  let out: string | null = null;
  return {
    name: "feed",
    // For the server, the build and the tests alike: what is not in the repository is worked out (decision 038).
    config() {
      execFileSync("node", [".ci/derive.mjs"], { cwd: import.meta.dirname, stdio: "inherit" });
    },
    configResolved(config) {
      // Vitest closes a bundle too, of nothing and to nowhere.
      if (config.command === "build") out = resolve(config.root, config.build.outDir);
    },
    configureServer(server) {
      server.middlewares.use("/feed", (request, response, next) => {
        const path = join(FEED, decodeURIComponent((request.url ?? "").split("?")[0] ?? ""));
        if (!path.startsWith(FEED) || !existsSync(path) || !path.endsWith(".json")) {
          // An unknown resource is a plain 404, as any web server would give, not the app's page.
          response.statusCode = 404;
          return void (request.url?.includes(".json") ? response.end() : next());
        }
        response.setHeader("content-type", "application/json");
        return void createReadStream(path).pipe(response);
      });
    },
    closeBundle() {
      if (out !== null) cpSync(FEED, join(out, "feed"), { recursive: true });
    },
  };
}

/** The one script that stands in the page itself: what it is asked for in the policy by its hash. */
const FIND_BASE = readFileSync(join(import.meta.dirname, "src/app/findBase.js"), "utf8");
const FIND_BASE_HASH = createHash("sha256").update(FIND_BASE).digest("base64");

/** No other inline script, and no inline style; data may come from any https feed named in config.json, nothing else from elsewhere. */
const CSP = `default-src 'self'; script-src 'self' 'sha256-${FIND_BASE_HASH}'; connect-src 'self' https: http://127.0.0.1:* http://localhost:*; img-src 'self' blob:; object-src 'none'; base-uri 'self'; form-action 'self'`;

/**
 * Lays the page at every address of the app, each with its own way back to the top, so that any static server at any
 * path can host it without rewrite rules; and puts the content security policy into the built page.
 */
function pages(): Plugin {
  let dist = "";
  return {
    name: "pages",
    configResolved(config) {
      dist = resolve(config.root, config.build.outDir);
    },
    apply: "build",
    transformIndexHtml: (html) =>
      html.replace(
        '<meta charset="utf-8" />',
        `<meta charset="utf-8" />\n    <meta http-equiv="Content-Security-Policy" content="${CSP}" />\n    <script>${FIND_BASE}</script>`,
      ),
    closeBundle() {
      const html = readFileSync(join(dist, "index.html"), "utf8");
      const { indicators } = JSON.parse(readFileSync(join(FEED, "catalogue.json"), "utf8")) as {
        indicators: { slug: string }[];
      };
      const more = JSON.parse(readFileSync(join(FEED, "more.json"), "utf8")) as {
        indicators: { slug: string }[];
      };
      const lay = (path: string): void => {
        const file = join(dist, path, "index.html");
        mkdirSync(dirname(file), { recursive: true });
        const up = path === "" ? "./" : "../".repeat(path.split("/").length);
        writeFileSync(file, html.replace('<base href="/" />', `<base href="${up}" />`));
      };
      const slugs = [...indicators, ...more.indicators].map((i) => i.slug);
      ["", ...addresses(slugs).map((path) => path.slice(1))].forEach(lay);
    },
  };
}

export default defineConfig({
  base: "./",
  plugins: [react(), feed(), pages()],
  // Found at the start and not when a worker first asks: the page would be loaded anew, and a dropped file forgotten.
  optimizeDeps: {
    include: [
      "@noble/hashes/sha2.js",
      "fflate",
      "hucre/ods",
      "hucre/xlsx",
      "hyparquet",
      "idb-keyval",
      "papaparse",
      "zod/mini",
    ],
  },
  build: {
    target: "es2022",
    manifest: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 600,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            // What every first visit needs is one file: it packs closer than ten, and is asked for once.
            { name: "first", tags: ["$initial"], priority: 1 },
            // What several pages share comes in a few files: in one each, a measure asked for 24.
            {
              name: "shared",
              test: /\/src\//,
              minShareCount: 2,
              entriesAware: true,
              entriesAwareMergeThreshold: 2_000,
            },
          ],
        },
        chunkFileNames: ({ name }) =>
          `assets/${name.startsWith("shared~") ? "shared" : "[name]"}-[hash].js`,
      },
    },
  },
  // Lightning CSS would stop at govuk-frontend's old Internet Explorer hacks.
  css: {
    lightningcss: { errorRecovery: true },
    preprocessorOptions: { scss: { quietDeps: true } },
  },
  test: {
    // Its default leaves one core for the screen: on the two of a small machine that is half the time again.
    maxWorkers: "100%",
    // A drawing without a golden fails, on every machine: `npm run goldens` alone writes them.
    update: "none",
    projects: [
      {
        extends: true,
        test: {
          name: "node",
          environment: "node",
          testTimeout: 20_000,
          include: [
            "src/**/*.test.ts",
            "tests/{architecture,contract,golden,intake,oracle,support}/**/*.test.ts",
            "fixtures/**/*.test.ts",
          ],
        },
      },
      {
        extends: true,
        test: {
          name: "dom",
          environment: "jsdom",
          include: ["src/**/*.test.tsx"],
          setupFiles: ["tests/support/setup.ts"],
          testTimeout: 20_000,
        },
      },
    ],
  },
});
