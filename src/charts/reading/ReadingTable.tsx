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
import { Gap } from "#ui/Marks.tsx";
import { BesideCell } from "../beside/BesideCell.tsx";

const show = (value: Value, measure: Measure) =>
  value.kind === "known" ? formatValue(value, measure) : <Gap>{GAP_WORDS[value.kind]}</Gap>;

/** Measures beside a story: now, a year before, England, the comparison and target, each with its own date. */
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
    <table className="table table-stacks story-table" data-picture="table">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">Measure</th>
          <th scope="col" className="number">
            {name}
          </th>
          <th scope="col" className="number">
            A year before
          </th>
          <th scope="col" className="number">
            England
          </th>
          <th scope="col" className="number">
            {columnHead(comparison)}
          </th>
          <th scope="col" className="number">
            Target
          </th>
        </tr>
      </thead>
      <tbody>
        {readings.map((reading) => {
          const { indicator, now, before, mark, beside, frame, target } = reading;
          return (
            <tr key={indicator.slug}>
              <th scope="row">
                {link(indicator.slug, indicator.shortName)}
                <div className="secondary small">{POLARITY_WORDS[indicator.polarity]}</div>
              </th>
              <td className="number" data-label={name}>
                <div>
                  {show(now.value, indicator)}
                  <div className="secondary small">
                    {now.value.kind === "known" ? whenOf({ now, frame }) : ""}
                  </div>
                  {counts(reading) !== "" && (
                    <div className="secondary small">{counts(reading)}</div>
                  )}
                </div>
              </td>
              <td className="number" data-label="A year before">
                <span>{show(before.value, indicator)}</span>
              </td>
              <td className="number" data-label="England">
                <div>
                  {mark ? show(mark.england, indicator) : <Gap>No national figure</Gap>}
                  {mark && (
                    <div className="secondary small">{periodLabel(mark.period, mark.frame)}</div>
                  )}
                  {behind(reading, "England")}
                </div>
              </td>
              <td className="number" data-label={comparison.words.column}>
                <div>
                  <BesideCell
                    beside={beside}
                    none={comparison.words.none}
                    show={(value) =>
                      show(value, beside?.group ? meanMeasure(indicator) : indicator)
                    }
                  />
                  {behind(reading, "comparison")}
                </div>
              </td>
              <td className="number" data-label="Target">
                <div>
                  {target
                    ? formatValue({ kind: "known", amount: target.target }, indicator)
                    : "No target set"}
                  {behind(reading, "target")}
                </div>
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

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
    <div className="small">{`${formatNumber(found.by, 1)} points behind${found.beyondChance === false ? ", within chance" : ""}`}</div>
  );
}
