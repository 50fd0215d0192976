import type { Area } from "#domain/area.ts";
import { formatValue } from "#domain/format.ts";
import type { Saving } from "#domain/story/figures/workforce.ts";

const MONEY = { unit: "gbp-000", decimals: 0 } as const;

/**
 * What fewer agency workers are worth, where the council's own money allows it; else what is
 * missing to say so.
 */
export function AgencyCost({ area, saving }: { area: Area; saving: Saving }) {
  const { least, most, spend } = saving;
  return (
    <section className="stack" aria-labelledby="cost">
      <h2 id="cost">What is less agency worth?</h2>
      {most.kind === "known" ? (
        <p className="measure">
          Between {formatValue(least, MONEY)} and {formatValue(most, MONEY)} a year. This assumes
          that each agency worker costs what the forecast spend ({spend?.period}) comes to for each
          of them: nothing is saved if every post was filled at the same price, all of it if none
          was filled.
        </p>
      ) : (
        <p className="measure">
          It cannot be said for {area.name}. Missing:{" "}
          {spend?.value.kind === "known"
            ? ""
            : "what the council spends on agency social workers; "}
          what a permanent social worker costs in a year; and whether the posts were filled. Fewer
          agency workers save nothing if the posts are filled at the same price.
        </p>
      )}
    </section>
  );
}
