import { createStore, get, update } from "idb-keyval";
import { LOADS_CHANNEL, markLoads } from "./hasLoads.ts";
import type { PublishedLoad } from "#intake/patch/patch.ts";
import type { LocalRow } from "#intake/recognise/localRow.ts";
import type { Over } from "#intake/patch/met.ts";
import type { OverTold } from "#intake/patch/told/metTold.ts";
import type { Told } from "#intake/recognise/told/told.ts";
import { sound, soundPublished, soundTold } from "./soundLoads.ts";

/**
 * One accepted load. Nothing accepted is ever deleted: going back sets later loads aside, and they
 * can be taken up again.
 */
export type Load = {
  readonly id: string;
  /** Whose figures: a council's code, or `FOR_ALL` for published figures of every authority. */
  readonly area: string;
  /** ISO day. */
  readonly day: string;
  readonly names: readonly string[];
  readonly rows: readonly LocalRow[];
  /** Budgets, placements, counts and words; a load kept by an older version has none. */
  readonly told?: Told;
  readonly published?: PublishedLoad;
  /**
   * What the feed said of its figures when it was accepted, and corrections since that a person
   * holds it against.
   */
  readonly over?: readonly Over[];
  readonly overTold?: readonly OverTold[];
  readonly kept?: readonly string[];
  readonly on: boolean;
};
/** The place of a load that is of every authority. */
export const FOR_ALL = "all";

const KEY = "loads";
const store = () => createStore("childrens-services", "local");
const tell = (): void => {
  try {
    const channel = new BroadcastChannel(LOADS_CHANNEL);
    channel.postMessage("changed");
    channel.close();
  } catch {
    /* An old browser: the other tab learns at its next reload. */
  }
};

/** A load as it is used: without what stands nowhere in time. */
export const soundLoad = ({ rows, told, published, ...load }: Load): Load => ({
  ...load,
  rows: sound(rows),
  ...(told ? { told: soundTold(told) } : {}),
  ...(published ? { published: soundPublished(published) } : {}),
});

/**
 * Read once and kept until something changes: a load of all of LAIT would else be read again for
 * every file of a page.
 */
let read: Promise<readonly Load[]> | null = null;
/** Every load ever accepted here, oldest first. */
export function allLoads(): Promise<readonly Load[]> {
  read ??= get<readonly Load[]>(KEY, store()).then((loads) => (loads ?? []).map(soundLoad));
  // A failed reading is not kept: the next one tries again.
  read.catch(() => {
    read = null;
  });
  return read;
}

/** Another tab changed them: the next reading asks the database. */
export const forgetLoads = (): void => {
  read = null;
};

/**
 * One change in one transaction: two tabs at once lose nothing. Rejects (a full disk) with
 * everything as it was.
 */
async function change(how: (loads: readonly Load[]) => readonly Load[]): Promise<void> {
  await update<readonly Load[]>(KEY, (loads) => how(loads ?? []), store());
  forgetLoads();
  markLoads();
  tell();
}

export const acceptLoad = (load: Load): Promise<void> => change((loads) => [...loads, load]);

/**
 * Sets one load aside, or takes it up again; no other load changes, so that nothing is revived
 * unasked.
 */
export const setAside = (id: string, aside: boolean): Promise<void> =>
  change((loads) => loads.map((l) => (l.id === id ? { ...l, on: !aside } : l)));

/** Holds to a load's figure against a correction of the feed, or gives way to it. */
export const holdTo = (id: string, correction: string, hold: boolean): Promise<void> =>
  change((loads) =>
    loads.map((l) => {
      const others = (l.kept ?? []).filter((k) => k !== correction);
      return l.id === id ? { ...l, kept: hold ? [...others, correction] : others } : l;
    }),
  );

/** Sets every load of a council aside: the feed alone counts. */
export const setAllAside = (area: string): Promise<void> =>
  change((loads) => loads.map((l) => (l.area === area ? { ...l, on: false } : l)));
