import { formatNumber, formatValue } from "../../format.ts";
import { known } from "../../value.ts";
import type { Row } from "../../scorecard/row.ts";
import type { Target } from "../../target.ts";

/** A target judges money by its share of the budget, everything else in its own unit. */
const inUnit = (row: Row, amount: number): string => {
  if (row.indicator.unit === "variance-000")
    return `${formatNumber(amount, Number.isInteger(amount) ? 0 : 1)}% of budget`;
  const decimals = Number.isInteger(amount) ? 0 : Math.max(1, row.indicator.decimals);
  return formatValue(known(amount), { ...row.indicator, decimals });
};

/** The target alone, where its column says so: "80%"; nothing where none is set. */
export const sayAim = (row: Row): string => (row.target ? inUnit(row, row.target.target) : "");

/** "Target 80%", or nothing. */
export const sayTarget = (row: Row): string =>
  row.target ? `Target ${inUnit(row, row.target.target)}` : "";

/** Who set the target, and whose it is: "Set locally. Owner: Head of Safeguarding"; or that none is set. */
export function sayAimOf({ target, indicator }: Row): string {
  if (indicator.polarity === "context") return "";
  if (!target) return "No target set";
  const owner = target.owner === "" ? "" : `. Owner: ${target.owner}`;
  return `Set ${target.source === "national" ? "nationally" : "locally"}${owner}`;
}

/** The rule behind the letter, printed wherever the letter is explained: "Red: below 70%". */
export function sayRule(row: Row): string {
  if (!row.target || row.indicator.polarity === "context") return "";
  const { target, tolerance } = row.target;
  if (row.indicator.unit === "count") return sayCountRule(row.target, row.indicator.polarity);
  return row.indicator.polarity === "high"
    ? `Green: ${inUnit(row, target)} or more. Amber: down to ${inUnit(row, target - tolerance)}. Red: below that.`
    : `Green: ${inUnit(row, target)} or less. Amber: up to ${inUnit(row, target + tolerance)}. Red: above that.`;
}

/** Of what is counted in ones: "Green: 0. Red: 1 or more." No amber where no whole number is amber. */
function sayCountRule({ target, tolerance }: Target, polarity: "high" | "low"): string {
  const say = (n: number): string => formatNumber(n, 0);
  if (polarity === "high") {
    const [green, amber] = [Math.ceil(target), Math.ceil(target - tolerance)];
    const between = amber < green ? ` Amber: ${say(amber)} or more.` : "";
    return `Green: ${say(green)} or more.${between} Red: ${say(amber - 1)} or fewer.`;
  }
  const [green, amber] = [Math.floor(target), Math.floor(target + tolerance)];
  const between = amber > green ? ` Amber: up to ${say(amber)}.` : "";
  return `Green: ${green === 0 ? "0" : `up to ${say(green)}`}.${between} Red: ${say(amber + 1)} or more.`;
}
