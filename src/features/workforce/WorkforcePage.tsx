import { provenance } from "#charts/figure/provenance.ts";
import { useCatalogue, useSetting } from "#data/useFeed.tsx";
import { useStoryOf } from "#data/useStoryOf.ts";
import type { Area } from "#domain/area.ts";
import type { Comparison } from "#domain/comparison.ts";
import { tellWorkforce } from "#domain/narrative/story/tellWorkforce.ts";
import { sayOthers } from "#domain/narrative/sayBeside.ts";
import { periodLabel } from "#domain/calendar.ts";
import { isMonthly } from "#domain/story/span.ts";
import { quantityOf } from "#domain/story/story.ts";
import { staffPeriod } from "#domain/story/workforce.ts";
import { useAddress } from "#state/url/address.ts";
import { Select } from "#ui/Controls.tsx";
import { AgencyCost } from "./AgencyCost.tsx";
import { Rates } from "./Rates.tsx";
import { StockFigure } from "./StockFigure.tsx";
import { Support } from "./Support.tsx";

type Props = { readonly area: Area; readonly comparison: Comparison };
/** The social workers of one council: how many, who comes and goes, and how that stands beside England and neighbours. */
export function WorkforcePage({ area, comparison }: Props) {
  const { search, change } = useAddress("workforce");
  const { today } = useSetting();
  const { indicators, sources } = useCatalogue();
  const { evidence, story, others } = useStoryOf(area, comparison);
  if (!story) return null;
  const monthly = isMonthly(story, "inpost-fte");
  const at = staffPeriod(story, search.month ?? null);
  const told = tellWorkforce({
    areaName: area.name,
    story,
    reported: evidence.reported,
    period: at ?? search.month ?? null,
    others,
  });
  const frame = { basis: "snapshot", ends: monthly ? "03-31" : "09-30" } as const;
  const periods = (quantityOf(story, "inpost-fte", monthly)?.observations ?? [])
    .filter((o) => o.value.kind !== "no-authority")
    .map((o) => o.period)
    .reverse();
  const originOf = (ids: readonly string[]) =>
    provenance(
      [...new Set(ids)].map((id) => sources.find((s) => s.id === id)),
      area,
      today,
    );
  const own = story.quantities.find((q) => q.id === "inpost-fte")?.source ?? "dfe-csww";
  return (
    <div className="stack-large">
      <title>{`Workforce of ${area.name}: children’s services dashboard`}</title>
      <div className="stack">
        <h1>{area.name}: do we have enough social workers, and do they stay?</h1>
        <div className="stack-small story-opening">
          {told.sentences.map((s, i) => (
            <p key={s} className={i === 0 ? "answer" : undefined}>
              {s}
            </p>
          ))}
        </div>
        {at !== null && (
          <div className="controls">
            <Select
              label="As"
              value={at}
              groups={[
                {
                  label: "",
                  options: periods.map((id) => ({ value: id, label: periodLabel(id, frame) })),
                },
              ]}
              onChange={(month) => change({ month }, { replace: true })}
            />
          </div>
        )}
        <p className="small secondary">
          {monthly
            ? `The counts are the council’s own months. ${sayOthers(comparison)} at DfE’s newest census before them.`
            : `${area.name} has given no monthly counts here, so this is DfE’s census, once a year on 30 September. With the council’s own months, who started and left each month would be here.`}{" "}
          FTE is full-time equivalent: two people on half time are 1.0.
        </p>
      </div>
      {told.findings.length > 0 && (
        <section className="stack" aria-labelledby="reported-findings">
          <h2 id="reported-findings">
            What {area.name} reported to committee, beside DfE’s census
          </h2>
          <ul className="story-findings">
            {told.findings.map((f) => (
              <li key={f}>{f}</li>
            ))}
          </ul>
        </section>
      )}
      {at !== null && <StockFigure area={area} story={story} at={at} origin={originOf([own])} />}
      {at !== null && (
        <Rates
          area={area}
          story={story}
          at={at}
          others={others}
          origin={originOf([own, "dfe-csww"])}
        />
      )}
      <Support
        area={area}
        given={{ indicators, evidence, comparison, story, period: at ?? search.month ?? null }}
        origin={originOf([own, "dfe-csww"])}
      />
      {at !== null && <AgencyCost area={area} story={story} at={at} evidence={evidence} />}
    </div>
  );
}
