import type { ReactNode } from "react";
import { GAP_WORDS, formatNumber, formatValue, type Measure } from "#domain/format.ts";
import { meanMeasure } from "#domain/words/beside/sayBenchmark.ts";
import { isFew } from "#domain/smallNumbers.ts";
import { FEW } from "#domain/words/figure/sayFew.ts";
import { POLARITY_WORDS } from "#domain/words/figure/sayRow.ts";
import { periodLabel } from "#domain/calendar.ts";
import { shortOf, whenOf, type Reading } from "#domain/story/timeliness.ts";
import { columnHead, type Comparison } from "#domain/comparison.ts";
import type { Value } from "#domain/value.ts";
import { FigureTable } from "#ui/FigureTable.tsx";
import { Gap } from "#ui/Marks.tsx";
import { BesideCell } from "../beside/BesideCell.tsx";

const show = (value: Value, measure: Measure) =>
  value.kind === "known" ? (
    formatValue(value, measure, "exact")
  ) : (
    <Gap>{GAP_WORDS[value.kind]}</Gap>
  );

/**
 * Measures beside a story: now, a year before, England, the comparison and target, each with its
 * own date.
 */
export function ReadingTable({
  caption,
  name,
  comparison,
  readings,
  link,
}: {
  caption: string;
  name: string;
  comparison: Comparison;
  readings: readonly Reading[];
  link: (slug: string, text: string) => ReactNode;
}) {
  return (
    <FigureTable
      wraps
      inPicture
      caption={caption}
      rows={readings}
      keyOf={({ indicator }) => indicator.slug}
      head={{
        name: "Measure",
        cell: ({ indicator }) => (
          <>
            {link(indicator.slug, indicator.shortName)}
            <div className="secondary small">{POLARITY_WORDS[indicator.polarity]}</div>
          </>
        ),
      }}
      columns={[
        { name, cell: nowCell },
        {
          name: "A year before",
          cell: ({ before, indicator }) => <span>{show(before.value, indicator)}</span>,
        },
        { name: "England", cell: englandCell },
        {
          name: columnHead(comparison),
          label: comparison.words.column,
          cell: (reading) => (
            <div>
              <BesideCell
                beside={reading.beside}
                none={comparison.words.none}
                show={(value) =>
                  show(
                    value,
                    reading.beside?.group ? meanMeasure(reading.indicator) : reading.indicator,
                  )
                }
              />
              {behind(reading, "comparison")}
            </div>
          ),
        },
        { name: "Target", cell: targetCell },
      ]}
    />
  );
}

function nowCell(reading: Reading) {
  const { indicator, now, frame } = reading;
  const behindIt = counts(reading);
  return (
    <div>
      {show(now.value, indicator)}
      <div className="secondary small">
        {now.value.kind === "known" ? whenOf({ now, frame }) : ""}
      </div>
      {behindIt !== "" && <div className="secondary small">{behindIt}</div>}
    </div>
  );
}

const englandCell = (reading: Reading) => (
  <div>
    {reading.mark ? (
      <>
        {show(reading.mark.england, reading.indicator)}
        <div className="secondary small">
          {periodLabel(reading.mark.period, reading.mark.frame)}
        </div>
      </>
    ) : (
      <Gap>No national figure</Gap>
    )}
    {behind(reading, "England")}
  </div>
);

const targetCell = (reading: Reading) => (
  <div>
    {reading.target
      ? formatValue({ kind: "known", amount: reading.target.target }, reading.indicator)
      : "No target set"}
    {behind(reading, "target")}
  </div>
);

/** "368 of 478", with a caution where one child moves it far. */
function counts({ indicator, now }: Reading): string {
  if (
    indicator.unit !== "percent" ||
    now.numerator.kind !== "known" ||
    now.denominator.kind !== "known"
  )
    return "";
  return `${formatNumber(now.numerator.amount, 0)} of ${formatNumber(now.denominator.amount, 0)}${isFew(now.denominator) ? `. ${FEW}` : ""}`;
}

function behind(reading: Reading, against: "England" | "comparison" | "target") {
  const found = shortOf(reading).find((s) => s.against === against);
  if (!found || found.by < 0.05 || reading.indicator.unit !== "percent") return null;
  return (
    <div className="small">{`${formatNumber(found.by, 1)} points behind${found.beyondChance === false ? ", within chance" : ""}${against === "target" ? `, ${whenOf(reading)}` : ""}`}</div>
  );
}
