import type { Layout } from "./layout.ts";
import type { Problems } from "./problems.ts";
import type { RawSheet } from "./sheets.ts";

/** How a council is called in files: its name and its codes. */
export type OwnNames = { readonly name: string; readonly all: readonly string[] };

const isNumber = (text: string): boolean => /^[-£\d.,%\s]*$/.test(text);
/** What a whole is called where parts stand beside it. */
const WHOLE = /^(all|total|overall|whole|council|borough|county|city|grand total|-|)$/i;
const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/\b(council|borough|county|city|of|the|mbc|cc|ua)\b/g, " ")
    .replace(/[^a-z0-9]+/g, " ")
    .trim();

/**
 * Which rows of a return are of this council, and of the whole of it. A row of another council or of one team is never
 * read as the council's figure: it is left out, and who and what was left out is said once. Columns nobody reads are named.
 */
export function rowsOfOne(
  sheet: RawSheet,
  layout: Exclude<Layout, { readonly kind: "unknown" }>,
  own: OwnNames | null,
  problems: Problems,
): {
  readonly takes: (line: number, cells: readonly string[]) => boolean;
  readonly tellOthers: () => void;
} {
  const { whose, parts, unread } = layout.beside;
  const mine = new Set((own?.all ?? []).map(plain));
  const others = new Map<string, number[]>();
  const broken = new Map<string, number[]>();
  const head = sheet.rows[layout.head]?.cells ?? [];
  const body = sheet.rows.slice(layout.head + 1);
  const keyOf = (cells: readonly string[]): string =>
    (layout.kind === "wide"
      ? (cells[layout.name] ?? "")
      : `${cells[layout.columns.get("indicator") ?? -1] ?? ""}|${cells[layout.columns.get("period") ?? -1] ?? ""}`
    )
      .trim()
      .toLowerCase();
  // A column that says the same in every row tells nothing apart; under a heading of any other kind (service, owner), only one that stands between rows of one measure.
  const telling = parts
    .filter(({ column, strict }) => {
      const at = (r: { readonly cells: readonly string[] }): string =>
        (r.cells[column] ?? "").trim();
      if (strict) return new Set(body.map(at)).size > 1;
      const seen = new Map<string, string>();
      return body.some((r) => {
        const key = keyOf(r.cells);
        if (key === "" || key === "|") return false;
        const before = seen.get(key);
        seen.set(key, at(r));
        return before !== undefined && before !== at(r) && !isNumber(at(r));
      });
    })
    .map(({ column }) => column);
  const add = (to: Map<string, number[]>, what: string, line: number): false => {
    to.set(what, [...(to.get(what) ?? []), line]);
    return false;
  };
  const takes = (line: number, cells: readonly string[]): boolean => {
    // A name with a comma and no quotation marks moves every figure one column on.
    if (
      sheet.sheet === null &&
      cells.length > head.length &&
      cells.slice(head.length).some((cell) => cell.trim() !== "")
    ) {
      problems.tell(
        "row",
        sheet.file,
        null,
        line,
        null,
        `${cells.length} cells below ${head.length} headings`,
        "one cell below each heading",
        "The row was left out. A name or number with a comma needs quotation marks around it.",
      );
      return false;
    }
    const who = whose === null ? "" : (cells[whose] ?? "").trim();
    if (who !== "" && own && !mine.has(plain(who))) return add(others, who, line);
    const part = telling
      .map((i) => (cells[i] ?? "").trim())
      .find((text) => !WHOLE.test(text) && !(own && mine.has(plain(text))));
    return part === undefined || add(broken, part, line);
  };
  const list = (all: ReadonlyMap<string, readonly number[]>): string =>
    `${[...all.keys()]
      .slice(0, 5)
      .map((text) => `“${text}”`)
      .join(", ")}${all.size > 5 ? ` and ${all.size - 5} more` : ""}`;
  const tellOthers = (): void => {
    const say = (
      all: ReadonlyMap<string, readonly number[]>,
      column: number | null,
      found: string,
      wanted: string,
      mend: string,
    ): void => {
      const lines = [...all.values()].flat();
      if (lines.length > 0)
        problems.tell(
          "row",
          sheet.file,
          sheet.sheet,
          lines[0] ?? null,
          column === null ? null : (head[column] ?? "").trim(),
          `${lines.length} ${lines.length === 1 ? "row" : "rows"} of ${found} ${list(all)}`,
          wanted,
          mend,
        );
    };
    say(
      others,
      whose,
      "another council:",
      own ? `rows of ${own.name}` : "",
      "They were left out: choose that council above to load its figures.",
    );
    say(
      broken,
      telling[0] ?? null,
      "a part of the council:",
      "one figure for the whole council",
      "They were left out, and nothing was added up; bring the row of all of it.",
    );
    if (unread.length > 0)
      problems.tell(
        "note",
        sheet.file,
        sheet.sheet,
        sheet.rows[layout.head]?.line ?? null,
        null,
        `columns that are not read: ${unread.slice(0, 8).join(", ")}${unread.length > 8 ? ` and ${unread.length - 8} more` : ""}`,
        "",
        "Targets, actions and comments have templates of their own.",
      );
  };
  return { takes, tellOthers };
}
