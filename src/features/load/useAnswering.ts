import type { Asking } from "#data/local.ts";
import type { Pin } from "#domain/pin.ts";
import { useAnswers } from "#state/session/answers.ts";
import { useMapped } from "#state/session/mapped.ts";
import { usePins } from "#state/session/pins.ts";

/**
 * What a person can say to a reading: each is remembered in this browser, and the files are read
 * again with it.
 */
export function useAnswering(again: (changed: Partial<Asking>) => void): {
  readonly answer: (given: ReadonlyMap<string, string>) => void;
  /** Takes every answer back. */
  readonly askAnew: () => void;
  readonly map: (named: string, slug: string) => void;
  readonly pin: (pin: Pin) => void;
  readonly unpin: (slug: string) => void;
} {
  const { answer, forget } = useAnswers();
  const { map } = useMapped();
  const pins = usePins();
  return {
    answer: (given) => again({ answers: answer(given) }),
    askAnew: () => again({ answers: forget() }),
    map: (named, slug) => again({ mapped: map(named, slug) }),
    pin: (chosen) => again({ pins: pins.pin(chosen) }),
    unpin: (slug) => again({ pins: pins.forget(slug) }),
  };
}
