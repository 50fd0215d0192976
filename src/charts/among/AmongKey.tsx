import { GAP_LETTER, GAP_WORDS } from "#domain/format.ts";
import { Key } from "../plot/Key.tsx";
import type { AmongModel } from "./amongModel.ts";
import { Better, Each, HALF, WHOLE } from "./marks.tsx";

/** What the line itself means; whose marks stand on it is said over the columns. */
export function AmongKey({ model, group }: { model: AmongModel; group: string }) {
  const rows = model.parts.flatMap((part) => part.rows);
  const [hasRange, hasEach] = [
    rows.some(({ line }) => line?.range),
    rows.some(({ line }) => line && line.each.length > 0),
  ];
  return (
    <Key
      items={[
        ...(hasRange
          ? [
              { text: `${group}: lowest to highest`, mark: <path d="M0 3h34v8H0z" fill={WHOLE} /> },
              { text: `${group}: middle half`, mark: <path d="M0 0h34v14H0z" fill={HALF} /> },
            ]
          : []),
        ...(hasEach ? [{ text: group, mark: <Each x={17} y={7} /> }] : []),
        ...(rows.some(({ better }) => better)
          ? [{ text: "The better end", mark: <Better x={14} y={7} end="high" /> }]
          : []),
      ]}
    />
  );
}

/** What the letters of the picture stand for; nothing where it has none. */
export const AmongLetters = ({ gaps }: Pick<AmongModel, "gaps">) =>
  gaps.length === 0 ? null : (
    <ul className="key plain" data-picture="text">
      {gaps.map((gap) => (
        <li key={gap}>
          [{GAP_LETTER[gap]}] {GAP_WORDS[gap]}
        </li>
      ))}
    </ul>
  );
