import { useEffect } from "react";
import type { Comparison } from "#domain/comparison.ts";
import type { FrontPage, Notice } from "#domain/scorecard/frontPage.ts";
import type { Search } from "#state/url/search.ts";
import { Details } from "#ui/Details.tsx";
import { NoticeItem, Why } from "./NoticeItem.tsx";

type Props = {
  readonly usual: string;
  readonly page: FrontPage;
  readonly comparison: Comparison;
  readonly search: Search;
};

/** As many as a reader takes in at once beside each other; every red, and the money, always. */
const [BAD, GOOD] = [5, 3];
/** With fewer that stand out badly their side is no longer than the good news, nor wider. */
const EVEN = 3;

/** What stands out badly beside what stands out well, the gravest and the best first. */
export function Notices({ page, ...rest }: Props) {
  const { bad, good, neither } = page;
  useEffect(() => Why.ahead(), []);
  return (
    <div className={`notices${bad.length < EVEN ? " notices-even" : ""}`}>
      <section aria-labelledby="attention">
        <h2 id="attention">Needs attention</h2>
        <List
          {...rest}
          notices={bad}
          most={BAD}
          none="Nothing stands out badly by more than chance."
          more="more"
        />
      </section>
      <section aria-labelledby="good-news">
        <h2 id="good-news">Good news</h2>
        <List
          {...rest}
          notices={good}
          most={GOOD}
          none="Nothing stands out well by more than chance."
          more="more"
        />
        {neither.length > 0 && (
          <Details className="more" summary={`${neither.length} neither good nor bad`}>
            <ol className="plain">
              {neither.map((notice) => (
                <NoticeItem key={notice.row.indicator.slug} notice={notice} {...rest} />
              ))}
            </ol>
          </Details>
        )}
      </section>
    </div>
  );
}

type ListProps = Omit<Props, "page"> & {
  readonly notices: readonly Notice[];
  readonly most: number;
  readonly none: string;
  readonly more: string;
};

function List({ notices, most, none, more, ...given }: ListProps) {
  if (notices.length === 0) return <p>{none}</p>;
  const first = firstOf(notices, most);
  const rest = notices.filter((notice) => !first.includes(notice));
  const item = (notice: Notice) => (
    <NoticeItem key={notice.row.indicator.slug} notice={notice} {...given} />
  );
  return (
    <>
      <ol className="plain">{first.map(item)}</ol>
      {rest.length > 0 && (
        <Details className="more" summary={`${rest.length} ${more}`}>
          <ol className="plain">{rest.map(item)}</ol>
        </Details>
      )}
    </>
  );
}

/** The first few, with every red and the largest move in money wherever they stand. */
export function firstOf(notices: readonly Notice[], most: number): readonly Notice[] {
  const must = (notice: Notice): boolean =>
    notice.reasons.some((r) => r.kind === "red" || r.kind === "money");
  return notices.filter((notice, i) => i < most || must(notice));
}
