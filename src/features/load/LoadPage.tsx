import {
  useAreaFile,
  useAreas,
  useCatalogue,
  useSetting,
  useStories,
  useSynonyms,
} from "#data/useFeed.tsx";
import { FOR_ALL, useLoads } from "#data/useLoads.ts";
import type { Area } from "#domain/area.ts";
import { measuresOf } from "#domain/ownMeasure.ts";
import { useAnswers } from "#state/session/answers.ts";
import { useMapped } from "#state/session/mapped.ts";
import { usePins } from "#state/session/pins.ts";
import { Button } from "#ui/Controls.tsx";
import { Corrections } from "./Corrections.tsx";
import { DropZone } from "./DropZone.tsx";
import { History } from "./History.tsx";
import { Reading, sayReading } from "./Reading.tsx";
import { SaidLast } from "./SaidLast.tsx";
import { sayRead } from "./sayRead.ts";
import { Templates } from "./Templates.tsx";
import { Understood } from "./Understood.tsx";
import { useLoading } from "./useLoading.ts";
import { Deciding } from "./own/Deciding.tsx";
import { OpenForm } from "./own/OpenForm.tsx";
import { useDeciding } from "./own/useDeciding.ts";

/** Drop files, see how they were read and every problem in plain words, answer what is in doubt, see what would change, accept. */
export function LoadPage({ area }: { area: Area }) {
  const { today, feed } = useSetting();
  const areas = useAreas();
  const { indicators, sources } = useCatalogue();
  const synonyms = useSynonyms();
  const file = useAreaFile(area.code);
  const story = useStories([area.code]).get(area.code);
  const { loads, aside, allAside, hold } = useLoads();
  const { mapped, map } = useMapped();
  const { answers, answer, forget: forgetAnswers } = useAnswers();
  const { pins, pin, forget } = usePins();
  const work = useLoading(area, { file, story, indicators }, today, sources);
  const { loading, files } = work;
  const mine = measuresOf(indicators, file.ours);
  const again = (now: typeof file): void => {
    if (story && loading.kind === "understood")
      work.read(files, {
        feed,
        area,
        areas,
        indicators,
        synonyms,
        file: now,
        story,
        today,
        mapped,
        answers,
        pins,
      });
  };
  const deciding = useDeciding(area, file, today, again);
  if (!story) return null;
  const { making } = deciding;
  const form = making && (
    <OpenForm area={area} file={file} indicators={indicators} making={making} deciding={deciding} />
  );

  const known = { feed, area, areas, indicators, synonyms, file, story, today };
  const asking = { ...known, mapped, answers, pins };
  const readAgain = (changed: Partial<typeof asking>) =>
    work.read(files, { ...asking, ...changed });
  return (
    <div className="stack">
      <title>{`Load figures of ${area.name}: children’s services dashboard`}</title>
      <h1>Load figures of {area.name}</h1>
      <p className="measure">
        Drop this month’s return, budget report, placements, targets or commentary here, or a file
        that DfE publishes. It is read on this machine and sent nowhere; every problem is named with
        its place, and nothing changes until you accept it.
      </p>
      <DropZone onFiles={(chosen) => work.read(chosen, asking)} />
      <div role="status" className="stack-small">
        {loading.kind === "reading" && <p>{sayReading(loading.so)}</p>}
        {loading.kind === "failed" && (
          <p>
            <strong>The files could not be read:</strong> {loading.why}. What was loaded before
            stands as it was.
          </p>
        )}
        {(loading.kind === "idle" || loading.kind === "understood") && loading.said && (
          <SaidLast said={loading.said} />
        )}
        {loading.kind === "understood" && <p>{sayRead(loading.read, files.length)}</p>}
      </div>
      {loading.kind === "reading" && (
        <>
          <Reading so={loading.so} />
          <div className="button-row">
            <Button onClick={work.stop}>Stop reading</Button>
          </div>
        </>
      )}
      {loading.kind === "understood" && (
        <Understood
          read={loading.read}
          known={{ file, story, indicators: mine, pins }}
          form={making?.named === null ? null : form}
          onMake={deciding.makeFor}
          confirmed={{ answers, names: mapped }}
          onMap={(named, slug) => readAgain({ mapped: map(named, slug) })}
          onAnswer={(given) => readAgain({ answers: answer(given) })}
          onAskAgain={() => readAgain({ answers: forgetAnswers() })}
          onPin={(chosen) => readAgain({ pins: pin(chosen) })}
          onForget={(slug) => readAgain({ pins: forget(slug) })}
          onTake={work.take}
          onTakeForAll={work.takeForAll}
          onNone={work.none}
        />
      )}
      <Deciding
        area={area}
        file={file}
        indicators={mine}
        deciding={deciding}
        form={making && making.named === null ? form : null}
      />
      <Corrections
        file={file}
        indicators={mine}
        onHold={(id, correction, holds) => void hold(id, correction, holds)}
      />
      <History
        title="Accepted in this browser"
        loads={loads.filter((l) => l.area === area.code)}
        onAside={(id, out) => void aside(id, out)}
        onAllAside={() => void allAside(area.code)}
      />
      <History
        title="Accepted for every authority"
        loads={loads.filter((l) => l.area === FOR_ALL)}
        onAside={(id, out) => void aside(id, out)}
        onAllAside={() => void allAside(FOR_ALL)}
      />
      <Templates indicators={mine} file={file} />
    </div>
  );
}
