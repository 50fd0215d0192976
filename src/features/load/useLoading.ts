import { useEffect, useReducer, type Dispatch } from "react";
import { overNow, overToldNow, readFiles, type Asking } from "#data/local.ts";
import type { Catalogue } from "#data/useFeed.tsx";
import { useLoads, type Load } from "#data/useLoads.ts";
import type { LaidRead } from "#intake/check/tidy/publishedRead.ts";
import { ownToKeep, publishedToKeep, type Chosen, type ToKeep } from "./accepting.ts";
import { IDLE, step, type Happening, type Loading, type Whose } from "./loading.ts";
import { sayWhy } from "./sayWhy.ts";

/** The work of one council's load page: what it is at, and what a person can do. */
export type Work = {
  readonly loading: Loading;
  readonly read: (files: readonly File[]) => void;
  /** Reads the same files once more, as far as a reading is there, against what has changed. */
  readonly again: (changed: Partial<Asking>) => void;
  readonly stop: () => void;
  readonly none: () => void;
  readonly take: (chosen: Chosen) => void;
  readonly takeForAll: (measures: readonly LaidRead[]) => void;
};

/**
 * Carries out what `step` decides: `asking` is what is loaded of the council and was answered
 * before.
 */
export function useLoading(asking: Asking, sources: Catalogue["sources"]): Work {
  const [loading, act] = useReducer(step, IDLE);
  useReading(loading, act);
  const { loads, accept } = useLoads();

  const keep = <L extends Load>(
    whose: Whose,
    { load, said }: ToKeep<L>,
    whole: (load: L) => Promise<Load>,
  ): void => {
    act({ event: "accepting", whose });
    whole(load)
      .then(accept)
      .then(
        () => act({ event: "accepted", said }),
        (error: unknown) => act({ event: "not kept", why: sayWhy(error) }),
      );
  };
  const dated = (files: readonly File[]) => ({
    id: `${asking.today}-${loads.length + 1}`,
    names: files.map((f) => f.name),
  });
  const take = (chosen: Chosen): void => {
    if (loading.is !== "understood") return;
    keep("own", ownToKeep(loading.read, chosen, asking, dated(loading.files)), async (load) => ({
      ...load,
      over: overNow(asking.file, load.rows),
      overTold: await overToldNow(asking.file, asking.story, load.told, asking.indicators),
    }));
  };
  const takeForAll = (measures: readonly LaidRead[]): void => {
    if (loading.is !== "understood") return;
    const { read, files } = loading;
    keep("all", publishedToKeep(read, measures, sources, asking.today, dated(files)), (load) =>
      Promise.resolve(load),
    );
  };
  return {
    loading,
    read: (files) => act({ event: "dropped", asked: { files, against: asking } }),
    again: (changed) => act({ event: "asked again", against: { ...asking, ...changed } }),
    stop: () => act({ event: "stopped" }),
    none: () => act({ event: "declined" }),
    take,
    takeForAll,
  };
}

/**
 * Reads as long as the work is at reading the same files; stopped, or given others, it ends the
 * thread.
 */
function useReading(loading: Loading, act: Dispatch<Happening>): void {
  const asked = loading.is === "reading" ? loading.asked : null;
  useEffect(() => {
    if (asked === null) return undefined;
    const control = new AbortController();
    const unlessStopped = (happening: Happening): void => {
      if (!control.signal.aborted) act(happening);
    };
    readFiles(
      asked.files,
      asked.against,
      (so) => unlessStopped({ event: "progressed", so }),
      control.signal,
    ).then(
      (read) => unlessStopped({ event: "understood", read }),
      (error: unknown) => unlessStopped({ event: "failed", why: sayWhy(error) }),
    );
    return () => control.abort();
  }, [asked, act]);
}
