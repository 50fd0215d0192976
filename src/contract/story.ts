import * as z from "zod/mini";
import { BASES } from "#domain/calendar.ts";
import { STATUSES } from "#domain/observation.ts";
import { JUDGEMENTS, type Story } from "#domain/story/story.ts";
import { WireMonth, WirePeriod, WireQuarter } from "./period.ts";
import { WireValue, readValue, writeValue } from "./value.ts";

const judgement = z.nullable(z.enum(JUDGEMENTS));
const WireQuantity = z.object({
  id: z.string(),
  name: z.string(),
  source: z.string(),
  basis: z.enum(BASES),
  ends: z.string(),
  periods: z.array(WirePeriod),
  values: z.array(WireValue),
  status: z.optional(z.record(z.string(), z.enum(STATUSES))),
});
const WirePlacement = z.object({
  period: WireMonth,
  group: z.string(),
  provider: z.enum(["own", "bought"]),
  children: WireValue,
  weeklyCost: WireValue,
});
const WireFinance = z.object({
  period: WireQuarter,
  service: z.string(),
  fund: z.enum(["general", "dsg"]),
  budget: WireValue,
  forecast: WireValue,
  broughtForward: WireValue,
  reasonType: z.string(),
  reason: z.string(),
});
const WireInspection = z.object({
  inspected: z.string(),
  published: z.string(),
  kind: z.string(),
  overall: judgement,
  leaders: judgement,
  helpAndProtection: judgement,
  inCare: judgement,
  careLeavers: judgement,
  theme: z.string(),
});

/**
 * What the four stories of one area are told from: counts, placements, budget reports, inspections.
 */
export const WireStory = z.object({
  schema: z.literal(1),
  area: z.string(),
  quantities: z.array(WireQuantity),
  placements: z.array(WirePlacement),
  finance: z.array(WireFinance),
  inspections: z.array(WireInspection),
});
export type WireStory = z.infer<typeof WireStory>;

export const readStory = (wire: WireStory): Story => ({
  area: wire.area,
  quantities: wire.quantities.map((q) => ({
    id: q.id,
    name: q.name,
    source: q.source,
    frame: { basis: q.basis, ends: q.ends },
    observations: q.periods.map((period, i) => ({
      period,
      value: readValue(q.values[i] ?? "m"),
      status: q.status?.[period] ?? "final",
    })),
  })),
  placements: wire.placements.map((p) => ({
    ...p,
    children: readValue(p.children),
    weeklyCost: readValue(p.weeklyCost),
  })),
  finance: wire.finance.map((f) => ({
    ...f,
    budget: readValue(f.budget),
    forecast: readValue(f.forecast),
    broughtForward: readValue(f.broughtForward),
  })),
  inspections: wire.inspections,
});

export const writeStory = (story: Story): WireStory => ({
  schema: 1,
  area: story.area,
  quantities: story.quantities.map((q) => {
    const status = Object.fromEntries(
      q.observations.flatMap((o) => (o.status === "final" ? [] : [[o.period, o.status] as const])),
    );
    return {
      id: q.id,
      name: q.name,
      source: q.source,
      basis: q.frame.basis,
      ends: q.frame.ends,
      periods: q.observations.map((o) => o.period),
      values: q.observations.map((o) => writeValue(o.value)),
      ...(Object.keys(status).length > 0 ? { status } : {}),
    };
  }),
  placements: story.placements.map((p) => ({
    ...p,
    children: writeValue(p.children),
    weeklyCost: writeValue(p.weeklyCost),
  })),
  finance: story.finance.map((f) => ({
    ...f,
    budget: writeValue(f.budget),
    forecast: writeValue(f.forecast),
    broughtForward: writeValue(f.broughtForward),
  })),
  inspections: story.inspections.map((i) => ({ ...i })),
});
