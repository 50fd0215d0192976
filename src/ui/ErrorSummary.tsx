import { useEffect, useRef } from "react";
import { useErrorTitle } from "./useErrorTitle.ts";

export type SummaryProps = {
  /** Each with the id of its box. */
  readonly errors: readonly { readonly id: string; readonly message: string }[];
  /** How often the form was sent: the focus comes at each sending that fails, and never between. */
  readonly sent: number;
  /** One below the heading that the form stands under. */
  readonly heading?: "h2" | "h3" | "h4";
};

/**
 * Every error of a form at its top, each a link to its box: GOV.UK's error summary. It takes the
 * focus when the form was sent and is wrong, so that who hears the page, or stands at a button far
 * below, learns of it.
 */
export function ErrorSummary({ errors, sent, heading: Heading = "h3" }: SummaryProps) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), [sent]);
  useErrorTitle(errors.length > 0);
  if (errors.length === 0) return null;
  return (
    <div ref={box} className="govuk-error-summary" tabIndex={-1}>
      <div role="alert">
        <Heading className="govuk-error-summary__title">There is a problem</Heading>
        <div className="govuk-error-summary__body">
          <ul className="govuk-list govuk-error-summary__list">
            {errors.map(({ id, message }) => (
              <li key={id}>
                <a
                  href={`#${id}`}
                  onClick={(event) => {
                    // The address is the app's: it keeps what the page shows, not where the focus
                    // is.
                    event.preventDefault();
                    document.getElementById(id)?.focus();
                  }}
                >
                  {message}
                </a>
              </li>
            ))}
          </ul>
        </div>
      </div>
    </div>
  );
}
