import * as z from 'zod/mini';

/** The comparator beside England, the same on every page. */
export const COMPARES = ['neighbours-2025', 'neighbours-2021', 'region'] as const;
export type Compare = (typeof COMPARES)[number];

/** What is wrong in an address falls away to the default: an old link still opens. */
const text = (pattern: RegExp) => z.catch(z.optional(z.string().check(z.regex(pattern))), undefined);
const common = {
  area: text(/^E\d{8}$/),
  month: text(/^\d{4}(-\d{2})?$/),
  compare: z.catch(z.optional(z.enum(COMPARES)), undefined),
  /** Scenario of the mock, kept while moving between pages. */
  mock: text(/^[a-z-]+$/),
};

export const DashboardSearch = z.object({
  ...common,
  domain: z.catch(z.optional(z.string()), undefined),
  show: z.catch(z.optional(z.enum(['attention'])), undefined),
  sort: z.catch(z.optional(z.enum(['name', 'change', 'rating'])), undefined),
  q: z.catch(z.optional(z.string()), undefined),
});
export type DashboardSearch = z.infer<typeof DashboardSearch>;

export const IndicatorSearch = z.object({
  ...common,
  basis: text(/^[a-z0-9-]+$/),
  axis: z.catch(z.optional(z.enum(['zoom'])), undefined),
});
export type IndicatorSearch = z.infer<typeof IndicatorSearch>;

/** What travels from page to page: where, when, against whom. */
export const shared = ({ area, month, compare, mock }: Pick<DashboardSearch, 'area' | 'month' | 'compare' | 'mock'>) => ({ area, month, compare, mock });

/** A router's reader of a schema: what the address says, typed, faults dropped. */
export const readSearch = <T>(schema: z.ZodMiniType<T>) => (search: Record<string, unknown>): T => z.parse(schema, search);
