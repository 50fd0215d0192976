import type { Value } from "#domain/value.ts";
import { EnglandTick, diamondAt } from "../plot/marks.tsx";
import { Paper } from "../plot/Plot.tsx";
import { scale } from "../plot/scale.ts";
import { INK } from "../plot/tokens.ts";

const [W, H] = [220, 22];
const BESIDE = { fill: INK.paper, stroke: "var(--line-b)", strokeWidth: 2 } as const;

/**
 * A share on a scale that all rows have, with England's tick and the comparison's diamond; the
 * row's figures say the same.
 */
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
  const x = scale([0, most], [6, W - 6]);
  const at = (v: Value): number | null =>
    v.kind === "known" && most > 0 ? Math.round(x(v.amount)) : null;
  const [own, eng, beside] = [at(share), at(england), at(group)];
  return (
    <Paper className="share-bar" width={W} height={H}>
      <path d={`M6 18H${W - 6}`} stroke="var(--rule)" />
      {own !== null && <rect x="6" y="5" width={Math.max(1, own - 6)} height="12" fill={INK.us} />}
      {beside !== null && <path d={diamondAt(beside, 11, 6)} {...BESIDE} />}
      {eng !== null && <EnglandTick x={eng} top={1} height={20} />}
    </Paper>
  );
}

export const shareKey = (comparison: string) => [
  { text: "This council", mark: <rect x="2" y="2" width="30" height="10" fill={INK.us} /> },
  { text: "England", mark: <path d="M17 0v14" stroke={INK.england} strokeWidth="2.5" /> },
  { text: comparison, mark: <path d={diamondAt(17, 7, 6)} {...BESIDE} /> },
];
