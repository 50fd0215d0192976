import { AmongKey, AmongLetters } from "#charts/among/AmongKey.tsx";
import { AmongLines } from "#charts/among/AmongLines.tsx";
import { useAreaFile } from "#data/useFeed.tsx";
import type { Area } from "#domain/area.ts";
import { councilsOf, type Comparison } from "#domain/comparison.ts";
import {
  DATES_IN_HEADS,
  OWN_MONTHS_RULE,
  sayDots,
  sayLeftOut,
  sayOwnMonths,
} from "#domain/words/beside/sayBesideUs.ts";
import { Link } from "#state/url/address.ts";
import { indicatorLink, shared, type Search } from "#state/url/search.ts";
import { useMemo, type ReactNode } from "react";
import { compareModel, dotsOf, factsOf, hasLine } from "./compareModel.ts";
import type { Compared } from "./useCompared.ts";

type Props = {
  readonly us: Area;
  readonly compared: Compared;
  readonly comparison: Comparison;
  readonly search: Search;
  /** What may be chosen, which stands before the picture, closed. */
  readonly children: ReactNode;
};

/** Where we stand among the areas chosen: a line a measure, a dot an area. */
export function ComparePicture({ us, compared, comparison, search, children }: Props) {
  const { rows, areas } = compared;
  const { benchmarks } = useAreaFile(us.code, comparison);
  const facts = useMemo(
    () => factsOf(rows, { us, benchmarks, comparison }),
    [rows, us, benchmarks, comparison],
  );
  const drawn = facts.filter((one) => hasLine(us, one));
  const dots = dotsOf(areas, us);
  const model = compareModel(drawn, {
    us,
    comparison,
    grouped: search.rows === undefined,
  });
  const left = facts.length - drawn.length;
  return (
    <>
      <div className="among-head">
        {children}
        <AmongKey model={model} group="One area, named here" />
      </div>
      <Dots dots={dots} who={whoAre(dots, us, comparison)} />
      <AmongLines
        model={model}
        isTitled={false}
        link={({ slug, said }, inside) => (
          <Link href={indicatorLink(slug, shared(search))} aria-label={said}>
            {inside}
          </Link>
        )}
      />
      <AmongLetters gaps={model.gaps} />
      <div className="stack-small measure">
        <p>{DATES_IN_HEADS}</p>
        {drawn.some(({ twin }) => twin) && (
          <p>
            {sayOwnMonths(us.name)} {OWN_MONTHS_RULE}
          </p>
        )}
        {left > 0 && <p>{sayLeftOut(left, us.name)}</p>}
      </div>
    </>
  );
}

/** What the dots are together, where they are the whole group of the council; else nothing. */
function whoAre(dots: readonly Area[], us: Area, comparison: Comparison): string {
  const { members, words } = councilsOf(comparison, us);
  const isWhole =
    dots.length === members.length && members.every((m) => dots.some((a) => a.code === m.code));
  return isWhole ? words.counted : "";
}

/** The names of the dots, for each of which the table below has a column. */
const Dots = ({ dots, who }: { dots: readonly Area[]; who: string }) =>
  dots.length === 0 ? null : (
    <div className="dots small">
      <strong>{sayDots(dots.length, who)}</strong>
      <ul className="plain" data-picture="text">
        {dots.map(({ code, name }) => (
          <li key={code}>{name}</li>
        ))}
      </ul>
    </div>
  );
