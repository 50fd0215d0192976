import { Shares } from "#charts/shares/Shares.tsx";
import type { Share, ShareGroup } from "#charts/shares/sharesDrawing.ts";
import { USUAL_CHOICE, resolveComparison } from "#domain/comparison.ts";
import { formatShort } from "#domain/format.ts";
import { practiceOf, type PracticeRow } from "#domain/story/quality.ts";
import { known, missing } from "#domain/value.ts";
import { sayCount } from "#domain/words/figure/sayRow.ts";
import type { Figures } from "../figures.ts";
import { PHONE, statesOf, type Specimen } from "../specimen.ts";

const shareOf = ({ indicator, latest, target, mark }: PracticeRow): Share => ({
  slug: indicator.slug,
  name: indicator.shortName,
  text: formatShort(latest.value, indicator),
  count: sayCount(indicator, latest),
  value: latest.value,
  isProvisional: latest.status === "provisional",
  target: target?.target ?? null,
  england: mark?.england ?? missing("unavailable"),
});

/** What is good beside what is on time. */
export function shares({ areas, indicators, marlbridge, york }: Figures): readonly Specimen[] {
  const groups = ({ area, file }: Figures["york"]): readonly ShareGroup[] => {
    const beside = resolveComparison(USUAL_CHOICE, area, areas, () => null);
    const { audits, onTime } = practiceOf(indicators, file, null, beside);
    return [
      { title: "How good is it?", shares: audits.map(shareOf) },
      { title: "Is it on time?", shares: onTime.map(shareOf) },
    ].filter((group) => group.shares.length > 0);
  };
  const draw =
    (of: readonly ShareGroup[], guide = "") =>
    () => <Shares groups={of} name="Marlbridge" guide={guide} />;
  const guide = "As far as audits graded good reach";
  const own = groups(marlbridge);
  const all = (over: Partial<Share>) =>
    own.map((g) => ({ ...g, shares: g.shares.map((s) => ({ ...s, ...over })) }));
  return [
    ...statesOf("shares", {
      usual: draw(own, guide),
      "without-audits": draw(groups(york)),
      "all-gaps": draw(all({ value: missing("suppressed"), text: "[c]", count: "" }), guide),
      "over-100": draw(all({ value: known(118), text: "118%" }), guide),
      nought: draw(all({ value: known(0), text: "0%", count: "" }), guide),
    }),
    ...statesOf("shares", { phone: draw(own, guide) }, PHONE),
  ];
}
