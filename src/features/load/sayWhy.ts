/** What failed, in its own words. */
export const sayWhy = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);
