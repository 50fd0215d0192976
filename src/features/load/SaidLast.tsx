import { Link, useAddress } from "#state/url/address.ts";
import { indicatorLink, shared } from "#state/url/search.ts";
import type { Said } from "./loading.ts";

/** What was done last, with the measures that can be seen because of it. */
export function SaidLast({ said }: { said: Said }) {
  const { search } = useAddress();
  const { shown } = said;
  return (
    <>
      <p>
        <strong>{said.text}</strong>
      </p>
      {shown.length > 0 && (
        <p>
          See{" "}
          {shown.slice(0, 6).map(({ indicator: i }, at) => (
            <span key={i.slug}>
              {at > 0 ? ", " : ""}
              <Link href={indicatorLink(i.slug, shared(search))}>{i.shortName}</Link>
            </span>
          ))}
          {shown.length > 6 ? ` and ${shown.length - 6} more, found by their names` : ""}.
        </p>
      )}
    </>
  );
}
