import { ROLES, ROLE_WORDS } from "#intake/recognise/headings.ts";
import { saySeen, type Seen } from "#intake/recognise/seen.ts";
import { Select } from "#ui/Controls.tsx";
import { TableScroll } from "#ui/TableScroll.tsx";

type Props = {
  readonly seen: readonly Seen[];
  readonly onRole: (column: string, role: string) => void;
};

/**
 * Each sheet as it was understood: what was read and what was not, in a line, and its columns to
 * look at and to change.
 */
export function SheetsSeen({ seen, onRole }: Props) {
  if (seen.length === 0) return null;
  return (
    <section className="stack" aria-labelledby="seen">
      <h2 id="seen">How the {seen.length === 1 ? "sheet was" : "sheets were"} read</h2>
      {seen.map((sheet) => {
        const name = `${sheet.file}${sheet.sheet === null ? "" : `, sheet ${sheet.sheet}`}`;
        return (
          <details key={name} className="more">
            <summary>
              {name}. {saySeen(sheet)}
            </summary>
            <SheetSeen sheet={sheet} name={name} onRole={onRole} />
          </details>
        );
      })}
    </section>
  );
}

const saysOf = ({ period, says }: Seen["columns"][number]): string =>
  [period ?? "read", says].filter((text) => text !== "").join(", ");
const ROLE_OPTIONS = ROLES.map((role) => ({ value: role, label: ROLE_WORDS[role] }));

/** By hand, and no FigureTable: a sheet as it stood, whose columns have choices and whose rows no name. */
function SheetSeen({
  sheet,
  name,
  onRole,
}: {
  readonly sheet: Seen;
  readonly name: string;
  readonly onRole: Props["onRole"];
}) {
  const columns = sheet.columns.flatMap((column, i) =>
    column.heading === "" ? [] : [{ column, i }],
  );
  return (
    <TableScroll label={`Columns of ${name}`}>
      <table className="table seen-sheet">
        <caption>
          What each column holds; headings in row {sheet.line}. A choice is remembered for this
          layout.
        </caption>
        <thead>
          <tr>
            {columns.map(({ column, i }) => (
              <th key={i} scope="col" className={column.read ? "seen-read" : "seen-unread"}>
                <div>{column.heading}</div>
                <Select
                  label={`What “${column.heading}” holds`}
                  hideLabel
                  value={column.role}
                  onChange={(role) => onRole(column.id, role)}
                  options={ROLE_OPTIONS}
                />
                <div className="secondary">{column.read ? saysOf(column) : "not read"}</div>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sheet.rows.map((row, at) => (
            <tr key={at}>
              {columns.map(({ column, i }) => (
                <td key={i} className={column.read ? "" : "secondary"}>
                  {row[i]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </TableScroll>
  );
}
