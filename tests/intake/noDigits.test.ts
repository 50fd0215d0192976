import { expect, test } from "vitest";
import { findArea } from "#domain/area.ts";
import { known } from "#domain/value.ts";
import { dropHomes, FULL_HOMES, published } from "#tests/support/fullHomes.ts";

const LEVELS = "time_period,time_identifier,geographic_level,country_code,country_name";
const COUNCIL = "2024,Calendar year,Local authority,E92000001,England";

test("a tidy file without DfE’s digits: a joint return is both councils’, a former code the council’s own", async () => {
  const { published: read, problems } = await dropHomes(
    [
      `${LEVELS},new_la_code,la_name,share`,
      "2024,Calendar year,National,E92000001,England,,,50",
      `${COUNCIL},E09000021 / E09000027,Kingston upon Thames / Richmond upon Thames,25`,
      `${COUNCIL},E10000027,Somerset,75`,
      `${COUNCIL},E06000014 / E06000999,York / Newtown,60`,
    ].join("\n"),
  );
  const all = read.measures.find((m) => m.indicator.slug === FULL_HOMES.slug)?.all;
  const at = (name: string) =>
    all?.byArea.get(findArea(published.areas, name)?.code ?? "")?.observations[0]?.value;
  expect(["Kingston upon Thames", "Richmond upon Thames", "Somerset"].map(at)).toEqual(
    [25, 25, 75].map(known),
  );
  // Half of a joint return is no council's own figure.
  expect(at("York")).not.toEqual(known(60));
  expect(problems.map((p) => p.found)).toEqual([
    "authorities this feed does not know: York / Newtown",
  ]);
});

test("a tidy file of councils by name alone is refused, and says which column it wants", async () => {
  const { published: read, problems } = await dropHomes(
    [
      `${LEVELS},la_name,share`,
      "2024,Calendar year,National,E92000001,England,,50",
      `${COUNCIL},York,75`,
    ].join("\n"),
  );
  expect(read.measures).toEqual([]);
  expect(problems).toMatchObject([
    {
      severity: "stop",
      file: "homes.csv",
      column: "new_la_code",
      wanted: "their codes: old_la_code or new_la_code",
    },
  ]);
});
