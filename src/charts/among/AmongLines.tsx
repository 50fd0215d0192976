import type { ReactNode } from "react";
import { EnglandTick, Label } from "../plot/marks.tsx";
import { Plot } from "../plot/Plot.tsx";
import { INK } from "../plot/tokens.ts";
import { columnsOf } from "./amongColumns.ts";
import { amongDrawing, type AmongDrawing, type DrawnRow } from "./amongDrawing.ts";
import { headed, type DrawnMark } from "./amongHeads.ts";
import type { AmongModel, AmongRow } from "./amongModel.ts";
import type { Text } from "./amongTexts.ts";
import { Better, Each, GroupTick, Ours, Range } from "./marks.tsx";

type Link = (row: AmongRow, children: ReactNode) => ReactNode;
type Props = {
  readonly model: AmongModel;
  /** Leads to a measure: over its whole row, its name the row in words. */
  readonly link: Link;
  /** The names of the parts stand above their measures. */
  readonly isTitled: boolean;
};

/**
 * A line a measure: our figure, the group's, England's, and where they lie. A drawing a part, so
 * that paper can end between two; their columns stand below each other.
 */
export function AmongLines({ model, link, isTitled }: Props) {
  const withHead = headed(model.parts.map(({ rows }) => rows.length));
  return (
    <div className="among">
      {model.parts.map(({ name, rows }, i) => (
        <Plot key={name} first={1240}>
          {(width) => (
            <Part
              name={name}
              link={link}
              drawing={amongDrawing(model, rows, columnsOf(model, width), {
                title: isTitled ? name : "",
                hasHead: withHead[i] ?? false,
              })}
            />
          )}
        </Plot>
      ))}
    </div>
  );
}

const Part = ({ name, drawing, link }: { name: string; drawing: AmongDrawing; link: Link }) => {
  const { width, height, marks, texts, rows } = drawing;
  const isOwn = rows.some(({ row }) => row.isOwn);
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      role="group"
      aria-label={name}
    >
      {/* Each row says these again. */}
      <g aria-hidden="true">
        {marks.map((mark) => (
          <HeadMark key={mark.who} {...mark} isOwn={isOwn} />
        ))}
        <Texts of={texts} />
      </g>
      {rows.map((drawn) => (
        <Row key={drawn.row.slug} drawn={drawn} width={width} link={link} />
      ))}
    </svg>
  );
};

const Texts = ({ of }: { of: readonly Text[] }) =>
  of.map(({ text, ...place }, i) => (
    <Label key={i} {...place}>
      {text}
    </Label>
  ));

function HeadMark({ who, x, y, isOwn }: DrawnMark & { isOwn: boolean }) {
  switch (who) {
    case "own":
      return <Ours x={x} y={y} isOwn={isOwn} />;
    case "group":
      return <GroupTick x={x} y={y} />;
    case "england":
      return <EnglandTick x={x} top={y - 12} height={24} />;
  }
}

function Row({ drawn, width, link }: { drawn: DrawnRow; width: number; link: Link }) {
  const { row, top, height, names, texts, level, left, right } = drawn;
  return (
    <g className="among-row">
      {link(row, <rect x={0} y={top} width={width} height={height} fill={INK.paper} />)}
      <path d={`M0 ${top}H${width}`} stroke={INK.grid} />
      {/* The link says all of this. */}
      <g aria-hidden="true" className="among-drawn">
        <g className="among-name">
          <Texts of={names} />
        </g>
        <Texts of={texts} />
        {row.line ? (
          <Line drawn={drawn} line={row.line} />
        ) : (
          <Label x={(left + right) / 2} y={level + 5} anchor="middle" quiet>
            too few to draw
          </Label>
        )}
      </g>
    </g>
  );
}

function Line({
  drawn: { row, x, level, left, right },
  line: { range, each, own, group, england },
}: {
  drawn: DrawnRow;
  line: NonNullable<AmongRow["line"]>;
}) {
  return (
    <>
      {range ? (
        <Range range={range} x={x} y={level} />
      ) : (
        <path d={`M${left} ${level}H${right}`} stroke={INK.grid} strokeWidth={2} />
      )}
      {group !== null && <GroupTick x={x(group)} y={level} />}
      {england !== null && <EnglandTick x={x(england)} top={level - 14} height={28} />}
      {each.map(({ at, said }) => (
        <Each key={said} x={x(at)} y={level} said={said} />
      ))}
      {own !== null && <Ours x={x(own)} y={level} isOwn={row.isOwn} />}
      {row.better && (
        <Better x={row.better === "low" ? left - 14 : right + 14} y={level} end={row.better} />
      )}
    </>
  );
}
