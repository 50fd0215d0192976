import { expect, test } from "vitest";
import { areaCode } from "#domain/area.ts";
import { sayFinding, type Finding } from "#intake/finding.ts";
import { readTable } from "#intake/read/table.ts";
import { anArea } from "#tests/support/comparing.ts";
import { aSource } from "#tests/support/smallFeed.ts";
import { isHexes, readHexes } from "./hexes.ts";

const areas = [
  anArea({ code: areaCode("E06000014"), name: "York" }),
  anArea({ code: areaCode("E06000035"), name: "Medway" }),
  anArea({ code: areaCode("E10000006"), name: "Cumbria (until 2023)", to: "2023-03-31" }),
];
function read(text: string) {
  const findings: Finding[] = [];
  const table = readTable(aSource("map.csv", text), findings);
  return { table, hexes: readHexes(table, areas, findings), said: findings.map(sayFinding) };
}

test("each authority has the hexagon its row gives it", () => {
  const { table, hexes, said } = read(
    'code,name,q,r\nE06000014,"York",12,12\nE06000035,"Medway",16,4\n',
  );
  expect(isHexes(table)).toBe(true);
  expect(hexes).toEqual([
    { area: "E06000014", column: 12, row: 12 },
    { area: "E06000035", column: 16, row: 4 },
  ]);
  expect(said).toEqual([]);
});

test("a council that has ended, a place that is taken and one that is no number are told, and who is left without one", () => {
  const { hexes, said } = read(
    "code,name,q,r\nE10000006,Cumbria,1,1\nE06000014,York,2,2\nE06000035,Medway,2,2\nE06000035,Medway,x,2\n",
  );
  expect(hexes).toEqual([{ area: "E06000014", column: 2, row: 2 }]);
  expect(said).toHaveLength(4);
  expect(said.join("\n")).toContain("no hexagon for Medway");
});

test("no other table is taken for a map", () =>
  expect(isHexes({ header: ["code", "name", "q", "r", "value"] })).toBe(false));
