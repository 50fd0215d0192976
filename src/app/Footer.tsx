import { useSetting } from "#data/useFeed.tsx";
import { sayDay } from "#domain/words/figure/sayDay.ts";
import { Link, useAddress } from "#state/url/address.ts";
import { canBeLaidOut, pageAt, PAGES } from "#state/url/pages.ts";
import { linkTo, shared, writeSearch } from "#state/url/search.ts";

/** Whose figures these are and on what terms; on paper where and on what day it was printed too. */
export function Footer() {
  const { path, search } = useAddress();
  const page = pageAt(path);
  const { today } = useSetting();
  return (
    <footer className="footer">
      <div className="page">
        <p>
          Published figures: Department for Education, Office for National Statistics, Ofsted and
          the Ministry of Housing, Communities and Local Government, Crown copyright, used under the
          Open Government Licence v3.0. Rates, neighbour means and sentences are worked out here;
          this is not an official statistics service.
        </p>
        <p className="no-print">
          <Link href={linkTo("load", shared(search))}>Load a council’s own figures</Link>
          {", "}
          <Link href={linkTo("glossary", shared(search))}>{PAGES.glossary.name}</Link>
          {page && canBeLaidOut(page) && (
            <>
              {", "}
              <Link href={path + writeSearch({ ...search, paper: "poster" })}>Print one page</Link>
              {", "}
              <Link href={path + writeSearch({ ...search, wall: "on" })}>Show on a wall</Link>
            </>
          )}
        </p>
        <p className="only-print">
          Printed on {sayDay(today)} from{" "}
          {typeof window === "undefined" ? "" : window.location.href}
        </p>
      </div>
    </footer>
  );
}
