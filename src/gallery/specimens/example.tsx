import { ExampleChart } from "#charts/example/ExampleChart.tsx";
import { sayExample } from "#domain/words/start.ts";
import { PHONE, statesOf, type Specimen } from "../specimen.ts";

/** The pattern that shows a newcomer what each mark means. */
export function exampleChart(): readonly Specimen[] {
  const draw = () => <ExampleChart words={sayExample("Bournemouth, Christchurch and Poole")} />;
  return [
    ...statesOf("example-chart", { usual: draw }),
    ...statesOf("example-chart", { phone: draw }, PHONE),
  ];
}
