import { JudgementBar } from "#charts/inspection/JudgementBar.tsx";
import { distribution, standing } from "#domain/story/inspections.ts";
import { JUDGEMENTS } from "#domain/story/story.ts";
import type { Figures } from "../figures.ts";
import { PHONE, statesOf, type Specimen } from "../specimen.ts";

/** What Ofsted found everywhere, and of one council. */
export function judgementBar({ inspections, york }: Figures): readonly Specimen[] {
  const { counts } = distribution(inspections.areas, "overall");
  const own = standing(york.story.inspections)?.overall ?? null;
  const counted = (...n: readonly number[]) =>
    JUDGEMENTS.map((judgement, i) => ({ judgement, n: n[i] ?? 0 }));
  const draw =
    (of: Parameters<typeof JudgementBar>[0]["counts"], ours = own) =>
    () => <JudgementBar counts={of} own={ours} />;
  return [
    ...statesOf("judgement-bar", {
      usual: draw(counts),
      "never-judged": draw(counts, null),
      "no-figure": draw(counted(0, 0, 0, 0), null),
      "all-equal": draw(counted(38, 38, 38, 38), "inadequate"),
      "all-alike": draw(counted(0, 152, 0, 0), "good"),
      "one-in-a-corner": draw(counted(1, 149, 1, 1), "inadequate"),
      "none-such": draw(counted(20, 100, 32, 0), "inadequate"),
    }),
    ...statesOf("judgement-bar", { "usual-on-a-phone": draw(counts) }, PHONE),
  ];
}
