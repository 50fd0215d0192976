import type { LaidRead } from "#intake/check/tidy/publishedRead.ts";
import type { ReadLocal } from "#intake/readLocal.ts";
import { Button } from "#ui/Controls.tsx";
import { ErrorSummary } from "#ui/ErrorSummary.tsx";
import { Said } from "#ui/FormField.tsx";
import { useErrors } from "#ui/useErrors.ts";
import { ChangeTable, type Change } from "./ChangeTable.tsx";
import { errorsOf } from "./ticking.ts";
import { useLeft } from "./useLeft.ts";

/**
 * What published figures would change for every authority, measure by measure: all, some or none.
 */
export function Published({
  read,
  onAccept,
}: {
  read: ReadLocal["published"];
  onAccept: (measures: readonly LaidRead[]) => void;
}) {
  const { left, toggle } = useLeft(
    read.measures.filter((m) => !m.difference.likely).map((m) => m.difference.slug),
  );
  const chosen = read.measures.filter((m) => !left.has(m.difference.slug));
  const same = saySame(read.same);
  const errors = useErrors<"tick">();
  const box = errors.box("tick");
  const accept = () => {
    const picked = { taken: chosen.length, beside: read.counts.length };
    if (errors.isSound(errorsOf(picked, ""))) onAccept(chosen);
  };
  if (read.measures.length === 0 && read.counts.length === 0)
    return (
      <p>
        {same === ""
          ? "No measure was recognised in the published files. Choose what to take from them below."
          : same}
      </p>
    );
  return (
    <section className="stack" aria-labelledby="published">
      <h2 id="published">What would change for every authority</h2>
      <ErrorSummary {...errors.summary} />
      {same !== "" && <p>{same}</p>}
      {read.counts.length > 0 && (
        <p>
          Counts behind the front door, placements and workforce pages with something new:{" "}
          {read.counts.slice(0, 8).join("; ")}
          {read.counts.length > 8 ? ` and ${read.counts.length - 8} more` : ""}. They are laid with
          the rest.
        </p>
      )}
      <Said {...box} />
      {read.measures.length > 0 && (
        <ChangeTable
          changes={read.measures.slice(0, MOST).map(changeOf)}
          of={read.measures.length}
          left={left}
          onToggle={toggle}
          box={box}
        />
      )}
      {read.measures.length > MOST && (
        <p>
          The first {MOST} of {read.measures.length} are listed; the rest are taken with them.
        </p>
      )}
      <div className="button-row">
        <Button onClick={accept}>
          {read.measures.length === 0
            ? "Accept the counts"
            : `Accept for every authority: ${chosen.length} of ${read.measures.length}`}
        </Button>
      </div>
    </section>
  );
}

/** Which measures are loaded already, by name where they are few; nothing where there are none. */
const saySame = (names: readonly string[]): string =>
  names.length > 0
    ? `${names.length} ${names.length === 1 ? "measure of the dashboard is" : "measures of the dashboard are"} in these files with every figure as it is loaded already${names.length <= 8 ? `: ${names.join("; ")}` : ""}.`
    : "";

const changeOf = ({ difference: d }: LaidRead): Change => ({
  slug: d.slug,
  name: d.name,
  added: `${d.added.slice(-3).join(". ")}${d.added.length > 3 ? `. And ${d.added.length - 3} earlier` : ""}`,
  revised: some(d.revised),
  missing: some(d.missing),
  care: d.care.join(" "),
});

/** As many as one reads before ticking. */
const MOST = 60;

const some = ({ count, examples }: LaidRead["difference"]["revised"]): string =>
  count === 0
    ? ""
    : `${count} ${count === 1 ? "figure" : "figures"}: ${examples.join("; ")}${count > examples.length ? "; …" : ""}`;
