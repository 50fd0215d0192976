import { PlaceStrip } from "#charts/ranked/PlaceStrip.tsx";
import type { Guest } from "#charts/ranked/placeDrawing.ts";
import type { Value } from "#domain/value.ts";
import { valueOf } from "../bent.ts";
import type { Figures } from "../figures.ts";
import { statesOf, type Specimen } from "../specimen.ts";
import { NEAR, leagueOfYork, ownAs } from "./ranked.tsx";

/** One council's place among all, on a line. */
export function placeStrip(figures: Figures): readonly Specimen[] {
  const { measure, placed, england } = leagueOfYork(figures);
  const draw =
    (of = placed, nation: Value = england, guest: Guest | null = null) =>
    () => (
      <PlaceStrip
        indicator={measure}
        placed={of}
        england={nation}
        near={NEAR}
        guest={guest}
        hint=""
        onPick={() => undefined}
      />
    );
  const others = placed.filter((s) => s.role !== "self");
  return statesOf("place-strip", {
    usual: draw(),
    "long-name": draw(ownAs(placed, null)),
    "england-missing": draw(placed, valueOf("not-applicable")),
    guest: draw(others, england, { name: "Marlbridge", value: valueOf(30.8) }),
    "guest-without-a-figure": draw(others, england, {
      name: "Marlbridge",
      value: valueOf("suppressed"),
    }),
    "no-figure": draw([]),
  });
}
