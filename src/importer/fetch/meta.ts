import * as z from "zod/mini";

const Option = z.object({
  id: z.string(),
  label: z.string(),
  code: z.optional(z.string()),
  oldCode: z.optional(z.string()),
});
/** What a data set calls its opaque ids. */
export const Meta = z.object({
  filters: z.array(z.object({ id: z.string(), column: z.string(), options: z.array(Option) })),
  indicators: z.array(z.object({ id: z.string(), column: z.string() })),
  geographicLevels: z.array(z.object({ code: z.string(), label: z.string() })),
  locations: z.array(z.object({ level: z.object({ code: z.string() }), options: z.array(Option) })),
});
export type Meta = z.infer<typeof Meta>;
