import { toCsv } from "#charts/figure/csv.ts";
import { download } from "#charts/figure/download.ts";
import { placeOf, SEVERITY_WORDS, type Finding } from "#intake/finding.ts";
import { Button } from "#ui/Controls.tsx";
import { FigureTable, type Column } from "#ui/FigureTable.tsx";

const ORDER: readonly Finding["severity"][] = ["stop", "row", "doubt", "note"];
/** As many as a reader mends in one sitting; the file has them all. */
const MOST = 200;

const HOW_MANY: Record<Finding["severity"], (n: number) => string> = {
  stop: (n) => `${n} ${n === 1 ? "stops" : "stop"} a file`,
  row: (n) => `${n} ${n === 1 ? "stops" : "stop"} a row`,
  doubt: (n) => `${n} doubtful`,
  note: (n) => `${n} for information`,
};

const COLUMNS: readonly Column<Finding>[] = [
  { name: "Where", words: true, cell: (p) => <span>{placeOf(p)}</span> },
  { name: "Found", words: true, cell: (p) => p.found },
  { name: "Wanted", words: true, cell: (p) => p.wanted },
  { name: "What to do", words: true, cell: (p) => p.mend },
];

/** Everything noticed, worst first, each with its place and its mend; the same as a file. */
export function Problems({ problems }: { problems: readonly Finding[] }) {
  if (problems.length === 0)
    return (
      <p>
        <strong>No problem was found.</strong>
      </p>
    );
  const sorted = [...problems].sort(
    (a, b) => ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity),
  );
  const counts = ORDER.map(
    (s) => [s, problems.filter((p) => p.severity === s).length] as const,
  ).filter(([, n]) => n > 0);
  const save = () =>
    download(
      "findings.csv",
      toCsv({
        head: ["Severity", "File", "Sheet", "Row", "Column", "Found", "Wanted", "What to do"],
        rows: sorted.map((p) => [
          SEVERITY_WORDS[p.severity],
          p.file,
          p.sheet ?? "",
          p.row === null ? "" : String(p.row),
          p.column ?? "",
          p.found,
          p.wanted,
          p.mend,
        ]),
      }),
      "text/csv",
    );
  return (
    <section className="stack" aria-labelledby="findings">
      <h2 id="findings">What was noticed: {counts.map(([s, n]) => HOW_MANY[s](n)).join(", ")}</h2>
      <FigureTable
        className="findings"
        caption={`Findings, worst first${sorted.length > MOST ? `: the first ${MOST} of ${sorted.length}` : ""}`}
        rows={sorted.slice(0, MOST).map((problem, at) => ({ ...problem, at }))}
        keyOf={(p) => String(p.at)}
        head={{ name: "How bad", cell: (p) => SEVERITY_WORDS[p.severity] }}
        columns={COLUMNS}
      />
      <div className="button-row">
        <Button onClick={save}>Download the findings (CSV)</Button>
      </div>
    </section>
  );
}
