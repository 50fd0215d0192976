import { Button } from "#ui/Controls.tsx";
import { useNextFocus } from "#ui/useNextFocus.ts";

/** What is in the list, each with a button that takes it out; the keyboard stays among them. */
export function Chosen({
  name,
  items,
  onRemove,
}: {
  name: string;
  items: readonly { readonly id: string; readonly name: string }[];
  onRemove: (id: string) => void;
}) {
  const { box, leaving } = useNextFocus<HTMLDivElement>("button");
  return (
    <div
      ref={box}
      tabIndex={-1}
      role="group"
      aria-label={name}
      onClickCapture={(event) => event.target instanceof Element && leaving(event.target)}
    >
      {items.length === 0 ? (
        <p className="small secondary">None yet.</p>
      ) : (
        <ul className="list-chosen plain">
          {items.map((item) => (
            <li key={item.id}>
              <Button onClick={() => onRemove(item.id)}>Remove {item.name}</Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
