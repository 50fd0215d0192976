import { join } from "node:path";

const DIST = process.env["DIST"] ?? join(import.meta.dirname, "../../../dist");

/** The built app that the journeys visit: `DIST=/elsewhere` for another than this clone's. */
export const dist = (): string => DIST;
