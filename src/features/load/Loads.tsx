import type { AreaFile } from "#data/useFeed.tsx";
import { FOR_ALL, useLoads } from "#data/useLoads.ts";
import type { Area } from "#domain/area.ts";
import type { Indicator } from "#domain/indicator.ts";
import { Corrections } from "./Corrections.tsx";
import { History } from "./History.tsx";

/** What was accepted before: what the feed has corrected of it since, and every load by itself. */
export function Loads({
  area,
  file,
  indicators,
}: {
  area: Area;
  file: AreaFile;
  indicators: readonly Indicator[];
}) {
  const { loads, aside, allAside, hold } = useLoads();
  const history = (title: string, whose: string) => (
    <History
      title={title}
      loads={loads.filter((l) => l.area === whose)}
      onAside={(id, out) => void aside(id, out)}
      onAllAside={() => void allAside(whose)}
    />
  );
  return (
    <>
      <Corrections
        file={file}
        indicators={indicators}
        onHold={(id, correction, holds) => void hold(id, correction, holds)}
      />
      {history("Accepted in this browser", area.code)}
      {history("Accepted for every authority", FOR_ALL)}
    </>
  );
}
