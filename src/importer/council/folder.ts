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
import { financeSeries } from "./finance.ts";
import { readMeasures, type Population } from "./measures.ts";
import { commentaryInOrder, eventsInOrder } from "./order.ts";

/** A council's folder of CSV files, read: everything of its own that its dashboard needs. */
export type Council = {
  readonly code: string;
  readonly name: string;
  readonly region: string;
  readonly neighboursOf: string;
  readonly illustrative: boolean;
  readonly story: Pick<Story, "quantities" | "placements" | "finance">;
  readonly own: Pick<AreaFile, "dataTo" | "series" | "targets" | "events" | "commentary">;
};

const EVENT_KINDS = ["step", "break", "inspection", "note"] as const;

/** Reads the folder by the names of its files (documented in its README); null if it has no council.csv. */
export function readCouncil(
  tables: ReadonlyMap<string, Table>,
  indicators: readonly Indicator[],
  findings: Finding[],
): Council | null {
  const about = tables.get("council.csv");
  if (!about) return null;
  const fact = new Map(records(about).map((r) => [r["key"] ?? "", r["value"] ?? ""]));
  const rows = (name: string): readonly { readonly [column: string]: string }[] => {
    const table = tables.get(name);
    return table ? records(table) : [];
  };
  const illustrative = fact.get("illustrative") === "yes";
  const source = illustrative ? "marlbridge" : "council";
  const population: Population = new Map(
    rows("population.csv").map((r) => [`${r["mid_year"]}|${r["ages"]}`, Number(r["children"])]),
  );
  const observations = tables.get("observations.csv");
  const story = readOwnStory(tables, source, findings);
  const events = eventsInOrder(rows("events.csv").map(readEvent));
  const series: readonly Series[] = [
    ...(observations ? readMeasures(observations, indicators, population, source, findings) : []),
    ...(story.finance.length > 0 ? financeSeries(story.finance, source) : []),
  ];
  const parted = series.map((one) => parts(one, events));
  const targets = rows("targets.csv").map((r): Target => ({
    indicator: r["indicator"] ?? "",
    target: Number(r["target"]),
    tolerance: Number(r["tolerance"]),
    owner: r["owner"] ?? "",
    source: r["source"] === "national" ? "national" : "local",
    reason: r["reason"] ?? "",
    review: r["review"] ?? "",
  }));
  const last = parted
    .flatMap((s) =>
      s.frame.basis === "snapshot" || s.frame.basis === "month" ? (latest(s) ?? []) : [],
    )
    .sort((a, b) => (a.period < b.period ? 1 : -1))[0];
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
        rows("commentary.csv").map((r): Commentary => ({
          indicator: r["indicator"] ?? "",
          period: r["period"] ?? "",
          what: r["what"] ?? "",
          why: r["why"] ?? "",
          action: r["action"] ?? "",
          owner: r["owner"] ?? "",
          due: r["due"] ?? "",
        })),
      ),
    },
  };
}

function readEvent(r: { readonly [column: string]: string }): CouncilEvent {
  const touched = (r["indicators"] ?? "")
    .split(";")
    .map((slug) => slug.trim())
    .filter((slug) => slug !== "");
  return {
    date: r["date"] ?? "",
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
