import {
  comparePeriods,
  isYearly,
  type Month,
  type PeriodId,
  type Quarter,
} from "#domain/calendar.ts";
import { concerns, type Commentary, type CouncilEvent } from "#domain/council.ts";
import type { Indicator } from "#domain/indicator.ts";
import type { Series } from "#domain/observation.ts";
import type { Story } from "#domain/story/story.ts";
import type { Target } from "#domain/target.ts";
import { latest } from "#domain/change.ts";
import { partAt } from "#domain/rolling.ts";
import type { AreaFile } from "#contract/areaFile.ts";
import type { Finding } from "../finding.ts";
import { records, type Table } from "../table.ts";
import { readOwnStory } from "../story/council.ts";
import { NO_ANSWERS, type Answers } from "../local/question.ts";
import { financeSeries } from "./finance.ts";
import type { Population } from "./measures.ts";
import { readDecided } from "./decided.ts";
import { readObservations } from "./observations.ts";
import { commentaryInOrder, eventsInOrder } from "./order.ts";
import { dayIn, LEFT_OUT, periodIn, tellerOf, type FolderRow, type Wanted } from "./when.ts";

/** A council's folder of CSV files, read: everything of its own that its dashboard needs. */
export type Council = {
  readonly code: string;
  readonly name: string;
  readonly region: string;
  readonly neighboursOf: string;
  readonly illustrative: boolean;
  readonly story: Pick<Story, "quantities" | "placements" | "finance">;
  readonly own: Pick<AreaFile, "dataTo" | "series" | "targets" | "events" | "commentary" | "ours">;
};

const EVENT_KINDS = ["step", "break", "inspection", "note"] as const;

/** Reads the folder by the names of its files (documented in its README); null if it has no council.csv. */
export function readCouncil(
  tables: ReadonlyMap<string, Table>,
  catalogue: readonly Indicator[],
  findings: Finding[],
  answers: Answers = NO_ANSWERS,
): Council | null {
  const about = tables.get("council.csv");
  if (!about) return null;
  const fact = new Map(records(about).map((r) => [r["key"] ?? "", r["value"] ?? ""]));
  const rows = (name: string): readonly FolderRow[] => {
    const table = tables.get(name);
    if (!table) return [];
    const teller = tellerOf(table, findings);
    return records(table).map((r, i) => ({ r, tell: teller(i) }));
  };
  const illustrative = fact.get("illustrative") === "yes";
  const source = illustrative ? "marlbridge" : "council";
  const population: Population = new Map(
    rows("population.csv").map(({ r }) => [`${r["mid_year"]}|${r["ages"]}`, Number(r["children"])]),
  );
  const decided = readDecided(tables, fact.get("code") ?? "", catalogue, answers, findings);
  const { indicators } = decided;
  const slugOf = (named: string): string => decided.names.slugOf(named) ?? named;
  const observations = tables.get("observations.csv");
  const story = readOwnStory(tables, source, findings);
  const events = eventsInOrder(rows("events.csv").flatMap((row) => readEvent(row, slugOf) ?? []));
  const series: readonly Series[] = [
    ...(observations
      ? readObservations(
          observations,
          { indicators, also: decided.also, population, events, answers, source },
          findings,
        )
      : []),
    ...(story.finance.length > 0 ? financeSeries(story.finance, source) : []),
  ];
  const parted = series.map((one) => parts(one, events));
  const targets = [
    ...decided.targets,
    ...rows("targets.csv").map((row) => readTarget(row, slugOf)),
  ];
  const last = parted
    .flatMap((s) =>
      s.frame.basis === "snapshot" || s.frame.basis === "month" ? (latest(s) ?? []) : [],
    )
    .sort((a, b) => comparePeriods(b.period, a.period))[0];
  return {
    code: fact.get("code") ?? "",
    name: fact.get("name") ?? "",
    region: fact.get("region") ?? "",
    neighboursOf: fact.get("neighbours_of") ?? "",
    illustrative,
    story,
    own: {
      dataTo: last
        ? { period: last.period, received: fact.get("updated") ?? "", status: last.status }
        : null,
      series: parted,
      targets: new Map(targets.map((target) => [target.indicator, target])),
      events,
      commentary: commentaryInOrder(
        rows("commentary.csv").flatMap((row) => readComment(row, slugOf) ?? []),
      ),
      ...(decided.ours ? { ours: decided.ours } : {}),
    },
  };
}

const isOwnPeriod = (id: PeriodId): id is Month | Quarter => !isYearly(id);
const OWN_PERIOD: Wanted<Month | Quarter> = {
  is: isOwnPeriod,
  said: "the month or quarter of the figure, such as 2026-10 or 2026-Q3",
};

/** A day that may be left empty; one that is none is told, and the row stands without it. */
const dayOrNone = (row: FolderRow, column: string): string =>
  row.r[column] ? (dayIn(row, column, "the row stands without a day") ?? "") : "";

type SlugOf = (named: string) => string;

const readTarget = (row: FolderRow, slugOf: SlugOf): Target => ({
  indicator: slugOf(row.r["indicator"] ?? ""),
  target: Number(row.r["target"]),
  tolerance: Number(row.r["tolerance"]),
  owner: row.r["owner"] ?? "",
  source: row.r["source"] === "national" ? "national" : "local",
  reason: row.r["reason"] ?? "",
  review: dayOrNone(row, "review"),
});

function readComment(row: FolderRow, slugOf: SlugOf): Commentary | null {
  const period = periodIn(row, OWN_PERIOD);
  if (period === null) return null;
  return {
    indicator: slugOf(row.r["indicator"] ?? ""),
    period,
    what: row.r["what"] ?? "",
    why: row.r["why"] ?? "",
    action: row.r["action"] ?? "",
    owner: row.r["owner"] ?? "",
    due: dayOrNone(row, "due"),
  };
}

function readEvent(row: FolderRow, slugOf: SlugOf): CouncilEvent | null {
  const { r } = row;
  const date = dayIn(row, "date", LEFT_OUT);
  if (date === null) return null;
  const touched = (r["indicators"] ?? "")
    .split(";")
    .map((slug) => slug.trim())
    .filter((slug) => slug !== "")
    .map(slugOf);
  return {
    date,
    kind: EVENT_KINDS.find((kind) => kind === r["kind"]) ?? "note",
    title: r["title"] ?? "",
    text: r["text"] ?? "",
    indicators: r["indicators"] === "all" ? "all" : touched,
  };
}

/** A rolling sum never joins two ways of counting: windows across a recorded break become gaps. */
function parts(series: Series, events: readonly CouncilEvent[]): Series {
  const months =
    series.frame.basis === "rolling-12" ? 12 : series.frame.basis === "rolling-3" ? 3 : null;
  if (months === null) return series;
  return events
    .filter((event) => event.kind === "break" && concerns(event, series.indicator))
    .reduce(
      (one, event) =>
        partAt(one, months, event.date, `Counted in two ways within these months: ${event.title}`),
      series,
    );
}
