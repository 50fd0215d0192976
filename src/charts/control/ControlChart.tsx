import { formatValue } from "#domain/format.ts";
import type { Indicator } from "#domain/indicator.ts";
import { lastDayOf, shortPeriod, type Frame } from "#domain/calendar.ts";
import type { Flag } from "#domain/spc/signals.ts";
import type { Stretch } from "#domain/spc/chart.ts";
import { amountOf, known } from "#domain/value.ts";
import { Key, type KeyItem } from "../plot/Key.tsx";
import { Walk } from "../figure/Walk.tsx";
import { axisText } from "../plot/axisText.ts";
import { axisRoom } from "../plot/room.ts";
import { spreadWithin } from "../plot/spread.ts";
import { ticksBetween } from "../plot/ticks.ts";
import { Grid, KeyLine, Label, Level } from "../plot/marks.tsx";
import { pen, scale } from "../plot/scale.ts";
import { LINE } from "../plot/tokens.ts";
import { useWidth } from "../plot/useWidth.ts";
import { controlPoints, sayPoint } from "./controlPoints.ts";

const H = 380;
const [LEAST_LEFT, TOP, BOTTOM] = [74, 16, 36];
const DIAMOND = "l8 8l-8 8l-8-8z";

type Props = {
  readonly indicator: Indicator;
  readonly stretches: readonly Stretch[];
  readonly frame: Frame;
  readonly target: number | null;
};

/**
 * The XmR chart: line, mean and limits of each stretch; a flagged point is larger, another shape
 * and named in the list.
 */
export function ControlChart({ indicator, stretches, frame, target }: Props) {
  const { box, width: W } = useWidth<HTMLDivElement>(860);
  const roomy = W >= 620;
  const RIGHT = roomy ? 190 : 12;
  const points = controlPoints(stretches);
  const amounts = points.map((p) => amountOf(p.observation.value));
  // No share, count or rate lies below nothing, nor a share above 100: a limit out there is not
  // drawn.
  const possible = (v: number): boolean =>
    indicator.unit.endsWith("-000") || (v >= 0 && (indicator.unit !== "percent" || v <= 100));
  const ends = stretches.flatMap((s) =>
    s.limits ? [s.limits.lower, s.limits.upper].filter(possible) : [],
  );
  const ys = [...amounts.flatMap((v) => v ?? []), ...ends, ...(target === null ? [] : [target])];
  const [low, high] = [Math.min(...ys), Math.max(...ys)];
  const pad = (high - low || 1) * 0.06;
  const ticks = ticksBetween(low, high);
  const tickText = (v: number): string => axisText(v, low, high, indicator);
  const LEFT = axisRoom(ticks.map(tickText), LEAST_LEFT);
  const x = scale([0, Math.max(1, points.length - 1)], [LEFT, W - RIGHT]);
  const y = scale([low - pad, high + pad], [H - BOTTOM, TOP]);
  const januaries = points.flatMap(({ observation: o }, i) =>
    lastDayOf(o.period, frame).month === 1 ? [{ i, text: shortPeriod(o.period, frame) }] : [],
  );
  // On a phone every second year, so that their names do not touch.
  const labels = januaries.filter(
    (l, i) => i % 2 === 0 || x(l.i) - x(januaries[i - 1]?.i ?? 0) > 84,
  );
  const placed = stretches.map((s, i) => ({
    ...s,
    from: stretches.slice(0, i).reduce((sum, before) => sum + before.observations.length, 0),
  }));
  const flags = points.filter((p) => p.flag !== null);
  const last = placed.at(-1)?.limits;
  const names = last
    ? (
        [
          ["Upper limit", last.upper],
          ["Mean", last.mean],
          ["Lower limit", last.lower],
        ] as const
      ).filter(([, v]) => possible(v))
    : [];
  // Named from the top: limits that lie together keep their order.
  const heights = spreadWithin(
    names.map(([, v], i) => y(v) + i / 1000),
    18,
    [TOP, H - BOTTOM],
  );
  const nearest = (px: number): number =>
    Math.min(
      points.length - 1,
      Math.max(0, Math.round(((px - LEFT) / (W - LEFT - RIGHT)) * (points.length - 1))),
    );
  return (
    <div ref={box}>
      <Walk
        label={`Control chart: ${points.length} periods, ${flags.length} of them flagged`}
        hint="Point at the chart, or press the arrow keys, to have a period named."
        names={points.map((p) => sayPoint(p, frame, indicator))}
        first={points.length - 1}
        nearest={nearest}
      >
        {(at) => (
          <svg
            viewBox={`0 0 ${W} ${H}`}
            className="control"
            aria-hidden="true"
            data-picture="chart"
          >
            <Grid ticks={ticks} y={y} left={LEFT} right={W - RIGHT} text={tickText} />
            {labels.map((l) => (
              <Label key={l.i} x={x(l.i)} y={H - 12} anchor="middle">
                {l.text}
              </Label>
            ))}
            {placed.map(
              (s) =>
                s.limits && (
                  <g key={s.from}>
                    <Level
                      y={y(s.limits.mean)}
                      left={x(s.from)}
                      right={x(s.from + s.observations.length - 1)}
                      as={LINE.average}
                    />
                    {[s.limits.upper, s.limits.lower].filter(possible).map((limit, i) => (
                      <Level
                        key={i}
                        y={y(limit)}
                        left={x(s.from)}
                        right={x(s.from + s.observations.length - 1)}
                        as={s.trial ? LINE.trial : LINE.limit}
                      />
                    ))}
                  </g>
                ),
            )}
            {target !== null && (
              <Level y={y(target)} left={LEFT} right={W - RIGHT} as={LINE.target} />
            )}
            <path
              className="spark-line"
              d={pen(amounts.map((v, i) => (v === null ? null : [x(i), y(v)])))}
            />
            {at >= 0 && (
              <path d={`M${x(at)} ${TOP}V${H - BOTTOM}`} className="walk-line" data-picture="off" />
            )}
            {points.map(({ observation: o, flag }, i) => {
              const v = amounts[i];
              if (typeof v !== "number") return null;
              return flag ? (
                <path
                  key={o.period}
                  d={`M${x(i)} ${y(v) - 8}${DIAMOND}`}
                  className={isWorse(flag, indicator) ? "flag-mark" : "flag-mark flag-neutral"}
                />
              ) : (
                <circle
                  key={o.period}
                  cx={x(i)}
                  cy={y(v)}
                  r="3.5"
                  className={o.status === "provisional" ? "spark-last-provisional" : "spark-dot"}
                />
              );
            })}
            {typeof amounts[at] === "number" && (
              <circle
                cx={x(at)}
                cy={y(amounts[at])}
                r="12"
                className="walk-ring"
                data-picture="off"
              />
            )}
            {roomy &&
              names.map(([text, v], i) => (
                <Label key={text} x={W - RIGHT + 14} y={(heights[i] ?? y(v)) + 5}>
                  {text} {formatValue(known(v), indicator)}
                </Label>
              ))}
          </svg>
        )}
      </Walk>
      <Key
        items={keyOf({
          indicator,
          target,
          flags: flags.flatMap((p) => p.flag ?? []),
          provisional: points.some(
            ({ observation: o }) => o.status === "provisional" && o.value.kind === "known",
          ),
          limits: placed.some((s) => !s.trial && s.limits),
          trial: placed.some((s) => s.trial && s.limits),
        })}
      />
      {!roomy && last && (
        <p className="small" data-picture="text">
          Mean {formatValue(known(last.mean), indicator)}
          {possible(last.lower) ? `, lower limit ${formatValue(known(last.lower), indicator)}` : ""}
          {possible(last.upper) ? `, upper limit ${formatValue(known(last.upper), indicator)}` : ""}
          .
        </p>
      )}
    </div>
  );
}

const isWorse = (flag: Flag, indicator: Indicator): boolean =>
  (indicator.polarity === "high" && flag.side === "low") ||
  (indicator.polarity === "low" && flag.side === "high");

/** Only what is drawn stands in the key. */
function keyOf({
  indicator,
  target,
  flags,
  provisional,
  limits,
  trial,
}: {
  indicator: Indicator;
  target: number | null;
  flags: readonly Flag[];
  provisional: boolean;
  limits: boolean;
  trial: boolean;
}): readonly KeyItem[] {
  const diamond = (worse: boolean) => (
    <path d="M17 1l6 6l-6 6l-6-6z" className={worse ? "flag-mark" : "flag-mark flag-neutral"} />
  );
  return [
    ...(limits || trial ? [{ text: "Mean", mark: <KeyLine as={LINE.average} /> }] : []),
    ...(limits ? [{ text: "Limits of ordinary change", mark: <KeyLine as={LINE.limit} /> }] : []),
    ...(trial
      ? [
          {
            text: "Trial limits",
            mark: <KeyLine as={LINE.trial} />,
          },
        ]
      : []),
    ...(flags.some((f) => isWorse(f, indicator))
      ? [{ text: "Flagged, for the worse", mark: diamond(true) }]
      : []),
    ...(flags.some((f) => !isWorse(f, indicator))
      ? [
          {
            text: indicator.polarity === "context" ? "Flagged" : "Flagged, for the better",
            mark: diamond(false),
          },
        ]
      : []),
    ...(provisional
      ? [
          {
            text: "Provisional",
            mark: <circle cx="17" cy="7" r="4" className="spark-last-provisional" />,
          },
        ]
      : []),
    ...(target === null
      ? []
      : [
          {
            text: `Target ${formatValue(known(target), { ...indicator, decimals: Number.isInteger(target) ? 0 : Math.max(1, indicator.decimals) })}`,
            mark: <KeyLine as={LINE.target} />,
          },
        ]),
  ];
}
