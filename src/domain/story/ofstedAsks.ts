import { frontPageOf, type Notice } from "../scorecard/frontPage.ts";
import type { Row } from "../scorecard/row.ts";
import type { Part } from "./inspections.ts";
import { SPEAKS_TO } from "./speaksTo.ts";

/** What an inspector may well ask about one of Ofsted's judgements. */
export type Asked = {
  readonly part: Exclude<Part, "overall">;
  /** How many of the council's measures speak to it. */
  readonly measures: number;
  /** How many of these have a figure: of the others nothing can be said. */
  readonly known: number;
  /** Those that stand out badly, the gravest first. */
  readonly bad: readonly Notice[];
};

const PARTS = ["helpAndProtection", "inCare", "careLeavers", "leaders"] as const;

/**
 * The measures behind each of Ofsted's judgements, and which of them stand out badly, by the same
 * tests as the front page. A measure without a figure counts, and cannot stand out.
 */
export function ofstedAsks(rows: readonly Row[]): readonly Asked[] {
  const { bad } = frontPageOf(rows);
  return PARTS.map((part) => {
    const speaks = ({ indicator }: Row): boolean => SPEAKS_TO[part].includes(indicator.domain);
    const own = rows.filter(speaks);
    return {
      part,
      measures: own.length,
      known: own.filter(({ latest }) => latest.value.kind === "known").length,
      bad: bad.filter(({ row }) => speaks(row)),
    };
  });
}
