import type { AreaFile } from "#data/useFeed.tsx";
import type { Area } from "#domain/area.ts";
import type { Indicator } from "#domain/indicator.ts";
import { NOTHING_OURS } from "#domain/ownMeasure.ts";
import { OwnMeasureForm } from "./OwnMeasureForm.tsx";
import type { Making } from "./deciding.ts";
import type { useDeciding } from "./useDeciding.ts";

/** The form that is open, against what is loaded of the council; what is saved is kept at once. */
export function OpenForm({
  area,
  file,
  indicators,
  making,
  deciding,
}: {
  area: Area;
  file: AreaFile;
  /** The catalogue's. */
  indicators: readonly Indicator[];
  making: Making;
  deciding: ReturnType<typeof useDeciding>;
}) {
  return (
    <OwnMeasureForm
      key={making.title}
      {...making}
      known={{
        code: area.code,
        indicators,
        ours: file.ours ?? NOTHING_OURS,
        targets: file.targets,
        series: file.series,
      }}
      onSave={(told) =>
        deciding.decide(
          told,
          "measures.csv (written here)",
          `“${told.measures[0]?.name ?? ""}” is saved. It is known to your returns from now on.`,
        )
      }
      onCancel={deciding.close}
    />
  );
}
