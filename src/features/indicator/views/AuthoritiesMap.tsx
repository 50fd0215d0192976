import { HexMap } from "#charts/map/HexMap.tsx";
import { mapPlaces } from "#charts/map/mapPlaces.ts";
import { useHexMap } from "#data/hexMap.ts";
import { rolesBeside, type League } from "#domain/statistics/standing.ts";
import { sayNoPlace, sayOffMap } from "#domain/words/beside/sayQuarters.ts";
import type { PublishedYear, View } from "./publishedYear.ts";
import { wouldStand } from "./wouldStand.ts";

type Props = {
  readonly view: View;
  readonly year: PublishedYear;
  readonly league: League;
  readonly onPick: (code: string) => void;
};

/** The authorities of one year on the map, whom it leaves out, and whose map it is. */
export function AuthoritiesMap({ view, year, league, onPick }: Props) {
  const { indicator, area, areas, near } = view;
  const map = useHexMap();
  if (!map || map.hexes.length === 0)
    return <p>This feed was built without a map; the table below has every figure.</p>;
  const { seriesOf } = year;
  const roleOf = rolesBeside(area, near.members);
  const places = mapPlaces(map.hexes, areas, league, { indicator, seriesOf, roleOf });
  const onMap = new Set(places.map((p) => p.area.code));
  const off = league.placed.filter((s) => !onMap.has(s.area.code)).map((s) => s.area.name);
  const notes = [
    area.type === "authority"
      ? ""
      : sayNoPlace(area.name, wouldStand(view, league, year), indicator),
    sayOffMap(off),
  ].filter((note) => note !== "");
  const { title, publisher, licence, note } = map.source;
  return (
    <>
      <HexMap
        key={`${year.period}${area.code}`}
        indicator={indicator}
        places={places}
        placed={league.placed}
        quartiles={league.quartiles}
        near={near.words}
        onPick={onPick}
      />
      {notes.map((text) => (
        <p key={text} data-picture="text">
          {text}
        </p>
      ))}
      <p className="small secondary" data-picture="text">
        Each council is a hexagon of one size, about where it lies. Map: {title}, {publisher},{" "}
        {licence}. {note}
      </p>
    </>
  );
}
