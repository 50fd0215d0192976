import type { Difference } from "#intake/patch/difference.ts";
import type { ToldDifference } from "#intake/patch/told/toldDifferences.ts";
import { Button } from "#ui/Controls.tsx";
import { ErrorSummary } from "#ui/ErrorSummary.tsx";
import { Said } from "#ui/FormField.tsx";
import { useErrors } from "#ui/useErrors.ts";
import type { Chosen } from "./accepting.ts";
import { ChangeTable, type Change } from "./ChangeTable.tsx";
import { errorsOf } from "./ticking.ts";
import { ToldDifferences } from "./ToldDifferences.tsx";
import { useLeft } from "./useLeft.ts";

const few = (all: readonly string[]): string =>
  `${all.slice(-3).join("; ")}${all.length > 3 ? `; and ${all.length - 3} more` : ""}`;

/** What accepting would change, measure by measure and table by table: all, some or none. */
export function Differences({
  all,
  told,
  absent,
  onAccept,
  onNone,
}: {
  all: readonly Difference[];
  told: readonly ToldDifference[];
  absent: readonly string[];
  onAccept: (chosen: Chosen) => void;
  onNone: () => void;
}) {
  const changing = all.filter((d) => d.added.length + d.revised.length + d.missing.length > 0);
  const { left, toggle } = useLeft([]);
  const ticks = { left, onToggle: toggle };
  const errors = useErrors<"tick">();
  const box = errors.box("tick");
  const tables = told.filter((d) => d.rows.length > 0);
  if (changing.length + tables.length === 0)
    return (
      <p>
        {all.length + told.length === 0
          ? "No figure could be taken from these files."
          : "Every figure in these files is loaded already, as it is here."}
      </p>
    );
  const [chosen, kept] = [
    changing.filter((d) => !left.has(d.slug)),
    tables.filter((d) => !left.has(d.table)),
  ];
  const [taken, of] = [chosen.length + kept.length, changing.length + tables.length];
  const accept = () => {
    if (errors.isSound(errorsOf({ taken, beside: 0 }, ", or choose “Accept none”")))
      onAccept({
        slugs: new Set(chosen.map((d) => d.slug)),
        tables: new Set(kept.map((d) => d.table)),
      });
  };
  const isMeasured = changing.length > 0;
  return (
    <section className="stack" aria-labelledby="differences">
      <h2 id="differences">What would change</h2>
      <ErrorSummary {...errors.summary} />
      <Said {...box} />
      {isMeasured && <ChangeTable changes={changing.map(changeOf)} {...ticks} box={box} />}
      {tables.length > 0 && (
        <ToldDifferences all={tables} {...ticks} box={isMeasured ? undefined : box} />
      )}
      {absent.length > 0 && (
        <p>
          <strong>Not in this return, though given until now:</strong>{" "}
          {absent.slice(0, 12).join("; ")}
          {absent.length > 12 ? ` and ${absent.length - 12} more` : ""}. They stay as they are, a
          month older.
        </p>
      )}
      <div className="button-row">
        <Button onClick={accept}>
          Accept {taken === of ? "all" : taken} of {of}
        </Button>
        <Button onClick={onNone}>Accept none</Button>
      </div>
    </section>
  );
}

const changeOf = (d: Difference): Change => ({
  slug: d.slug,
  name: d.name,
  added: `${d.added.slice(-3).join("; ")}${d.added.length > 3 ? `; and ${d.added.length - 3} earlier` : ""}`,
  revised: few(d.revised.map((r) => `${r.period}: ${r.before} → ${r.after} (${r.by})`)),
  missing: few(d.missing),
  care: [
    d.jumps.length > 0
      ? `Five times, or a fifth of, the figure before (${few(d.jumps)}): check the unit and the column.`
      : "",
    d.signal ?? "",
  ]
    .filter((t) => t !== "")
    .join(" "),
});
