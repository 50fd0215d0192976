import type { AreaFile } from "#data/useFeed.tsx";
import type { Indicator } from "#domain/indicator.ts";
import { sayMet } from "#domain/words/council/sayMet.ts";
import { Link, useAddress } from "#state/url/address.ts";
import { linkTo, shared } from "#state/url/search.ts";

/**
 * Months of a measure with two figures: one loaded here, and one published since. Both stand with
 * their days.
 */
export function TwoFigures({ indicator, file }: { indicator: Indicator; file: AreaFile }) {
  const { search } = useAddress();
  const met = (file.met ?? []).filter((m) => m.slug === indicator.slug);
  if (met.length === 0) return null;
  return (
    <div className="stack-small">
      {met.map((m) => (
        <p key={`${m.load} ${m.id}`} className="measure">
          {sayMet(
            { ...m, frame: { basis: m.basis, ends: "03-31" } },
            indicator,
            file.dataTo?.received ?? "",
          )}
        </p>
      ))}
      <p>
        <Link href={linkTo("load", shared(search))}>Choose which is shown</Link>
      </p>
    </div>
  );
}
