import type { ComponentProps } from "react";
import type { Reported } from "#domain/council.ts";
import { ReportedBefore } from "./ReportedBefore.tsx";
import { AllMeasures } from "./AllMeasures.tsx";
import { SinceLast } from "./SinceLast.tsx";
import { Service } from "./Service.tsx";

export { Why } from "../front/Why.tsx";

type Props = ComponentProps<typeof AllMeasures> &
  ComponentProps<typeof Service> & {
    readonly since: Pick<ComponentProps<typeof SinceLast>, "rows" | "monthly">;
    readonly reported: readonly Reported[];
  };

/** What lies below the first screen: fetched once that stands. */
export function Whole({ since, reported, ...props }: Props) {
  return (
    <>
      <SinceLast {...since} asAt={props.asAt} />
      <Service {...props} />
      <AllMeasures {...props} />
      {reported.length > 0 && <ReportedBefore reported={reported} name={props.area.name} />}
    </>
  );
}
