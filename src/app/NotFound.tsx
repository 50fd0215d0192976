import { Link } from '@tanstack/react-router';

export function NotFound() {
  return (
    <div className="stack">
      <h1>There is no such page</h1>
      <p>The address may be mistyped. <Link to="/dashboard">Go to the dashboard</Link>.</p>
    </div>
  );
}
