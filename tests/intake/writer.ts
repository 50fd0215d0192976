import type { Source } from "#intake/read/table.ts";
import { MONTHS, addMonths, monthsTo, type Month } from "#domain/calendar.ts";
import type { Indicator } from "#domain/indicator.ts";
import { month } from "#tests/support/period.ts";
import type { Extra, Layout } from "./layouts.ts";
import { trulyAt, type Covers, type Happened, type True } from "./truth.ts";

export type Cell = string;
/** A table as a file holds it, and what it truly says: which months, and what its figures cover. */
export type Table = {
  readonly rows: readonly (readonly Cell[])[];
  readonly months: readonly Month[];
  readonly covers: (indicator: Indicator) => Covers;
};

const SAYS: Record<Covers, string> = {
  month: "in month",
  "rolling-12": "rolling 12 months",
  ytd: "year to date",
};
const PERCENT = (h: Happened): number => (h.whole ? (h.part / h.whole) * 100 : 0);

/**
 * Writes one council's true figures in one layout. `people`: children that a rate is for. `usual`:
 * what a council that has given months before gives without a word: nobody could tell that a bare
 * share is of another time than the last.
 */
export function tableOf(
  truth: readonly True[],
  layout: Layout,
  people: number,
  usual: ((slug: string) => Covers | null) | null = null,
): Table {
  const last = month(layout.skipLast ? "2026-09" : "2026-10");
  // A matrix has no room for a column that says it of each measure.
  const isSaid =
    layout.says !== "nowhere" && !(layout.says === "column" && layout.orientation === "month-rows");
  const covers = ({ localBasis, slug }: Indicator): Covers =>
    localBasis === "snapshot" ? "month" : ((isSaid ? null : usual?.(slug)) ?? layout.covers);
  const writer = new Writer(layout, monthsTo(last, layout.months), covers, people);
  return { rows: writer.write(truth), months: writer.months, covers };
}

type Line = { readonly truth: True; readonly team: string };

class Writer {
  private readonly layout: Layout;
  readonly months: readonly Month[];
  private readonly covers: (indicator: Indicator) => Covers;
  private readonly people: number;
  constructor(
    layout: Layout,
    months: readonly Month[],
    covers: (indicator: Indicator) => Covers,
    people: number,
  ) {
    [this.layout, this.months, this.covers, this.people] = [layout, months, covers, people];
  }

  write(truth: readonly True[]): readonly (readonly Cell[])[] {
    const { layout } = this;
    const lines = truth.flatMap((t) => this.teams().map((team): Line => ({ truth: t, team })));
    const body =
      layout.orientation === "long"
        ? this.long(lines)
        : layout.orientation === "wide"
          ? this.wide(lines)
          : this.monthRows(truth);
    const year = layout.heading.startsWith("bare") && layout.heading !== "bare-grouped";
    const said = layout.says === "title" ? ` (${SAYS[layout.covers]})` : "";
    const titles =
      layout.title || year || said !== ""
        ? [[`Children’s scorecard${year ? " 2026/27" : ""}${said}`], []]
        : [];
    const foot = layout.foot
      ? [[], ["Note: figures are provisional until year end."], ["Source: case management system"]]
      : [];
    return [...titles, ...body, ...foot];
  }

  private teams(): readonly string[] {
    const { team } = this.layout;
    if (this.layout.orientation === "month-rows" || team === "none") return [""];
    if (team === "one-part") return ["North"];
    return team === "parts" ? ["North", "South"] : ["North", "South", "All"];
  }
  /** A part of the council has about half of it. */
  private at({ truth, team }: Line, at: Month, covers: Covers): Happened {
    const whole = trulyAt(truth, at, covers);
    if (team === "" || team === "All") return whole;
    const share = team === "North" ? 0.4 : 0.6;
    return {
      part: Math.round(whole.part * share),
      whole: whole.whole === null ? null : Math.max(1, Math.round(whole.whole * share)),
    };
  }
  private name({ indicator }: True): string {
    const { names, says } = this.layout;
    const plain =
      names === "slug"
        ? indicator.slug
        : names === "name"
          ? indicator.name
          : names === "short"
            ? indicator.shortName
            : `KPI ${indicator.slug.length} ${indicator.shortName}`;
    return says === "name" ? `${plain} (${SAYS[this.covers(indicator)]})` : plain;
  }
  private figure(line: Line, at: Month): string {
    const { indicator } = line.truth;
    const { scale, rates } = this.layout;
    const h = this.at(line, at, this.covers(indicator));
    if (h.whole === null)
      return indicator.unit === "count" || rates === "count"
        ? String(h.part)
        : ((h.part / this.people) * 10_000).toFixed(1);
    const share = PERCENT(h).toFixed(1);
    return scale === "signed"
      ? `${share}%`
      : scale === "bare"
        ? share
        : scale === "inline"
          ? `${share}% (${h.part}/${h.whole})`
          : String(Number((h.part / h.whole).toFixed(3)));
  }
  private heading(at: Month): string {
    const [year, m] = at.split("-").map(Number);
    const name = MONTHS[(m ?? 1) - 1] ?? "";
    const day = new Date(Date.UTC(year ?? 0, m ?? 1, 0)).getUTCDate();
    switch (this.layout.heading) {
      case "Oct-26":
        return `${name.slice(0, 3)}-${String(year).slice(2)}`;
      case "October 2026":
        return `${name} ${String(year)}`;
      case "2026-10":
        return at;
      case "31/10/2026":
        return `${day}/${String(m).padStart(2, "0")}/${String(year)}`;
      case "bare":
      case "bare-grouped":
        return name.slice(0, 3);
    }
  }
  private extra(what: Extra, { truth }: Line, i: number): string {
    const before = addMonths(this.months[0] ?? month("2026-10"), -12);
    const share = truth.months.get(before);
    const other = share?.whole ? `${PERCENT(share).toFixed(1)}%` : String(share?.part ?? 0);
    switch (what) {
      case "Target":
        return truth.indicator.unit === "percent" ? "90%" : String((share?.part ?? 0) + 7);
      case "RAG":
        return "RAG"[i % 3] ?? "R";
      case "Owner":
        return "Head of Safeguarding";
      case "Ref":
        return `CS${String(i + 1).padStart(2, "0")}`;
      case "DoT":
        return "▲";
      case "Comment":
        return "On track";
      case "Tolerance":
        return "5%";
      case "YTD": {
        const h = trulyAt(truth, this.months.at(-1) ?? before, "ytd");
        return h.whole ? `${PERCENT(h).toFixed(1)}%` : String(h.part);
      }
      case "2025/26 outturn":
      case "Same month last year":
      case "England":
      case "Statistical neighbours":
        return other;
    }
  }
  private inOrder<T>(columns: readonly T[]): readonly T[] {
    const turn = this.layout.order % Math.max(1, columns.length);
    return [...columns.slice(turn), ...columns.slice(0, turn)];
  }

  private wide(lines: readonly Line[]): readonly (readonly Cell[])[] {
    const { layout, months } = this;
    const extras = layout.extras.map((what) => ({
      heads: ["", what],
      cell: (line: Line, i: number) => this.extra(what, line, i),
    }));
    const team =
      layout.team === "none" ? [] : [{ heads: ["", "Team"], cell: (line: Line) => line.team }];
    const basis =
      layout.says === "column"
        ? [
            {
              heads: ["", "Basis"],
              cell: ({ truth: { indicator } }: Line) =>
                indicator.localBasis === "snapshot" ? "snapshot" : layout.covers,
            },
          ]
        : [];
    const subs = UNDER[layout.under] ?? [""];
    const figures = months.flatMap((at, m) =>
      subs.map((sub, s) => ({
        heads: [s === 0 ? this.heading(at) : "", sub],
        cell: (line: Line, i: number) => this.under(sub, line, at, i + m),
      })),
    );
    const totals = this.totalColumn();
    const columns = [
      { heads: ["", "Measure"], cell: (line: Line) => this.name(line.truth) },
      ...team,
      ...basis,
      ...(layout.order % 2 === 0 ? extras : []),
      ...figures,
      ...totals,
      ...(layout.order % 2 === 0 ? [] : extras),
    ];
    const one = layout.under === "figure";
    const grouped = layout.heading === "bare-grouped";
    const group = columns.map((_, c) =>
      c === columns.findIndex((x) => figures.includes(x)) ? "2026/27" : "",
    );
    const heads = one
      ? [columns.map((c) => c.heads.find((h) => h !== "") ?? "")]
      : [columns.map((c) => c.heads[0] ?? ""), columns.map((c) => c.heads[1] ?? "")];
    const rows = lines.flatMap((line, i) => {
      const row = columns.map((c) => c.cell(line, i));
      const section = layout.sections && i === 0 ? [["Front door"]] : [];
      const blank = layout.blanks && i % 3 === 2 ? [[]] : [];
      return [...section, row, ...blank];
    });
    const sum = ["Total", ...columns.slice(1).map((_, c) => String(1000 + c))];
    return [
      ...(grouped ? [group] : []),
      ...heads,
      ...rows,
      ...(layout.totals === "row" ? [sum] : []),
    ];
  }
  private under(sub: string, line: Line, at: Month, i: number): string {
    const h = this.at(line, at, this.covers(line.truth.indicator));
    switch (sub) {
      case "Target":
        return this.extra("Target", line, i);
      case "RAG":
        return this.extra("RAG", line, i);
      case "Num":
        return String(h.part);
      case "Den":
        return h.whole === null ? "" : String(h.whole);
      case "%":
        return h.whole === null ? "" : `${PERCENT(h).toFixed(1)}%`;
      default:
        return this.figure(line, at);
    }
  }
  private totalColumn() {
    const { totals } = this.layout;
    if (totals !== "quarter" && totals !== "total") return [];
    const cell = ({ truth }: Line): string => {
      const h = trulyAt(truth, this.months.at(-1) ?? month("2026-10"), "ytd");
      return h.whole === null ? String(h.part) : `${PERCENT(h).toFixed(1)}%`;
    };
    return [{ heads: [totals === "quarter" ? "Q2" : "Total", ""], cell }];
  }

  private long(lines: readonly Line[]): readonly (readonly Cell[])[] {
    const { layout, months } = this;
    type Of = { readonly head: string; readonly cell: (l: Line, at: Month, i: number) => string };
    const whole = (h: Happened): string => (h.whole === null ? "" : String(h.whole));
    const truly = (l: Line, at: Month): Happened => this.at(l, at, this.covers(l.truth.indicator));
    const isCount = (l: Line): boolean => truly(l, months[0] ?? month("2026-10")).whole === null;
    const figures: readonly Of[] = layout.counts
      ? [
          { head: "Numerator", cell: (l, at) => String(truly(l, at).part) },
          { head: "Denominator", cell: (l, at) => whole(truly(l, at)) },
          { head: "Value", cell: (l, at) => (isCount(l) ? "" : this.figure(l, at)) },
        ]
      : [{ head: "Actual", cell: (l, at) => this.figure(l, at) }];
    const columns: readonly Of[] = this.inOrder([
      { head: "Indicator", cell: (l) => this.name(l.truth) },
      { head: "Period", cell: (_, at) => this.dated(at) },
      ...figures,
      ...(layout.team === "none" ? [] : [{ head: "Locality", cell: (l: Line) => l.team }]),
      ...(layout.says === "column"
        ? [
            {
              head: "Basis",
              cell: (l: Line) =>
                l.truth.indicator.localBasis === "snapshot" ? "snapshot" : layout.covers,
            },
          ]
        : []),
      ...layout.extras.map((what): Of => ({
        head: what,
        cell: (l, _, i) => this.extra(what, l, i),
      })),
    ]);
    const rows = lines.flatMap((line, i) =>
      months.map((at) => columns.map((c) => c.cell(line, at, i))),
    );
    return [columns.map((c) => c.head), ...rows];
  }
  /** In a column of periods a month has its year. */
  private dated(at: Month): string {
    return this.layout.heading.startsWith("bare") ? at : this.heading(at);
  }

  /** Months down the side, measures across: as a Power BI matrix is exported. */
  private monthRows(truth: readonly True[]): readonly (readonly Cell[])[] {
    const head = ["Month", ...truth.map((t) => this.name(t))];
    const rows = this.months.map((at) => [
      this.dated(at),
      ...truth.map((t) => this.figure({ truth: t, team: "" }, at)),
    ]);
    const sum = this.layout.totals === "none" ? [] : [["Total", ...truth.map(() => "9999")]];
    return [head, ...rows, ...sum];
  }
}
const UNDER: { readonly [under: string]: readonly string[] } = {
  "target-actual": ["Target", "Actual"],
  "actual-target-rag": ["Actual", "Target", "RAG"],
  "num-den-%": ["Num", "Den", "%"],
};

const quoted = (cell: string): string => (/[",]/.test(cell) ? `"${cell}"` : cell);
/** The table as a person saves it. */
export const asFile = ({ rows }: Table): Source => ({
  name: "return.csv",
  bytes: new TextEncoder().encode(rows.map((r) => r.map(quoted).join(",")).join("\n")),
});
