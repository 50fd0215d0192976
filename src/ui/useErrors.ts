import { useId, useState } from "react";
import type { SummaryProps } from "./ErrorSummary.tsx";

/** What is wrong with one question of a form, in a sentence that says what to do. */
export type FieldError<F extends string = string> = {
  readonly field: F;
  readonly message: string;
};

/**
 * What a form was told when it was last sent. It stands until the form is sent again, as GOV.UK's
 * pages do.
 */
export function useErrors<F extends string = string>(): {
  /** Keeps what is wrong; true where nothing is, and the form may go on. */
  readonly isSound: (errors: readonly FieldError<F>[]) => boolean;
  /** Takes the error of a question away that is no longer asked. */
  readonly forget: (field: F) => void;
  /** The id of a question's box, and its error. */
  readonly box: (field: F) => { readonly id: string; readonly error: string | undefined };
  readonly summary: Pick<SummaryProps, "errors" | "sent">;
} {
  const form = useId();
  const [{ errors, sent }, setLast] = useState<{
    readonly errors: readonly FieldError<F>[];
    readonly sent: number;
  }>({ errors: [], sent: 0 });
  const idOf = (field: F): string => `${form}-${field}`;
  return {
    isSound: (now) => {
      setLast((last) => ({ errors: now, sent: last.sent + 1 }));
      return now.length === 0;
    },
    forget: (field) =>
      setLast((last) => ({ ...last, errors: last.errors.filter((e) => e.field !== field) })),
    box: (field) => ({
      id: idOf(field),
      error: errors.find((e) => e.field === field)?.message,
    }),
    summary: {
      errors: errors.map((e) => ({ id: idOf(e.field), message: e.message })),
      sent,
    },
  };
}
