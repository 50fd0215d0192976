import { useMemo } from "react";
import { provenance } from "#charts/figure/provenance.ts";
import { useCatalogue, useSetting } from "#data/useFeed.tsx";
import { useStoryOf } from "#data/useStoryOf.ts";
import type { Area } from "#domain/area.ts";
import type { Comparison } from "#domain/comparison.ts";
import { tellFrontDoor } from "#domain/narrative/story/tellFrontDoor.ts";
import { sayOthers } from "#domain/narrative/sayBeside.ts";
import { periodLabel } from "#domain/calendar.ts";
import { pipelineAt } from "#domain/story/frontDoor.ts";
import { isMonthly } from "#domain/story/span.ts";
import { quantityOf } from "#domain/story/story.ts";
import { useAddress } from "#state/url/address.ts";
import { Select } from "#ui/Controls.tsx";
import { Factors } from "./Factors.tsx";
import { FlowFigure } from "./FlowFigure.tsx";
import { Speed } from "./Speed.tsx";

type Props = { readonly area: Area; readonly comparison: Comparison };
/** The front door of one council, from contacts to plans, for twelve months, a year to date or a published year. */
export function FrontDoorPage({ area, comparison }: Props) {
  const { search, change } = useAddress("frontDoor");
  const { today } = useSetting();
  const { indicators, sources } = useCatalogue();
  const { evidence, story, others } = useStoryOf(area, comparison);
  const period = search.month ?? null;
  const reach = search.basis === "ytd" ? "ytd" : "twelve";
  const flow = useMemo(
    () => (story ? pipelineAt(story, period, reach, evidence.events) : null),
    [story, period, reach, evidence.events],
  );
  if (!story) return null;
  const given = {
    areaName: area.name,
    story,
    reported: evidence.reported,
    evidence,
    indicators,
    comparison,
    period: flow?.span.periods.at(-1) ?? period,
    reach,
  } as const;
  const told = tellFrontDoor(given);
  const monthly = isMonthly(story, "referrals");
  const quantity = quantityOf(story, "referrals", monthly);
  const months = (quantity?.observations ?? [])
    .filter((o) => o.value.kind !== "no-authority")
    .map((o) => o.period)
    .reverse();
  const at = flow?.span.periods.at(-1) ?? null;
  const originOf = (ids: readonly string[]) =>
    provenance(
      [...new Set(ids)].map((id) => sources.find((s) => s.id === id)),
      area,
      today,
    );
  return (
    <div className="stack-large">
      <title>{`Front door of ${area.name}: children’s services dashboard`}</title>
      <div className="stack">
        <h1>{area.name}: are children safe at the front door, and where does it block?</h1>
        <div className="stack-small story-opening">
          {told.sentences.map((s, i) => (
            <p key={s} className={i === 0 ? "answer" : undefined}>
              {s}
            </p>
          ))}
        </div>
        <div className="controls">
          {months.length > 0 && (
            <Select
              label="Up to"
              value={at ?? ""}
              groups={[
                {
                  label: "",
                  options: months.map((id) => ({
                    value: id,
                    label: periodLabel(
                      id,
                      monthly
                        ? { basis: "month", ends: "03-31" }
                        : { basis: "year", ends: "03-31" },
                    ),
                  })),
                },
              ]}
              onChange={(month) => change({ month }, { replace: true })}
            />
          )}
          {monthly && (
            <Select
              label="Over"
              value={reach}
              groups={[
                {
                  label: "",
                  options: [
                    { value: "twelve", label: "Twelve months" },
                    { value: "ytd", label: "The year from April" },
                  ],
                },
              ]}
              onChange={(to) =>
                change({ basis: to === "ytd" ? "ytd" : undefined }, { replace: true })
              }
            />
          )}
        </div>
        <p className="small secondary">
          {monthly
            ? `The counts are the council’s own months. ${sayOthers(comparison)} at the newest published year.`
            : `${area.name} has given no monthly counts here, so this is what is published once a year. With the council’s own months, contacts, assessments and section 47 enquiries would be here too, month by month.`}
        </p>
      </div>
      {flow && (
        <FlowFigure area={area} flow={flow} readings={given} others={others} originOf={originOf} />
      )}
      <Speed area={area} given={given} sources={sources} originOf={originOf} />
      <Factors area={area} story={story} at={at} others={others} originOf={originOf} />
      {told.findings.length > 0 && (
        <section className="stack" aria-labelledby="reported-findings">
          <h2 id="reported-findings">What {area.name} reported to committee, checked</h2>
          <ul className="story-findings">
            {told.findings.map((f) => (
              <li key={f}>{f}</li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
