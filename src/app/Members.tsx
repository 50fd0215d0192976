import type { Area } from "#domain/area.ts";
import { groupWords, neighboursOf, withGroup } from "#domain/group.ts";
import { modelOf, statisticOf, type Compare, type Search } from "#state/url/search.ts";

/** Who a group's figure is of: one press away on every page, nearest first with the closeness word; on paper only where it is open. */
export function Members({
  area,
  areas,
  compare,
  search,
}: {
  area: Area;
  areas: readonly Area[];
  compare: Compare;
  search: Search;
}) {
  const model = modelOf(compare);
  const whole =
    model === "group"
      ? withGroup(area, search.group?.split("~") ?? [], search.called ?? "Own group")
      : area;
  const members = neighboursOf(whole, model);
  const words = groupWords(whole, model, statisticOf(search));
  if (members.length === 0) return null;
  return (
    <details className="who">
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
        {area.name} itself never counts among them. The {words.statistic} is of those with a figure,
        and is withheld where fewer than five have one.
      </p>
      <ol className={model === "group" ? "who-list plain" : "who-list"}>
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
