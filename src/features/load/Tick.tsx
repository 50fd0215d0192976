/** The name of a row that is taken with the rest unless it is unticked. */
export function Tick({
  name,
  taken,
  onToggle,
}: {
  readonly name: string;
  readonly taken: boolean;
  readonly onToggle: () => void;
}) {
  return (
    <label className="tick">
      <input type="checkbox" checked={taken} onChange={onToggle} /> {name}
    </label>
  );
}
