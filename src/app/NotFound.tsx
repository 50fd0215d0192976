import { Link } from '#state/url/address.ts';

export function NotFound() {
  return (
    <div className="stack">
      <h1>There is no such page</h1>
      <p>The address may be mistyped. <Link href="/dashboard">Go to the dashboard</Link>.</p>
    </div>
  );
}
