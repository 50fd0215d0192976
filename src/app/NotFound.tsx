import { Link } from "#state/url/address.ts";

export function NotFound() {
  return (
    <div className="stack">
      <h1>There is no such page</h1>
      <p>
        The address may be mistyped. <Link href="/dashboard">Go to the dashboard</Link>.
      </p>
    </div>
  );
}

export function NoSuchArea({ code }: { code: string }) {
  return (
    <div className="stack">
      <h1>No council has the code {code}</h1>
      <p>Choose a council above. Codes have nine characters, such as E06000035 for Medway.</p>
    </div>
  );
}
