import { useState } from "react";
import { afterDeciding } from "#intake/patch/told/decided.ts";
import { cellsOf } from "#intake/patch/told/writeMeasures.ts";
import type { MeasureCells } from "#intake/check/told/checkMeasure.ts";
import type { Told } from "#intake/recognise/told/told.ts";
import type { AreaFile } from "#data/useFeed.tsx";
import { useLoads } from "#data/useLoads.ts";
import type { Area } from "#domain/area.ts";
import type { OwnMeasure } from "#domain/ownMeasure.ts";
import { NO_CELLS } from "./measureFields.ts";

/** The form that is open: for a name in a return, for a measure that is there, or for a new one. */
export type Making = {
  readonly title: string;
  readonly cells: MeasureCells;
  readonly named: string | null;
};

/**
 * What a council decides on this page: a form that is open, and what is kept once it is saved. It is kept as a load of its
 * own, so that it can be set aside like any other. `then` is given the file as it stands after; a full disk is said.
 */
export function useDeciding(
  area: Area,
  file: AreaFile,
  today: string,
  then: (file: AreaFile) => void,
): {
  readonly making: Making | null;
  readonly said: string;
  readonly makeFor: (named: string) => void;
  readonly makeNew: () => void;
  readonly change: (measure: OwnMeasure) => void;
  readonly close: () => void;
  readonly decide: (told: Told, name: string, text: string) => void;
} {
  const [making, setMaking] = useState<Making | null>(null);
  const [said, setSaid] = useState("");
  const { loads, accept } = useLoads();
  const decide = (told: Told, name: string, text: string) => {
    const id = `${today}-${loads.length + 1}`;
    accept({ id, area: area.code, day: today, names: [name], rows: [], told, on: true }).then(
      () => {
        setMaking(null);
        setSaid(text);
        then(afterDeciding(file, told));
      },
      (error: unknown) =>
        setSaid(
          `The browser could not keep it (${error instanceof Error ? error.message : String(error)}). Nothing was changed.`,
        ),
    );
  };
  return {
    making,
    said,
    makeFor: (named) =>
      setMaking({
        title: `“${named}” as a measure of our own`,
        cells: { ...NO_CELLS, measure: named.slice(0, 80) },
        named,
      }),
    makeNew: () => setMaking({ title: "A measure of our own", cells: NO_CELLS, named: null }),
    change: (m) =>
      setMaking({
        title: `Change “${m.name}”`,
        cells: cellsOf(m, file.targets.get(m.slug)),
        named: null,
      }),
    close: () => setMaking(null),
    decide,
  };
}
