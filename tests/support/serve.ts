import { createServer, type Server } from "node:http";
import { existsSync, readFileSync, statSync } from "node:fs";
import { extname, join, normalize } from "node:path";
import { gzipSync } from "node:zlib";

const TYPES: { readonly [ext: string]: string } = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
  ".svg": "image/svg+xml",
};

export type Served = { readonly address: string; readonly close: () => Promise<void> };

/**
 * A plain static web server, as any council has: files, folders redirected to their slash, gzip, no
 * rules of ours and no fallback to the app. `prefix` serves the folder below a path; with
 * `fallsBack` every address that is no file gives the root page, as servers set up for single-page
 * apps do.
 */
export async function serve(
  folder: string,
  prefix = "/",
  override: (path: string) => string | null = () => null,
  fallsBack = false,
): Promise<Served> {
  const zipped = new Map<string, Buffer>();
  const server: Server = createServer((request, response) => {
    const url = new URL(request.url ?? "/", "http://localhost");
    const path = decodeURIComponent(url.pathname);
    if (!path.startsWith(prefix)) return void response.writeHead(404).end();
    const inside = normalize(path.slice(prefix.length - 1));
    const own = override(inside);
    const asked = join(folder, inside);
    const isFile = existsSync(asked) && statSync(asked).isFile();
    const found = fallsBack && !isFile ? join(folder, "index.html") : asked;
    if (own === null && !existsSync(found)) return void response.writeHead(404).end("not found");
    if (own === null && statSync(found).isDirectory() && !path.endsWith("/"))
      return void response.writeHead(301, { location: `${url.pathname}/${url.search}` }).end();
    const file = own === null && statSync(found).isDirectory() ? join(found, "index.html") : found;
    if (own === null && !existsSync(file)) return void response.writeHead(404).end("not found");
    // Kept by its time too: a feed that is published again is another file.
    const key = own === null ? `${file} ${statSync(file).mtimeMs}` : "";
    const body = own === null ? (zipped.get(key) ?? gzipSync(readFileSync(file))) : gzipSync(own);
    if (own === null) zipped.set(key, body);
    response
      .writeHead(200, {
        "content-type": TYPES[extname(file)] ?? "application/octet-stream",
        "content-encoding": "gzip",
        "cache-control": "no-cache",
      })
      .end(body);
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const address = server.address();
  if (address === null || typeof address === "string")
    throw new Error("the test server has no port");
  const close = (): Promise<void> =>
    new Promise((done) => {
      server.close(() => done());
      // A browser keeps spare connections that never ask for anything: closing would wait for them.
      server.closeAllConnections();
    });
  return { address: `http://127.0.0.1:${address.port}${prefix}`, close };
}
