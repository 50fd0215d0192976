import type { Indicator } from "#domain/indicator.ts";
import { Link } from "#state/url/address.ts";
import { indicatorLink, type Search } from "#state/url/search.ts";

/** Stands where the trend would: why there is none, and where there is something to see instead. */
export function NoTrend({
  indicator,
  why,
  search,
}: {
  indicator: Indicator;
  why: string;
  search: Search;
}) {
  return (
    <section className="figure stack" aria-labelledby="no-trend">
      <h2 id="no-trend">No trend to draw</h2>
      <p>{why}</p>
      {indicator.published && (
        <p>
          Figures of other authorities are published:{" "}
          <Link href={indicatorLink(indicator.slug, { ...search, view: "authorities" })} replace>
            see all authorities
          </Link>
          .
        </p>
      )}
    </section>
  );
}
