import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, test, vi } from "vitest";
import { readAreas, readCatalogue } from "#contract/catalogue.ts";
import { findArea } from "#domain/area.ts";
import type { Pin } from "#domain/pin.ts";
import { KNOWN_NOTHING } from "#intake/knownOf.ts";
import { readLocal, type ReadLocal } from "#intake/readLocal.ts";
import { feedFile } from "#tests/support/mockFeed.ts";
import { aSource } from "#tests/support/smallFeed.ts";
import { PinForm } from "./PinForm.tsx";

const { indicators } = readCatalogue(await feedFile("catalogue.json"));
const areas = readAreas(await feedFile("areas.json"));
const medway = findArea(areas, "Medway");
const agency = indicators.find((i) => i.slug === "agency-rate")?.shortName ?? "";
if (!medway) throw new Error("no Medway");

const HEAD =
  "time_period,time_identifier,geographic_level,country_code,country_name,region_code,region_name,old_la_code,new_la_code,la_name,age,group,children,moved,share,change";
const MEDWAY = "Local authority,E92000001,England,E12000008,South East,887,E06000035,Medway";
const YORK =
  "Local authority,E92000001,England,E12000003,Yorkshire and The Humber,816,E06000014,York";
// Care leavers of 17 are never of the group "Aged 22 to 25"; of girls the publisher gives no share.
const LEAVERS = [
  HEAD,
  `2025,Reporting year,${MEDWAY},17,Total,200,50,25,-4`,
  `2025,Reporting year,${MEDWAY},17,Girls,80,20,z,z`,
  `2025,Reporting year,${MEDWAY},22 to 25,All returns,400,100,25,12`,
  `2025,Reporting year,${YORK},17,Total,100,40,40,-2`,
  `2025,Reporting year,${YORK},17,Girls,60,30,z,z`,
  `2025,Reporting year,${YORK},22 to 25,All returns,300,90,30,3`,
].join("\n");

const read = (pins: readonly Pin[]): Promise<ReadLocal> =>
  readLocal(
    [aSource("leavers.csv", LEAVERS)],
    {
      indicators,
      synonyms: new Map(),
      mapped: new Map(),
      ...KNOWN_NOTHING,
      published: {
        areas,
        own: medway,
        indicators,
        more: [],
        recipes: [],
        quantities: { file: "", header: [], rows: [], lines: [] },
        pins,
        base: () => null,
        counts: () => [],
        source: "loaded",
      },
    },
    () => undefined,
  );

async function form() {
  const { published } = await read([]);
  const [file] = published.files;
  if (!file) throw new Error("no file");
  const onPin = vi.fn<(pin: Pin) => void>();
  render(<PinForm file={file} indicators={indicators} usual={published.usual} onPin={onPin} />);
  return { user: userEvent.setup(), onPin };
}
const box = (label: string) => screen.getByRole<HTMLSelectElement>("combobox", { name: label });
const offered = (label: string): readonly string[] =>
  within(box(label))
    .getAllByRole<HTMLOptionElement>("option")
    .filter((o) => !o.disabled)
    .map((o) => o.text);
const take = () => screen.getByRole("button", { name: "Take this measure" });

describe("what a person is offered of a file's rows", () => {
  test("is only rows that stand together; a choice that no longer stands gives way", async () => {
    const { user } = await form();
    expect(offered("Rows where Group is")).toEqual(["Total", "Girls"]);
    await user.selectOptions(box("Rows where Group is"), "Girls");
    await user.selectOptions(box("Rows where Age is"), "22 to 25");
    expect(offered("Rows where Group is")).toEqual(["All returns"]);
    expect(box("Rows where Group is").value).toBe("All returns");
  });

  test("is no column without a figure in them, and it says so", async () => {
    const { user } = await form();
    expect(box("Figure").value).toBe("children");
    await user.selectOptions(box("Figure"), "share");
    await user.selectOptions(box("Rows where Group is"), "Girls");
    expect(offered("Figure")).toEqual(["Children (children)", "Moved (moved)"]);
    expect(
      screen.getAllByRole("option", { name: /Share.*no figure in these rows/ })[0],
    ).toBeDisabled();
    expect(box("Figure").value).toBe("children");
  });

  test("is no unit or measure that its figures cannot be of", async () => {
    const { user } = await form();
    // 200 children are no percentage; -4 is no number of children.
    expect(offered("What the figure is")).not.toContain("A percentage");
    expect(
      within(box("Which measure is it?")).getByRole("option", {
        name: `${agency} – there are figures over 100`,
      }),
    ).toBeDisabled();
    await user.selectOptions(box("Figure"), "change");
    expect(offered("What the figure is")).toEqual(["A score"]);
  });

  test("is no denominator by which the counts give another share", async () => {
    const { user } = await form();
    await user.selectOptions(box("Figure"), "share");
    await user.selectOptions(box("What the figure is"), "A percentage");
    await user.selectOptions(box("Its numerator, where there is one"), "moved");
    // Medway: 50 of 200 are 25%, as printed. Of what changed they are not.
    expect(offered("Its denominator")).toContain("Children (children)");
    await user.selectOptions(box("Its numerator, where there is one"), "children");
    expect(offered("Its denominator")).not.toContain("Moved (moved)");
    expect(
      within(box("Its denominator")).getByRole("option", {
        name: "Moved (moved) – it gives another figure",
      }),
    ).toBeDisabled();
  });

  test("can all be read: no pair of columns that is offered is refused", async () => {
    const { user, onPin } = await form();
    await user.selectOptions(box("Figure"), "share");
    await user.selectOptions(box("What the figure is"), "A percentage");
    await user.type(screen.getByLabelText("Name of the new measure"), "Moved home");
    for (const numerator of offered("Its numerator, where there is one")) {
      await user.selectOptions(box("Its numerator, where there is one"), numerator);
      for (const denominator of offered("Its denominator")) {
        await user.selectOptions(box("Its denominator"), denominator);
        await user.click(take());
      }
    }
    expect(onPin.mock.calls.length).toBeGreaterThan(3);
    for (const [pin] of onPin.mock.calls) {
      const { published } = await read([pin]);
      expect(published.measures.map((m) => m.difference.likely)).toEqual([true]);
    }
  });
});

test("what is missing is said in a summary that takes the focus, and beside its box", async () => {
  const { user, onPin } = await form();
  await user.click(take());
  const name = screen.getByLabelText("Name of the new measure");
  expect(screen.getByRole("alert").parentElement).toHaveFocus();
  await user.click(screen.getByRole("link", { name: "Enter a name for the new measure" }));
  expect(name).toHaveFocus();
  expect(name).toBeInvalid();
  expect(name).toHaveAccessibleDescription(/^Error: ?Enter a name for the new measure$/);
  await user.type(name, agency);
  expect(name).toBeInvalid();
  await user.click(take());
  expect(name).toHaveValue(agency);
  expect(name).toHaveAccessibleDescription(/a measure has this name already$/);
  expect(onPin).not.toHaveBeenCalled();
});

test("a name is no longer asked for once a measure is chosen, and no line leads to a box that is gone", async () => {
  const { user, onPin } = await form();
  await user.click(take());
  const [open] = within(box("Which measure is it?"))
    .getAllByRole<HTMLOptionElement>("option")
    .filter((o) => !o.disabled && o.value !== "");
  await user.selectOptions(box("Which measure is it?"), open?.value ?? "");
  expect(screen.queryByRole("alert")).not.toBeInTheDocument();
  await user.click(take());
  expect(onPin).toHaveBeenCalledOnce();
});
