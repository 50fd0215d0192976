import { Bars } from "#charts/bars/Bars.tsx";
import { sayMoved, sayVariance } from "#domain/words/story/tellMoney.ts";
import { sayThousands } from "#domain/words/story/telling.ts";
import type { BudgetRow } from "#domain/story/money.ts";

/** High needs in a picture and a paragraph of its own: a fund that is never netted. */
export function HighNeeds({ row, isOutturn }: { row: BudgetRow; isOutturn: boolean }) {
  return (
    <section className="stack" aria-labelledby="dsg">
      <h2 id="dsg">High needs, apart</h2>
      <Bars
        rows={[
          ["Grant for the year", row.budget] as const,
          [isOutturn ? "Spent" : "Forecast spend", row.forecast] as const,
          ["Deficit with what was brought forward", row.deficit] as const,
        ].map(([name, value]) => ({
          id: name,
          name,
          bars: [{ kind: "us", value, text: sayThousands(value) }],
        }))}
        label="High needs: grant, spend and deficit. The text below says the same."
      />
      <p className="measure">
        High needs is paid by the Dedicated Schools Grant. It is a fund of its own, never netted
        against the rest. This year shows <strong>{sayVariance(row)}</strong>: {sayMoved(row)}. With{" "}
        {sayThousands(row.broughtForward)} brought forward the deficit{" "}
        {isOutturn ? "stands" : "would stand"} at <strong>{sayThousands(row.deficit)}</strong>.{" "}
        {row.reason}
      </p>
    </section>
  );
}
