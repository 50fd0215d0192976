import { PART_OF } from "./headings.ts";
import type { Finding } from "#intake/finding.ts";
import type { Findings } from "#intake/findings.ts";
import { LEAVE_OUT, YES, questionId } from "#intake/question.ts";
import { remembering } from "#intake/read/remember.ts";
import type { RawSheet } from "#intake/read/sheets.ts";
import type { Column, Understood } from "./understood.ts";

/**
 * How a council is called in files: its name and its codes; and what the other councils are called.
 */
export type OwnNames = {
  readonly name: string;
  readonly all: readonly string[];
  readonly others: ReadonlySet<string>;
};

/** What a whole is called where parts stand beside it. */
const WHOLE =
  /^(all|total|overall|whole( council| service| authority)?|council|council ?wide|authority ?wide|borough|county|city|grand total|all (teams|localities|ages|areas|children|districts)|persons|both|-|)$/i;
/** The whole by the name of its service. */
const WHOLE_SERVICE =
  /^(children(['’]?s)?|children(['’]?s)? (and|&) (families|young people)|csc|children(['’]?s)? (social care|services))( social care| services?| directorate| department)?$/i;
/**
 * Headings below which one word all the way down may be a part, or only say whose scorecard it is.
 */
const MAY_BE_PART =
  /\b(service|area|section|division|department|directorate|office|site|zone|neighbourhood|base|pod|unit name)\b/i;
/** A title or a sheet's name that speaks of one part: "North Team", "Locality 2 performance". */
const PART_TITLE =
  /\b(north|south|east|west|central|[A-Z][a-z]+|\d+|[A-D]) (team|locality|hub|patch|cluster|district|quadrant)\b|\b(team|locality|hub|patch|cluster|district|quadrant)[ :]+([A-D]|\d+|north|south|east|west|central)\b/i;
/**
 * A line above the headings that names what its sheet is of: "Area: Early Help", or the two in
 * cells side by side.
 */
const SAYS_PART =
  /^(area|team|locality|service|hub|district|patch|cluster|unit|provider|age(?: band| group)?)\s*[:–-]\s*(\S.*)$/i;
const EVERY = /\b(all|by|per|each|every) (teams?|localit(y|ies)|hubs?|districts?)\b/i;

const isNumber = (text: string): boolean => /^[-£\d.,%\s]*$/.test(text);
/** A council's name without what every council is called. */
export const plainCouncil = (text: string): string =>
  text
    .toLowerCase()
    .replace(/\b(council|borough|county|city|of|the|mbc|cc|ua)\b/g, " ")
    .replace(/[^a-z0-9]+/g, " ")
    .trim();

type Cells = readonly string[];
function isFilledFrom(cells: Cells, from: number): boolean {
  for (let i = from; i < cells.length; i += 1) if ((cells[i] ?? "").trim() !== "") return true;
  return false;
}
const at = (cells: Cells, i: number): string => (cells[i] ?? "").trim();

/** Rows left out because they are of somebody or something else, by what they say of themselves. */
class Others {
  private readonly lines = new Map<string, number[]>();
  add(what: string, line: number): false {
    const lines = this.lines.get(what);
    if (lines) lines.push(line);
    else this.lines.set(what, [line]);
    return false;
  }
  /** "3 rows of …“North”, “South”", where the first stands; null where none was left out. */
  as(column: string | null, say: Say, wanted: string, mend: string): Left | null {
    const lines = [...this.lines.values()].flat();
    const names = [...this.lines.keys()];
    const [row] = lines;
    if (row === undefined) return null;
    const rows = `${lines.length} ${lines.length === 1 ? "row" : "rows"}`;
    const listed = names.slice(0, 5).map((text) => `“${text}”`);
    const more = names.length > 5 ? ` and ${names.length - 5} more` : "";
    return { row, column, found: say(rows, `${listed.join(", ")}${more}`), wanted, mend };
  }
}

type Say = (rows: string, names: string) => string;
type Left = Pick<Finding, "column" | "found" | "wanted" | "mend"> & { readonly row: number };
/** What was found, what was wanted and how to mend it. */
type Said = readonly [Say, string, string];

const wantedOf = (own: OwnNames | null): string => (own ? `rows of ${own.name}` : "");
const sayOthers = (own: OwnNames | null): Said => [
  (rows, names) => `${rows} of another council: ${names}`,
  wantedOf(own),
  "They were left out: choose that council above to load its figures.",
];
const sayStrangers = (own: OwnNames | null): Said => [
  (rows, names) => `${rows} of ${names}, by which no council is known`,
  wantedOf(own),
  `They were left out. A part is never the council; where all of it is meant, write “${own?.name ?? ""}”.`,
];
const sayParts: Said = [
  (rows, names) => `${rows} of a part of the council: ${names}`,
  "one figure for the whole council",
  "They were left out, and nothing was added up; bring the row of all of it.",
];

/**
 * Which rows of a return are of this council, and of the whole of it. A row of another council or
 * of one team is never read as the council's figure: it is left out, and who and what was left out
 * is said once. Where every row is of one part a person is asked whether that part is the whole:
 * `doubts` holds the question until they answer.
 */
export function rowsOfOne(
  sheet: RawSheet,
  understood: Understood,
  own: OwnNames | null,
  problems: Findings,
): {
  readonly takes: (line: number, cells: Cells) => boolean;
  readonly tellOthers: () => void;
  readonly doubts: readonly string[];
} {
  const { columns } = understood;
  const whose = columns.find((c) => c.role === "council") ?? null;
  const mine = new Set((own?.all ?? []).map(plainCouncil));
  const isMine = remembering((text) => mine.has(plainCouncil(text)));
  const isOther = remembering((text) => own?.others.has(plainCouncil(text)) === true);
  const isWhole = remembering(
    (text) => WHOLE.test(text) || WHOLE_SERVICE.test(text) || isMine(text),
  );
  const candidates = candidatesIn(understood);
  // The rows of a sheet that has no such column are not looked at for it: a million of them take
  // their time.
  const body =
    candidates.strict.length + candidates.loose.length === 0
      ? []
      : sheet.rows.slice(understood.head + 1).filter((r) => r.cells.some((c) => c.trim() !== ""));
  const parts = partsIn(understood, candidates, body);
  const place = { file: sheet.file, sheet: sheet.sheet };
  const asked = askOfPart(sheet, understood, parts, body, isWhole, problems);
  const [others, strangers, broken] = [new Others(), new Others(), new Others()];
  const width = columns.length;
  const takes = (line: number, cells: Cells): boolean => {
    // A name with a comma and no quotation marks moves every figure one column on.
    if (sheet.sheet === null && isFilledFrom(cells, width)) {
      problems.tell(
        "row",
        sheet.file,
        null,
        line,
        null,
        `${cells.length} cells below ${width} headings`,
        "one cell below each heading",
        "The row was left out. A name or number with a comma needs quotation marks around it.",
      );
      return false;
    }
    const who = whose === null ? "" : at(cells, whose.at);
    if (who !== "" && own && !isMine(who))
      return (isOther(who) ? others : strangers).add(who, line);
    if (asked.leaveOut) return false;
    for (const column of parts) {
      const part = at(cells, column);
      if (!isWhole(part) && part !== asked.whole) return broken.add(part, line);
    }
    return true;
  };
  const tellOthers = (): void => {
    const heading = whose?.heading ?? null;
    const part = columns.find((c) => c.at === parts[0])?.heading ?? null;
    for (const told of [
      strangers.as(heading, ...sayStrangers(own)),
      others.as(heading, ...sayOthers(own)),
      broken.as(part, ...sayParts),
    ])
      if (told) problems.add({ ...place, severity: "row", ...told });
  };
  return { takes, tellOthers, doubts: asked.doubts };
}

/**
 * The columns that tell parts apart: those whose heading can mean nothing else, one such as service
 * that says the same in every row, and any other that differs between two rows of one measure and
 * month. One that differs only between measures describes them.
 */
function partsIn(
  { columns }: Understood,
  { strict, loose }: Candidates,
  body: readonly { readonly cells: Cells }[],
): readonly number[] {
  const keys = columns.filter((c) =>
    ["name", "period", "figure-kind", "basis", "council"].includes(c.role),
  );
  const tells = (column: number): boolean => {
    const seen = new Map<string, string>();
    return body.some(({ cells }) => {
      const key = keys.map((c) => at(cells, c.at).toLowerCase()).join("|");
      if (/^\|*$/.test(key)) return false;
      const before = seen.get(key);
      seen.set(key, at(cells, column));
      return before !== undefined && before !== at(cells, column) && !isNumber(at(cells, column));
    });
  };
  // One row alone shows nothing: its service may be the measure's own.
  const isOne = (column: number): boolean =>
    body.length > 1 && new Set(body.map(({ cells }) => at(cells, column))).size === 1;
  const parted = loose.filter((c) => tells(c.at) || (MAY_BE_PART.test(c.heading) && isOne(c.at)));
  return [...strict, ...parted].map((c) => c.at);
}

type Candidates = { readonly strict: readonly Column[]; readonly loose: readonly Column[] };
function candidatesIn({ columns }: Understood): Candidates {
  const strict = columns.filter(
    (c) => c.role === "part" || (c.role === "unread" && PART_OF.test(c.heading.toLowerCase())),
  );
  const loose = columns.filter(
    (c) =>
      ["unread", "owner", "reference", "polarity"].includes(c.role) &&
      !strict.includes(c) &&
      c.heading !== "",
  );
  return { strict, loose };
}

type Asked = {
  readonly whole: string | null;
  readonly leaveOut: boolean;
  readonly doubts: readonly string[];
};
const NOT_ASKED: Asked = { whole: null, leaveOut: false, doubts: [] };

/** The sheet's name and what stands above its headings, a label beside its word as one text. */
function titlesOf(sheet: RawSheet, understood: Understood): readonly string[] {
  const lines = sheet.rows
    .slice(0, understood.head)
    .map(({ cells }) => cells.map((cell) => cell.trim()).filter((cell) => cell !== ""));
  return [
    sheet.sheet ?? "",
    ...lines.flatMap((cells) =>
      cells.length === 2 ? [`${(cells[0] ?? "").replace(/:$/, "")}: ${cells[1] ?? ""}`] : cells,
    ),
  ];
}

/** The part that a title names itself to be of; null where it names none, or all of the council. */
function saysPart(title: string, isWhole: (text: string) => boolean): string | null {
  const part = SAYS_PART.exec(title)?.[2]?.trim() ?? "";
  return part === "" || isWhole(part) ? null : part;
}

/**
 * Is the one part that every row names, or the one in the title, the whole council? Nobody but a
 * person knows.
 */
function askOfPart(
  sheet: RawSheet,
  understood: Understood,
  parts: readonly number[],
  body: readonly { readonly cells: Cells }[],
  isWhole: (text: string) => boolean,
  problems: Findings,
): Asked {
  const said = parts.map((c) => [...new Set(body.map(({ cells }) => at(cells, c)))]);
  const constant = said.findIndex((texts) => texts.length === 1 && !isWhole(texts[0] ?? ""));
  const title = titlesOf(sheet, understood).find(
    (t) => t.length < 80 && !EVERY.test(t) && (PART_TITLE.test(t) || saysPart(t, isWhole) !== null),
  );
  const part = constant >= 0 ? (said[constant]?.[0] ?? "") : (title ?? null);
  if (part === null) return NOT_ASKED;
  const id = questionId("part", understood.layout, part.toLowerCase());
  const column =
    constant >= 0 ? understood.columns.find((c) => c.at === parts[constant]) : undefined;
  const answer = problems.ask(
    {
      id,
      kind: "part",
      options: [{ answer: YES, says: `“${part}” is the whole council` }],
    },
    {
      file: sheet.file,
      sheet: sheet.sheet,
      row: understood.line,
      column: column?.heading ?? null,
      found: constant >= 0 ? `every row is of “${part}”` : `“${part}” in the title`,
      wanted: "figures of the whole council",
      mend: "A part is never the council: its figures are held back until you say that they are of all of it.",
    },
  );
  return {
    whole: constant >= 0 ? part : null,
    leaveOut: answer === LEAVE_OUT,
    doubts: answer === null ? [id] : [],
  };
}
