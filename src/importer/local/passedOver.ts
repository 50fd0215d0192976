import type { Problems } from "./problems.ts";
import type { RawSheet } from "./sheets.ts";

const many = (n: number): string => `${n} ${n === 1 ? "row" : "rows"}`;

/** Rows of a sheet that were passed over without harm, told once each kind: our template's own examples, and rows without a figure. */
export class PassedOver {
  readonly examples: number[] = [];
  readonly empty: number[] = [];

  tell({ file, sheet }: RawSheet, problems: Problems): void {
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
  }
}
