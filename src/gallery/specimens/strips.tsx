import { ServiceStrips } from "#charts/strips/ServiceStrips.tsx";
import { stripsModel } from "#charts/strips/stripsModel.ts";
import { USUAL_CHOICE, resolveComparison } from "#domain/comparison.ts";
import { frontPageOf } from "#domain/scorecard/frontPage.ts";
import { rowAt } from "#domain/scorecard/row.ts";
import type { Figures } from "../figures.ts";
import { PHONE, statesOf, type Specimen } from "../specimen.ts";

/** The whole service in one picture. */
export function strips({ areas, indicators, marlbridge, york }: Figures): readonly Specimen[] {
  const draw = ({ area, file }: Figures["york"], part?: string) => {
    const beside = resolveComparison(USUAL_CHOICE, area, areas, () => null);
    const rows = indicators
      .filter((i) => part === undefined || i.domain === part)
      .flatMap((indicator) => rowAt(indicator, file, null, beside) ?? []);
    const all = stripsModel(rows, frontPageOf(rows));
    return <ServiceStrips strips={all} said="Worse left, better right." onPick={() => undefined} />;
  };
  const states = {
    months: () => draw(marlbridge),
    years: () => draw(york),
    "one-part": () => draw(york, "Child protection"),
  };
  return [...statesOf("strips", states), ...statesOf("strips", { phone: () => draw(york) }, PHONE)];
}
