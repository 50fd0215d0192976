import { useState } from "react";
import type { LaidRead } from "#intake/check/tidy/publishedRead.ts";
import type { ReadLocal } from "#intake/readLocal.ts";
import { Button } from "#ui/Controls.tsx";

/** What published figures would change for every authority, measure by measure: all, some or none. */
export function Published({
  read,
  onAccept,
}: {
  read: ReadLocal["published"];
  onAccept: (measures: readonly LaidRead[]) => void;
}) {
  const [left, setLeft] = useState<ReadonlySet<string>>(
    new Set(read.measures.filter((m) => !m.difference.likely).map((m) => m.difference.slug)),
  );
  const chosen = read.measures.filter((m) => !left.has(m.difference.slug));
  const toggle = (slug: string) =>
    setLeft((so) => {
      const next = new Set(so);
      if (!next.delete(slug)) next.add(slug);
      return next;
    });
  const same =
    read.same.length > 0
      ? `${read.same.length} ${read.same.length === 1 ? "measure of the dashboard is" : "measures of the dashboard are"} in these files with every figure as it is loaded already${read.same.length <= 8 ? `: ${read.same.join("; ")}` : ""}.`
      : "";
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
      {same !== "" && <p>{same}</p>}
      {read.counts.length > 0 && (
        <p>
          Counts behind the front door, placements and workforce pages with something new:{" "}
          {read.counts.slice(0, 8).join("; ")}
          {read.counts.length > 8 ? ` and ${read.counts.length - 8} more` : ""}. They are laid with
          the rest.
        </p>
      )}
      {read.measures.length > 0 && (
        <table className="table table-stacks">
          <caption>
            {read.measures.length} {read.measures.length === 1 ? "measure" : "measures"}; untick
            what should stay as it is
          </caption>
          <thead>
            <tr>
              <th scope="col">Measure</th>
              <th scope="col">New</th>
              <th scope="col">Revised</th>
              <th scope="col">Missing</th>
              <th scope="col">Take care</th>
            </tr>
          </thead>
          <tbody>
            {read.measures.slice(0, MOST).map(({ difference: d }) => (
              <tr key={d.slug}>
                <th scope="row">
                  <label className="tick">
                    <input
                      type="checkbox"
                      checked={!left.has(d.slug)}
                      onChange={() => toggle(d.slug)}
                    />{" "}
                    {d.name}
                  </label>
                </th>
                <td data-label="New">
                  <span>
                    {d.added.slice(-3).join(". ")}
                    {d.added.length > 3 ? `. And ${d.added.length - 3} earlier` : ""}
                  </span>
                </td>
                <td data-label="Revised">
                  <Few {...d.revised} />
                </td>
                <td data-label="Missing">
                  <Few {...d.missing} />
                </td>
                <td data-label="Take care">
                  <span>{d.care.join(" ")}</span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {read.measures.length > MOST && (
        <p>
          The first {MOST} of {read.measures.length} are listed; the rest are taken with them.
        </p>
      )}
      <div className="button-row">
        <Button onClick={() => onAccept(chosen)}>
          {read.measures.length === 0
            ? "Accept the counts"
            : `Accept for every authority: ${chosen.length} of ${read.measures.length}`}
        </Button>
      </div>
    </section>
  );
}
/** As many as one reads before ticking. */
const MOST = 60;

const Few = ({
  count,
  examples,
}: {
  readonly count: number;
  readonly examples: readonly string[];
}) =>
  count === 0 ? (
    <span />
  ) : (
    <span>
      {count} {count === 1 ? "figure" : "figures"}: {examples.join("; ")}
      {count > examples.length ? "; …" : ""}
    </span>
  );
