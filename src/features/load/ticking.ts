import type { FieldError } from "#ui/useErrors.ts";

/**
 * What keeps a choice of rows from being accepted: nothing ticked is nothing to accept. `mend` says
 * what else one can do.
 */
export const errorsOf = (
  {
    taken,
    beside,
  }: { readonly taken: number; /** Laid with the rows, ticked or not. */ readonly beside: number },
  mend: string,
): readonly FieldError<"tick">[] =>
  taken + beside > 0 ? [] : [{ field: "tick", message: `Tick at least one row to accept${mend}` }];
