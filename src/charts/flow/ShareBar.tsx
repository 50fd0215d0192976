import type { Value } from "#domain/value.ts";

const W = 220;
/** A share on a scale that all rows have, with England's tick and the comparison's diamond; the row's figures say the same. */
export function ShareBar({
  share,
  england,
  group,
  most,
}: {
  share: Value;
  england: Value;
  group: Value;
  most: number;
}) {
  const x = (v: Value): number | null =>
    v.kind === "known" && most > 0 ? Math.round((v.amount / most) * (W - 12)) + 6 : null;
  const [own, eng, mean] = [x(share), x(england), x(group)];
  return (
    <svg viewBox={`0 0 ${W} 22`} className="share-bar" aria-hidden="true" focusable="false">
      <path d={`M6 18H${W - 6}`} stroke="#b1b4b6" />
      {own !== null && <rect x="6" y="5" width={Math.max(1, own - 6)} height="12" fill="#12436d" />}
      {mean !== null && (
        <path d={`M${mean} 5l6 6l-6 6l-6-6z`} fill="#fff" stroke="#801650" strokeWidth="2" />
      )}
      {eng !== null && <path d={`M${eng} 1v20`} stroke="#fff" strokeWidth="5" />}
      {eng !== null && <path d={`M${eng} 1v20`} stroke="#0b0c0c" strokeWidth="2.5" />}
    </svg>
  );
}
export const shareKey = (comparison: string) => [
  { text: "This council", mark: <rect x="2" y="2" width="30" height="10" fill="#12436d" /> },
  { text: "England", mark: <path d="M17 0v14" stroke="#0b0c0c" strokeWidth="2.5" /> },
  {
    text: comparison,
    mark: <path d="M17 1l6 6l-6 6l-6-6z" fill="#fff" stroke="#801650" strokeWidth="2" />,
  },
];
