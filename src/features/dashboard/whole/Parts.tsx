import type { Row } from "#domain/scorecard/row.ts";
import { byDomain } from "../selection.ts";
import { sayPart } from "./parts.ts";

type Props = {
  readonly rows: readonly Row[];
  readonly isOpen: (part: string) => boolean;
  readonly onToggle: (part: string) => void;
};

/** The parts of the service, each a button that opens its measures in the table or closes them. */
export const Parts = ({ rows, isOpen, onToggle }: Props) => (
  <ul className="parts plain no-print">
    {byDomain(rows).map(([part, group]) => (
      <li key={part}>
        <button type="button" aria-expanded={isOpen(part)} onClick={() => onToggle(part)}>
          {part} <span className="secondary">{sayPart(group)}</span>
        </button>
      </li>
    ))}
  </ul>
);
