import * as z from "zod/mini";
import { JUDGEMENTS } from "#domain/story/story.ts";
import type { JudgedArea } from "#domain/story/inspections.ts";

const judgement = z.nullable(z.enum(JUDGEMENTS));
/**
 * The judgement that stands for every authority on one day: what a national distribution is counted
 * from.
 */
export const WireInspections = z.object({
  schema: z.literal(1),
  asAt: z.string(),
  areas: z.array(
    z.object({
      area: z.string(),
      inspected: z.string(),
      overall: judgement,
      leaders: judgement,
      helpAndProtection: judgement,
      inCare: judgement,
      careLeavers: judgement,
    }),
  ),
});
export type National = { readonly asAt: string; readonly areas: readonly JudgedArea[] };
export const readInspectionsFile = (wire: z.infer<typeof WireInspections>): National => ({
  asAt: wire.asAt,
  areas: wire.areas,
});
