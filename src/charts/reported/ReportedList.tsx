import type { Reported } from "#domain/council.ts";
import { formatNumber } from "#domain/format.ts";
import { sayDay } from "#domain/words/figure/sayDay.ts";

const UNIT: Record<Reported["unit"], (n: string) => string> = {
  count: (n) => n,
  children: (n) => `${n} children`,
  percent: (n) => `${n}%`,
  "per-10k": (n) => `${n} per 10,000`,
  "per-100k": (n) => `${n} per 100,000`,
  "per-1k": (n) => `${n} per 1,000`,
  score: (n) => n,
  weeks: (n) => `${n} weeks`,
  cases: (n) => n,
  "gbp-week": (n) => `£${n} a week`,
  gbp: (n) => `£${n}`,
  "gbp-000": (n) => `£${n}k`,
  "variance-000": (n) => `£${n}k`,
  "gbp-million": (n) => `£${n} million`,
  fte: (n) => `${n} full-time equivalents`,
  places: (n) => `${n} places`,
};
const OUTCOME: Record<Reported["outcome"], string> = {
  agrees: "Checked: agrees.",
  conflict: "Checked: conflicts.",
  "not checkable": "Could not be checked.",
};

/** As printed in the report: no digit added, none dropped. */
const figure = (r: Reported): string =>
  r.value.kind === "known"
    ? UNIT[r.unit](formatNumber(r.value.amount, String(r.value.amount).split(".")[1]?.length ?? 0))
    : "no figure";

/** What the council told its own committee, with the result of our check. */
export function ReportedList({ reported, name }: { reported: readonly Reported[]; name: string }) {
  return (
    <section className="stack" aria-labelledby="reported">
      <h2 id="reported">Reported to committee by {name}</h2>
      <ReportedItems reported={reported} name={name} />
    </section>
  );
}

/** The figures alone, for a page that has its own heading. */
export function ReportedItems({ reported, name }: { reported: readonly Reported[]; name: string }) {
  return (
    <ul className="reported plain">
      {reported.map((r) => (
        <li key={r.row} className="stack-small">
          <p>
            <strong>{figure(r)}</strong>, {r.periodLabel}: {r.measure}
            {r.breakdown ? ` (${r.breakdown})` : ""}
            {r.subject === name ? "" : ` [${r.subject}]`}
          </p>
          <p className="small">
            <span className="outcome">{OUTCOME[r.outcome]}</span> {r.words}
          </p>
          <p className="small secondary">
            {r.reportTitle}, {sayDay(r.reportDate)}, paragraph {r.paragraph}
          </p>
        </li>
      ))}
    </ul>
  );
}
