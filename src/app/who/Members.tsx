import type { Area } from "#domain/area.ts";
import { resolveComparison, type Choice } from "#domain/comparison.ts";

/**
 * Who a group's figure is of: one press away on every page, nearest first with the closeness word;
 * on paper only where it is open.
 */
export function Members({
  area,
  areas,
  choice,
}: {
  area: Area;
  areas: readonly Area[];
  choice: Choice;
}) {
  const comparison = resolveComparison(choice, area, areas, () => null);
  if (comparison.kind !== "group" || comparison.members.length === 0) return null;
  const { members, model, statistic, words } = comparison;
  return (
    <details className="group-who">
      <summary>
        {model === "group" ? `Who is in “${words.head}”?` : "Who are the neighbours?"}
      </summary>
      <p className="small">
        {model === "group"
          ? `${members.length} chosen by the reader.`
          : `${words.members}: the ${members.length} councils most like ${area.name}, nearest first.`.replace(
              /^t/,
              "T",
            )}{" "}
        {area.name} itself never counts among them. The {statistic} is of those with a figure, and
        is withheld where fewer than five have one.
      </p>
      <ol className={model === "group" ? "group-who-list plain" : "group-who-list"}>
        {members.map((m) => (
          <li key={m.code}>
            {areas.find((a) => a.code === m.code)?.name ?? m.code}
            {model === "group" ? (
              ""
            ) : (
              <span className="secondary">, {m.closeness.toLowerCase()}</span>
            )}
          </li>
        ))}
      </ol>
    </details>
  );
}
