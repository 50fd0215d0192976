import { JudgementBar } from "#charts/inspection/JudgementBar.tsx";
import { useInspections } from "#data/inspections.ts";
import { useStories } from "#data/stories.ts";
import { useAreaFile, useCatalogue } from "#data/useFeed.tsx";
import type { Area } from "#domain/area.ts";
import { sayInspection, sayReported } from "#domain/words/story/sayInspection.ts";
import { PART_WORDS } from "#domain/words/story/sayOfsted.ts";
import { sayDay } from "#domain/words/figure/sayDay.ts";
import {
  JUDGEMENT_WORDS,
  PARTS,
  distribution,
  reportedDistribution,
  standing,
  visitsSince,
  type JudgedArea,
  type Part,
} from "#domain/story/inspections.ts";
import type { Inspection } from "#domain/story/story.ts";
import { Link, useAddress } from "#state/url/address.ts";
import { partLink } from "#state/url/search.ts";
import { FigureTable } from "#ui/FigureTable.tsx";

/**
 * What Ofsted found, how many others stand where, and the measures that speak to each judgement: at
 * the foot of every story.
 */
export function Assurance({ area }: { area: Area }) {
  const story = useStories([area.code]).get(area.code);
  const { asAt, areas } = useInspections();
  const file = useAreaFile(area.code);
  const source = useCatalogue().sources.find((s) => s.id === "ofsted");
  const inspections = story?.inspections ?? [];
  const now = standing(inspections);
  const own = now?.overall ?? null;
  const all = distribution(areas, "overall");
  const printed = reportedDistribution(file.reported);
  return (
    <section className="assurance stack" aria-labelledby="assurance">
      <h2 id="assurance">Inspection and assurance</h2>
      <p>{sayInspection(area, inspections)}</p>
      <JudgementBar counts={all.counts} own={own} />
      <p className="small">
        England, {sayDay(asAt)}:{" "}
        {all.counts.map((c) => `${JUDGEMENT_WORDS[c.judgement]} ${c.n}`).join(", ")}. {all.judged}{" "}
        councils in all.{own ? ` ${area.name} is outlined.` : ""}
      </p>
      {source && (
        <p className="figure-source">
          Source: {source.title}, {source.publisher}, published {source.released}, {source.licence}.
        </p>
      )}
      <JudgementTable area={area} now={now} areas={areas} />
      <p className="small secondary">
        The measures were grouped here as a way to choose what to read; the grouping is not
        Ofsted’s.
      </p>
      <Visits visits={visitsSince(inspections)} />
      {printed && <p className="small">{sayReported(printed)}</p>}
    </section>
  );
}

type JudgementProps = {
  readonly area: Area;
  readonly now: Inspection | undefined;
  readonly areas: readonly JudgedArea[];
};
/** Ofsted’s judgement of each part, how many authorities stand where, and what speaks to it. */
function JudgementTable({ area, now, areas }: JudgementProps) {
  const { search } = useAddress();
  return (
    <FigureTable
      caption={`Ofsted’s judgements of ${area.name}, and the measures that speak to each`}
      rows={PARTS}
      keyOf={(part) => part}
      head={{ name: "Judgement", cell: (part) => PART_WORDS[part] }}
      columns={[
        { name: area.name, words: true, cell: (part) => sayJudgement(now, part) },
        {
          name: "England",
          words: true,
          cell: (part) => <span>{sayNation(distribution(areas, part))}</span>,
        },
        {
          name: "Measures",
          words: true,
          cell: (part) =>
            part === "overall" ? (
              ""
            ) : (
              <Link href={partLink(`ofsted:${part}`, search)}>
                Measures for {PART_WORDS[part].toLowerCase()}
              </Link>
            ),
        },
      ]}
    />
  );
}

function sayJudgement(now: Inspection | undefined, part: Part): string {
  const own = now?.[part] ?? null;
  if (own) return JUDGEMENT_WORDS[own];
  return now ? "Not judged then" : "None";
}

/** "24 outstanding, 71 good …; 3 not judged yet". */
function sayNation({ counts, not }: ReturnType<typeof distribution>): string {
  const judged = counts
    .map((c) => `${c.n} ${JUDGEMENT_WORDS[c.judgement].toLowerCase()}`)
    .join(", ");
  return not > 0 ? `${judged}; ${not} not judged yet` : judged;
}

/** What Ofsted has looked at since the judgements. */
const Visits = ({ visits }: { readonly visits: readonly Inspection[] }) =>
  visits.length > 0 && (
    <p className="small">
      Since then:{" "}
      {visits
        .map((v) => `${v.kind} on ${sayDay(v.inspected)}${v.theme === "" ? "" : ` (${v.theme})`}`)
        .join("; ")}
      . A focused visit gives a letter, not a judgement.
    </p>
  );
