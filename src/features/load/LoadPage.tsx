import { useRef, useState } from "react";
import {
  useAreaFile,
  useAreas,
  useCatalogue,
  useSetting,
  useStories,
  useSynonyms,
} from "#data/useFeed.tsx";
import { FOR_ALL, useLoads } from "#data/useLoads.ts";
import {
  countTold,
  differencesOf,
  leftOutOf,
  onlyTables,
  readFiles,
  sourcesOf,
  toldDifferencesOf,
  type LaidRead,
  type Progress,
  type ReadLocal,
} from "#data/local.ts";
import type { Area } from "#domain/area.ts";
import type { Pin } from "#domain/pin.ts";
import { useMapped } from "#state/session/mapped.ts";
import { usePins } from "#state/session/pins.ts";
import { Link, useAddress } from "#state/url/address.ts";
import { indicatorLink, shared } from "#state/url/search.ts";
import { Button } from "#ui/Controls.tsx";
import { Differences } from "./Differences.tsx";
import { DropZone } from "./DropZone.tsx";
import { History } from "./History.tsx";
import { Problems } from "./Problems.tsx";
import { Published } from "./Published.tsx";
import { sayRead } from "./sayRead.ts";
import { sayAccepted } from "./sayAccepted.ts";
import { Reading, sayReading } from "./Reading.tsx";
import { Templates } from "./Templates.tsx";
import { TidyFiles } from "./TidyFiles.tsx";
import { UnknownNames } from "./UnknownNames.tsx";

type State =
  | { readonly kind: "idle" }
  | { readonly kind: "reading"; readonly so: Progress }
  | { readonly kind: "failed"; readonly why: string }
  | { readonly kind: "read"; readonly read: ReadLocal };

const NOTHING: ReadLocal["published"] = {
  source: "",
  from: [],
  files: [],
  measures: [],
  same: [],
  quantities: new Map(),
  counts: [],
};

/** Drop files, see every problem in plain words, see what would change, accept. */
export function LoadPage({ area }: { area: Area }) {
  const { today, feed } = useSetting();
  const areas = useAreas();
  const { pins, pin, forget } = usePins();
  const { indicators, sources } = useCatalogue();
  const synonyms = useSynonyms();
  const file = useAreaFile(area.code);
  const story = useStories([area.code]).get(area.code);
  const { loads, accept, goBack } = useLoads();
  const { mapped, map } = useMapped();
  const [state, setState] = useState<State>({ kind: "idle" });
  const [files, setFiles] = useState<readonly File[]>([]);
  const [said, setSaid] = useState("");
  const [shown, setShown] = useState<readonly LaidRead[]>([]);
  const { search } = useAddress();
  const published = state.kind === "read" ? state.read.published : null;
  const stopper = useRef<AbortController | null>(null);

  if (!story) return null;
  const read = (
    chosen: readonly File[],
    names: ReadonlyMap<string, string>,
    pinned: readonly Pin[],
  ) => {
    if (chosen.length === 0) return;
    stopper.current?.abort();
    const control = new AbortController();
    stopper.current = control;
    setFiles(chosen);
    setSaid("");
    setShown([]);
    setState({ kind: "reading", so: { done: 0, of: chosen.length, rows: 0, share: 0 } });
    readFiles(
      chosen,
      { feed, area, areas, indicators, synonyms, mapped: names, pins: pinned, file, story, today },
      (so) => {
        if (!control.signal.aborted) setState({ kind: "reading", so });
      },
      control.signal,
    ).then(
      (result) => {
        if (!control.signal.aborted) setState({ kind: "read", read: result });
      },
      (error: unknown) => {
        if (!control.signal.aborted)
          setState({ kind: "failed", why: error instanceof Error ? error.message : String(error) });
      },
    );
  };
  const take = (slugs: ReadonlySet<string>, tables: ReadonlySet<string>) => {
    if (state.kind !== "read") return;
    const rows = state.read.rows.filter((row) => row.slug !== null && slugs.has(row.slug));
    const told = onlyTables(state.read.told, tables);
    const names = files.map((f) => f.name);
    accept({
      id: `${today}-${loads.length + 1}`,
      area: area.code,
      day: today,
      names,
      rows,
      told,
      on: true,
    }).then(
      () => {
        setState({ kind: "idle" });
        setSaid(
          `Accepted: ${sayAccepted(rows.length, slugs.size, told)} from ${names.join(", ")}. They are on every page of ${area.name} in this browser, and nowhere else until the feed is written.`,
        );
      },
      (error: unknown) =>
        setSaid(
          `The browser could not keep the figures (${error instanceof Error ? error.message : String(error)}). Nothing was lost: what was loaded before stands as it was. Free some space and accept again.`,
        ),
    );
  };
  const takeForAll = (measures: readonly LaidRead[]) => {
    if (state.kind !== "read") return;
    const names = files.map((f) => f.name);
    const { quantities } = state.read.published;
    accept({
      id: `${today}-${loads.length + 1}`,
      area: FOR_ALL,
      day: today,
      names,
      rows: [],
      published: {
        sources: sourcesOf(state.read.published, measures, sources, today),
        measures: measures.map(({ indicator, all }) => ({ indicator, all })),
        quantities,
      },
      on: true,
    }).then(
      () => {
        setShown(measures);
        setState(
          state.read.rows.length + countTold(state.read.told) > 0
            ? { ...state, read: { ...state.read, published: NOTHING } }
            : { kind: "idle" },
        );
        setSaid(
          `Accepted for every authority: ${measures.length} ${measures.length === 1 ? "measure" : "measures"} from ${names.join(", ")}. They are on every page in this browser, and nowhere else until the feed is written.`,
        );
      },
      (error: unknown) =>
        setSaid(
          `The browser could not keep the figures (${error instanceof Error ? error.message : String(error)}). Nothing was lost: what was loaded before stands as it was. Free some space and accept again.`,
        ),
    );
  };
  return (
    <div className="stack">
      <title>{`Load figures of ${area.name}: children’s services dashboard`}</title>
      <h1>Load figures of {area.name}</h1>
      <p className="measure">
        Drop this month’s return, budget report, placements, targets or commentary here, or a file
        that DfE publishes. It is read on this machine and sent nowhere; every problem is named with
        its place, and nothing changes until you accept it.
      </p>
      <DropZone onFiles={(chosen) => read(chosen, mapped, pins)} />
      <div role="status" className="stack-small">
        {state.kind === "reading" && <p>{sayReading(state.so)}</p>}
        {state.kind === "failed" && (
          <p>
            <strong>The files could not be read:</strong> {state.why}. What was loaded before stands
            as it was.
          </p>
        )}
        {said !== "" && (
          <p>
            <strong>{said}</strong>
          </p>
        )}
        {said !== "" && shown.length > 0 && (
          <p>
            See{" "}
            {shown.slice(0, 6).map(({ indicator: i }, at) => (
              <span key={i.slug}>
                {at > 0 ? ", " : ""}
                <Link href={indicatorLink(i.slug, shared(search))}>{i.shortName}</Link>
              </span>
            ))}
            {shown.length > 6 ? ` and ${shown.length - 6} more, found by their names` : ""}.
          </p>
        )}
        {state.kind === "read" && <p>{sayRead(state.read, files.length)}</p>}
      </div>
      {state.kind === "reading" && <Reading so={state.so} />}
      {state.kind === "reading" && (
        <div className="button-row">
          <Button
            onClick={() => {
              stopper.current?.abort();
              setState({ kind: "idle" });
              setSaid("Stopped. Nothing was loaded.");
            }}
          >
            Stop reading
          </Button>
        </div>
      )}
      {state.kind === "read" && (
        <>
          <Problems problems={state.read.problems} />
          <UnknownNames
            unknown={state.read.unknown}
            indicators={indicators}
            onMap={(named, slug) => read(files, map(named, slug), pins)}
          />
          {published &&
            published !== NOTHING &&
            published.files.length + published.measures.length + published.same.length > 0 && (
              <>
                <Published
                  key={`all ${published.measures.map((m) => m.difference.slug).join()}`}
                  read={published}
                  onAccept={takeForAll}
                />
                <TidyFiles
                  files={published.files}
                  indicators={indicators}
                  pins={pins}
                  onPin={(chosen) => read(files, mapped, pin(chosen))}
                  onForget={(slug) => read(files, mapped, forget(slug))}
                />
              </>
            )}
          {(state.read.rows.length + countTold(state.read.told) > 0 ||
            (published?.files.length ?? 0) +
              (published?.same.length ?? 0) +
              (published?.measures.length ?? 0) ===
              0) && (
            <Differences
              key={state.read.counted}
              all={differencesOf(file, state.read.rows, indicators)}
              told={toldDifferencesOf(file, story, state.read.told, indicators)}
              absent={leftOutOf(file, state.read.rows, indicators)}
              onAccept={take}
              onNone={() => {
                setState({ kind: "idle" });
                setSaid("Nothing was accepted, and nothing was changed.");
              }}
            />
          )}
        </>
      )}
      <History
        title="Accepted in this browser"
        loads={loads.filter((l) => l.area === area.code)}
        onBack={(id) => void goBack(area.code, id)}
      />
      <History
        title="Accepted for every authority"
        loads={loads.filter((l) => l.area === FOR_ALL)}
        onBack={(id) => void goBack(FOR_ALL, id)}
      />
      <Templates indicators={indicators} file={file} />
    </div>
  );
}
