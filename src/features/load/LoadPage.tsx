import { useStories } from "#data/stories.ts";
import { useAreaFile, useCatalogue, type AreaFile } from "#data/useFeed.tsx";
import type { Area } from "#domain/area.ts";
import { measuresOf } from "#domain/ownMeasure.ts";
import type { Story } from "#domain/story/story.ts";
import { DropZone } from "./DropZone.tsx";
import { Loads } from "./Loads.tsx";
import { Templates } from "./Templates.tsx";
import { Understood } from "./Understood.tsx";
import { useAsking } from "./useAsking.ts";
import { useLoading } from "./useLoading.ts";
import { Working } from "./Working.tsx";
import { Deciding } from "./own/Deciding.tsx";
import { OpenForm } from "./own/OpenForm.tsx";
import { useDeciding } from "./own/useDeciding.ts";

/**
 * Drop files, see how they were read and every problem in plain words, answer what is in doubt, see
 * what would change, accept.
 */
export function LoadPage({ area }: { area: Area }) {
  const file = useAreaFile(area.code);
  const story = useStories([area.code]).get(area.code);
  return story ? <Load area={area} file={file} story={story} /> : null;
}

function Load({ area, file, story }: { area: Area; file: AreaFile; story: Story }) {
  const { indicators, sources } = useCatalogue();
  const asking = useAsking(area, file, story);
  const work = useLoading(asking, sources);
  const deciding = useDeciding(area, file, asking.today, (now) => work.again({ file: now }));
  const mine = measuresOf(indicators, file.ours);
  const { making } = deciding;
  const form = making && (
    <OpenForm area={area} file={file} indicators={indicators} making={making} deciding={deciding} />
  );
  return (
    <div className="stack">
      <title>{`Load figures of ${area.name}: children’s services dashboard`}</title>
      <h1>Load figures of {area.name}</h1>
      <p className="measure">
        Drop this month’s return, budget report, placements, targets or commentary here, or a file
        that DfE publishes. It is read on this machine and sent nowhere; every problem is named with
        its place, and nothing changes until you accept it.
      </p>
      <DropZone onFiles={work.read} />
      <Working loading={work.loading} onStop={work.stop}>
        {({ read }) => (
          <Understood
            read={read}
            known={{ ...asking, indicators: mine }}
            form={making?.named === null ? null : form}
            onMake={deciding.makeFor}
            work={work}
          />
        )}
      </Working>
      <Deciding
        area={area}
        file={file}
        indicators={mine}
        deciding={deciding}
        form={making && making.named === null ? form : null}
      />
      <Loads area={area} file={file} indicators={mine} />
      <Templates indicators={mine} file={file} />
    </div>
  );
}
