import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "@playwright/test";

type Bytes = string | Uint8Array;

/**
 * Drops files on the load page, by their names. They lie on the disk as a reader's do: the browser
 * takes a large one from there at once, where it would be sent to it piece by piece.
 */
export const dropAll = (page: Page, files: { readonly [name: string]: Bytes }): Promise<void> => {
  const folder = mkdtempSync(join(tmpdir(), "dropped-"));
  return page.getByLabel(/Drop CSV or Excel files here/).setInputFiles(
    Object.entries(files).map(([name, bytes]) => {
      const path = join(folder, name);
      writeFileSync(path, bytes);
      return path;
    }),
  );
};

/** Drops one file. */
export const drop = (page: Page, name: string, bytes: Bytes): Promise<void> =>
  dropAll(page, { [name]: bytes });
