import { periodLabel } from "../../calendar.ts";
import { formatValue, GAP_WORDS } from "../../format.ts";
import { isYearlySeries, type Observation, type Series } from "../../observation.ts";
import type { Row } from "../../scorecard/row.ts";
import { newestFigure } from "../../scorecard/sides.ts";
import type { Gap } from "../../value.ts";
import { sayOtherShort, standsAlone } from "./sayOther.ts";

/** How a gap was sent: "suppressed to protect confidentiality". */
const SENT_AS: { readonly [gap in Gap]: string } = {
  low: "more than 0, but rounding to 0",
  suppressed: "suppressed to protect confidentiality",
  unreliable: "too unreliable to show",
  unavailable: "not available",
  "not-applicable": "not applicable",
  unknown: "a symbol without a reason",
  missing: "a blank",
  "no-authority": "of a council that did not exist",
  "too-few": "withheld",
};

const sentAs = ({ value, note }: Observation): string =>
  value.kind === "known"
    ? ""
    : `${SENT_AS[value.kind]}${note ? ` (${note.replace(/\.$/, "")})` : ""}`;

/**
 * The last figure of the council's own months whose newest is a gap; nothing where the newest is a
 * figure, or no figure is there. Of published years the chart and its table say it.
 */
function lastOf({ latest, series }: Pick<Row, "latest" | "series">): Observation | null {
  return latest.value.kind === "known" || isYearlySeries(series)
    ? null
    : (newestFigure(series) ?? null);
}
const when = (o: Observation, { frame }: Series): string => periodLabel(o.period, frame);

/** "Last figure: 24.4%, September 2026" below a gap; nothing below a figure. */
function sayLastShort(row: Row): string {
  const last = lastOf(row);
  return last
    ? `Last figure: ${formatValue(last.value, row.indicator)}, ${when(last, row.series)}`
    : "";
}

/** The same as a sentence. */
export function sayLast(row: Row): string {
  const last = lastOf(row);
  return last
    ? `The last figure is ${formatValue(last.value, row.indicator)}, ${when(last, row.series)}.`
    : "";
}

/**
 * "Own figure, October 2026: suppressed to protect confidentiality" beside a published year;
 * nothing where none was sent so.
 */
const saySentShort = ({ sent }: Row): string =>
  sent ? `Own figure, ${when(sent.latest, sent.series)}: ${sentAs(sent.latest)}` : "";

/** The same as a sentence. */
export const saySent = ({ sent }: Row): string =>
  sent
    ? `The council’s own figure, ${when(sent.latest, sent.series)}, was sent as ${sentAs(sent.latest)}.`
    : "";

/** Why the newest period has no figure, with what the sender wrote beside it. */
export const sayWhyNone = ({ value, note }: Observation): string =>
  value.kind === "known"
    ? ""
    : `${GAP_WORDS[value.kind].toLowerCase()}${note ? `. ${note.replace(/\.$/, "")}` : ""}`;

/**
 * What stands below a row's figure: the last one where it is a gap, the other side, and what was
 * sent without a figure.
 */
export const sayBelow = (row: Row): readonly string[] =>
  [sayLastShort(row), standsAlone(row) ? "" : sayOtherShort(row), saySentShort(row)].filter(
    (text) => text !== "",
  );
