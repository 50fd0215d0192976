import * as z from "zod/mini";

/** `config.json` beside the app: one build serves any council. */
export const WireConfig = z.object({
  /** "mock" answers in the page with scenarios; "feed" fetches the files at `feed`. */
  api: z.enum(["mock", "feed"]),
  /** Address of the feed, relative to the page or absolute. */
  feed: z.string(),
  home: z.string(),
  council: z.string(),
  /** The council's colour; used only if its contrast on white is enough. */
  colour: z.string(),
  /** "children looked after", "children in care", "cared-for children". */
  term: z.string(),
});
export type Config = z.infer<typeof WireConfig>;
