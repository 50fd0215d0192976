import { useReducer, useRef, useState } from "react";
import { countTold, onlyTables } from "#intake/recognise/told/told.ts";
import { overNow, overToldNow, readFiles, type Asking } from "#data/local.ts";
import { sourcesOf } from "#intake/check/tidy/source.ts";
import type { LaidRead } from "#intake/check/tidy/readPublished.ts";
import { FOR_ALL, useLoads } from "#data/useLoads.ts";
import type { Area } from "#domain/area.ts";
import type { Indicator } from "#domain/indicator.ts";
import type { Story } from "#domain/story/story.ts";
import type { AreaFile, Catalogue } from "#data/useFeed.tsx";
import { NOTHING_DONE, step, type Loading } from "./loading.ts";
import { sayAccepted } from "./sayAccepted.ts";

const sayWhy = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** What a load is laid over: the council's file and story as they are shown, and every measure. */
export type Over = {
  readonly file: AreaFile;
  /** Undefined until it has come. */
  readonly story: Story | undefined;
  readonly indicators: readonly Indicator[];
};

/** The work of one council's load page: what it is at, and what can be done. */
export function useLoading(
  area: Area,
  { file, story, indicators }: Over,
  today: string,
  sources: Catalogue["sources"],
): {
  readonly loading: Loading;
  readonly files: readonly File[];
  readonly read: (chosen: readonly File[], asking: Asking) => void;
  readonly stop: () => void;
  readonly none: () => void;
  readonly take: (slugs: ReadonlySet<string>, tables: ReadonlySet<string>) => void;
  readonly takeForAll: (measures: readonly LaidRead[]) => void;
} {
  const [loading, act] = useReducer(step, NOTHING_DONE);
  const [files, setFiles] = useState<readonly File[]>([]);
  const { loads, accept } = useLoads();
  const stopper = useRef<AbortController | null>(null);
  const id = `${today}-${loads.length + 1}`;
  const names = files.map((f) => f.name);
  const refused = (error: unknown) => act({ act: "not-kept", why: sayWhy(error) });

  const read = (chosen: readonly File[], asking: Asking) => {
    if (chosen.length === 0) return;
    stopper.current?.abort();
    const control = new AbortController();
    stopper.current = control;
    setFiles(chosen);
    act({ act: "read", files: chosen.length });
    const unlessStopped = (then: () => void) => {
      if (!control.signal.aborted) then();
    };
    readFiles(
      chosen,
      asking,
      (so) => unlessStopped(() => act({ act: "progress", so })),
      control.signal,
    ).then(
      (result) => unlessStopped(() => act({ act: "understood", read: result })),
      (error: unknown) => unlessStopped(() => act({ act: "failed", why: sayWhy(error) })),
    );
  };
  const say = (text: string) => act({ act: "done", said: { text, shown: [] } });
  const take = (slugs: ReadonlySet<string>, tables: ReadonlySet<string>) => {
    if (loading.kind !== "understood" || !story) return;
    const rows = loading.read.rows.filter((row) => row.slug !== null && slugs.has(row.slug));
    const told = onlyTables(loading.read.told, tables);
    const over = overNow(file, rows);
    const keep = async () => {
      const overTold = await overToldNow(file, story, told, indicators);
      await accept({
        id,
        area: area.code,
        day: today,
        names,
        rows,
        told,
        over,
        overTold,
        on: true,
      });
    };
    keep().then(
      () =>
        say(
          `Accepted: ${sayAccepted(rows.length, slugs.size, told)} from ${names.join(", ")}. They are on every page of ${area.name} in this browser, and nowhere else until the feed is written.`,
        ),
      refused,
    );
  };
  const takeForAll = (measures: readonly LaidRead[]) => {
    if (loading.kind !== "understood") return;
    const { read: result } = loading;
    const published = {
      sources: sourcesOf(result.published, measures, sources, today),
      measures: measures.map(({ indicator, all }) => ({ indicator, all })),
      quantities: result.published.quantities,
    };
    const own = result.rows.length + result.held.length + countTold(result.told) + result.heldTold;
    accept({ id, area: FOR_ALL, day: today, names, rows: [], published, on: true }).then(
      () =>
        act({
          act: own > 0 ? "half-done" : "done",
          said: {
            text: `Accepted for every authority: ${measures.length} ${measures.length === 1 ? "measure" : "measures"} from ${names.join(", ")}. They are on every page in this browser, and nowhere else until the feed is written.`,
            shown: measures,
          },
        }),
      refused,
    );
  };
  const stop = () => {
    stopper.current?.abort();
    say("Stopped. Nothing was loaded.");
  };
  const none = () => say("Nothing was accepted, and nothing was changed.");
  return { loading, files, read, stop, none, take, takeForAll };
}
