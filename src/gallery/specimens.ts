import type { Figures } from "./figures.ts";
import type { Specimen } from "./specimen.ts";
import { among } from "./specimens/among.tsx";
import { bars } from "./specimens/bars.tsx";
import { control } from "./specimens/control.tsx";
import { flow } from "./specimens/flow.tsx";
import { exampleChart } from "./specimens/example.tsx";
import { funnel } from "./specimens/funnel.tsx";
import { heldMarks } from "./specimens/held.tsx";
import { judgementBar } from "./specimens/judgement.tsx";
import { hexMap } from "./specimens/map.tsx";
import { lines, multiples } from "./specimens/lines.tsx";
import { varianceSteps, waterfall } from "./specimens/money.tsx";
import { placeStrip } from "./specimens/place.tsx";

import { rankedBars, regionStrip } from "./specimens/ranked.tsx";
import { shares } from "./specimens/shares.tsx";
import { sparkline } from "./specimens/sparkline.tsx";
import { strips } from "./specimens/strips.tsx";
import { trend } from "./specimens/trend.tsx";
import { years } from "./specimens/years.tsx";

/** Every chart in every state it can be in: what the gallery shows and the goldens keep. */
export const specimensOf = (figures: Figures): readonly Specimen[] =>
  [
    trend,
    sparkline,
    strips,
    rankedBars,
    regionStrip,
    hexMap,
    funnel,
    control,
    lines,
    multiples,
    among,
    flow,
    bars,
    waterfall,
    varianceSteps,
    judgementBar,
    placeStrip,
    years,
    exampleChart,
    heldMarks,
    shares,
  ].flatMap((of) => of(figures));
