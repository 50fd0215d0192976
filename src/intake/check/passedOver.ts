import type { Findings } from "#intake/findings.ts";
import type { RawSheet } from "#intake/read/sheets.ts";

const many = (n: number): string => `${n} ${n === 1 ? "row" : "rows"}`;

/**
 * Rows of a sheet that were passed over without harm, told once each kind: our template's own
 * examples, and rows without a figure.
 */
export class PassedOver {
  readonly examples: number[] = [];
  readonly empty: number[] = [];
  private readonly kinds = new Map<string, number[]>();

  /**
   * A row of a kind of figure that is not read, such as a target, by the word in its "type" column.
   */
  addKind(kind: string, line: number): void {
    const lines = this.kinds.get(kind);
    if (lines) lines.push(line);
    else this.kinds.set(kind, [line]);
  }

  tell({ file, sheet }: RawSheet, problems: Findings): void {
    const [example, empty] = [this.examples[0], this.empty[0]];
    const last = this.examples.length > 1 ? `, the last ${this.examples.at(-1) ?? ""}` : "";
    if (example !== undefined)
      problems.tell(
        "note",
        file,
        sheet,
        example,
        "note",
        `the template’s own example in ${many(this.examples.length)}${last}`,
        "",
        "It was not read: its figures are invented. Write over them.",
      );
    if (empty !== undefined)
      problems.tell(
        "note",
        file,
        sheet,
        empty,
        "value",
        `${many(this.empty.length)} without a figure`,
        "",
        "Not read: what is loaded stays. Write - or * where a figure is really missing.",
      );
    this.tellKinds({ file, sheet }, problems);
  }

  private tellKinds({ file, sheet }: Pick<RawSheet, "file" | "sheet">, problems: Findings): void {
    const lines = [...this.kinds.values()].flat();
    const [first] = lines;
    if (first === undefined) return;
    const named = [...this.kinds.keys()].slice(0, 6).map((kind) => `“${kind}”`);
    problems.tell(
      "note",
      file,
      sheet,
      first,
      null,
      `${many(lines.length)} of kinds that are not read: ${named.join(", ")}`,
      "",
      "A figure, its number and what it is out of are read. Targets have a template of their own.",
    );
  }
}
