import { useReducer } from "react";
import type { AreaFile } from "#data/useFeed.tsx";
import { useLoads } from "#data/useLoads.ts";
import type { Area } from "#domain/area.ts";
import type { OwnMeasure } from "#domain/ownMeasure.ts";
import { afterDeciding } from "#intake/patch/told/decided.ts";
import type { Told } from "#intake/recognise/told/told.ts";
import { sayWhy } from "../sayWhy.ts";
import {
  changing,
  makingFor,
  NEW_MEASURE,
  NOTHING_DECIDED,
  sayDecided,
  step,
  type Making,
} from "./deciding.ts";

/**
 * What a council decides on this page: a form that is open, and what is kept once it is saved. It
 * is kept as a load of its own, so that it can be set aside like any other. `then` is given the
 * file as it stands after; a full disk is said.
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
  const [deciding, act] = useReducer(step, NOTHING_DECIDED);
  const { loads, accept } = useLoads();
  const open = (making: Making): void => act({ event: "opened", making });
  const decide = (told: Told, name: string, text: string): void => {
    const id = `${today}-${loads.length + 1}`;
    accept({ id, area: area.code, day: today, names: [name], rows: [], told, on: true }).then(
      () => {
        act({ event: "kept", text });
        then(afterDeciding(file, told));
      },
      (error: unknown) => act({ event: "not kept", why: sayWhy(error) }),
    );
  };
  return {
    making: deciding.making,
    said: sayDecided(deciding),
    makeFor: (named) => open(makingFor(named)),
    makeNew: () => open(NEW_MEASURE),
    change: (measure) => open(changing(measure, file.targets.get(measure.slug))),
    close: () => act({ event: "closed" }),
    decide,
  };
}
