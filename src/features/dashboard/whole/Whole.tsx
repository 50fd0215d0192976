import type { ComponentProps } from "react";
import type { Reported } from "#domain/council.ts";
import { ReportedBefore } from "./ReportedBefore.tsx";
import { AllMeasures } from "./AllMeasures.tsx";
import { Service } from "./Service.tsx";

type Props = ComponentProps<typeof AllMeasures> &
  ComponentProps<typeof Service> & { readonly reported: readonly Reported[] };

/** What lies below the first screen: fetched once that stands. */
export function Whole({ reported, ...props }: Props) {
  return (
    <>
      <Service {...props} />
      <AllMeasures {...props} />
      {reported.length > 0 && <ReportedBefore reported={reported} name={props.area.name} />}
    </>
  );
}
