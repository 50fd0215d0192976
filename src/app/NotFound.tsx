import { Link, useAddress } from "#state/url/address.ts";
import { GROUP_ROWS, PAGE_ROWS } from "#state/url/pages.ts";
import { linkTo, shared } from "#state/url/search.ts";

export function NotFound() {
  const { search } = useAddress();
  return (
    <div className="stack">
      <h1>There is no such page</h1>
      <p>The address may be mistyped. These are the pages:</p>
      {GROUP_ROWS.map(([group, called]) => (
        <section key={group}>
          <h2>{called}</h2>
          <ul>
            {PAGE_ROWS.map(
              ([id, row]) =>
                row.group === group &&
                id !== "indicator" && (
                  <li key={id}>
                    <Link href={linkTo(id, shared(search))}>{row.name}</Link>: {row.question}
                  </li>
                ),
            )}
          </ul>
        </section>
      ))}
    </div>
  );
}

export function NoSuchArea({ code }: { code: string }) {
  return (
    <div className="stack">
      <h1>No council has the code {code}</h1>
      <p>
        Choose a council in the line above. Codes have nine characters, such as E06000035 for
        Medway.
      </p>
    </div>
  );
}
