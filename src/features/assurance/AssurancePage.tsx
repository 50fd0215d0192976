import { JudgementBar } from "#charts/inspection/JudgementBar.tsx";
import { useAreaFile, useCatalogue, useInspections, useStories } from "#data/useFeed.tsx";
import type { Area } from "#domain/area.ts";
import { sayInspection, sayReported } from "#domain/words/story/sayInspection.ts";
import { sayDay } from "#domain/words/figure/sayDay.ts";
import {
  JUDGEMENT_WORDS,
  PARTS,
  distribution,
  reportedDistribution,
  standing,
  visitsSince,
  type Part,
} from "#domain/story/inspections.ts";
import { Link, useAddress } from "#state/url/address.ts";
import { linkTo, shared } from "#state/url/search.ts";

const PART_WORDS: Record<Part, string> = {
  overall: "Overall",
  leaders: "Leaders’ impact on social work",
  helpAndProtection: "Help and protection",
  inCare: "Children in care",
  careLeavers: "Care leavers",
};

/**
 * What Ofsted found, how many others stand where, and the measures that speak to each judgement: at
 * the foot of every story.
 */
export function Assurance({ area }: { area: Area }) {
  const { search } = useAddress();
  const story = useStories([area.code]).get(area.code);
  const { asAt, areas } = useInspections();
  const file = useAreaFile(area.code);
  const source = useCatalogue().sources.find((s) => s.id === "ofsted");
  const inspections = story?.inspections ?? [];
  const now = standing(inspections);
  const visits = visitsSince(inspections);
  const all = distribution(areas, "overall");
  const printed = reportedDistribution(file.reported);
  return (
    <section className="assurance stack" aria-labelledby="assurance">
      <h2 id="assurance">Inspection and assurance</h2>
      <p>{sayInspection(area, inspections)}</p>
      <JudgementBar counts={all.counts} own={now?.overall ?? null} />
      <p className="small">
        England, {sayDay(asAt)}:{" "}
        {all.counts.map((c) => `${JUDGEMENT_WORDS[c.judgement]} ${c.n}`).join(", ")}, of{" "}
        {all.judged} authorities.{now?.overall ? ` ${area.name} is outlined.` : ""}{" "}
        {source &&
          ` Source: ${source.title}, ${source.publisher}, published ${source.released}, ${source.licence}.`}
      </p>
      <table className="table table-stacks">
        <caption>Ofsted’s judgements of {area.name}, and the measures that speak to each</caption>
        <thead>
          <tr>
            <th scope="col">Judgement</th>
            <th scope="col">{area.name}</th>
            <th scope="col">England</th>
            <th scope="col">Measures</th>
          </tr>
        </thead>
        <tbody>
          {PARTS.map((part) => {
            const nation = distribution(areas, part);
            const own = now?.[part] ?? null;
            return (
              <tr key={part}>
                <th scope="row">{PART_WORDS[part]}</th>
                <td data-label={area.name}>
                  {own ? JUDGEMENT_WORDS[own] : now ? "Not judged then" : "None"}
                </td>
                <td data-label="England">
                  <span>
                    {nation.counts
                      .map((c) => `${c.n} ${JUDGEMENT_WORDS[c.judgement].toLowerCase()}`)
                      .join(", ")}
                    {nation.not > 0 ? `; ${nation.not} not judged yet` : ""}
                  </span>
                </td>
                <td data-label="Measures">
                  {part === "overall" ? (
                    ""
                  ) : (
                    <Link
                      href={linkTo("dashboard", { ...shared(search), domain: `ofsted:${part}` })}
                    >
                      Measures for {PART_WORDS[part].toLowerCase()}
                    </Link>
                  )}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <p className="small secondary">
        The measures were grouped here as a way to choose what to read; the grouping is not
        Ofsted’s.
      </p>
      {visits.length > 0 && (
        <p className="small">
          Since then:{" "}
          {visits
            .map(
              (v) => `${v.kind} on ${sayDay(v.inspected)}${v.theme === "" ? "" : ` (${v.theme})`}`,
            )
            .join("; ")}
          . A focused visit gives a letter, not a judgement.
        </p>
      )}
      {printed && <p className="small">{sayReported(printed)}</p>}
    </section>
  );
}
