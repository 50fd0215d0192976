import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test, vi } from "vitest";
import { readCatalogue } from "#contract/catalogue.ts";
import type { Told } from "#intake/recognise/told/told.ts";
import { cellsOf } from "#intake/patch/told/writeMeasures.ts";
import type { FormKnown } from "#intake/check/told/checkMeasure.ts";
import { NOTHING_OURS } from "#domain/ownMeasure.ts";
import { feedFile } from "#tests/support/mockFeed.ts";
import { anOwnMeasure } from "#tests/support/ownMeasure.ts";
import { Headlines } from "./Headlines.tsx";
import { NO_CELLS } from "./measureFields.ts";
import { OwnMeasureForm } from "./OwnMeasureForm.tsx";

const { indicators } = readCatalogue(await feedFile("catalogue.json"));
const known: FormKnown = {
  code: "E06000035",
  indicators,
  ours: NOTHING_OURS,
  targets: new Map(),
  series: [],
};
const TITLE = "A measure of our own";
function form(over: Partial<Parameters<typeof OwnMeasureForm>[0]> = {}) {
  const onSave = vi.fn<(told: Told) => void>();
  render(
    <OwnMeasureForm
      title={TITLE}
      cells={NO_CELLS}
      named={null}
      known={known}
      onSave={onSave}
      onCancel={() => undefined}
      {...over}
    />,
  );
  return { user: userEvent.setup(), onSave };
}
const save = () => screen.getByRole("button", { name: "Save this measure" });

const summary = () => screen.getByRole("alert");
const lines = () =>
  within(summary())
    .getAllByRole("link")
    .map((link) => link.textContent);

test("the form takes the focus; saved empty it lists all that is missing, and each line leads to its box", async () => {
  const { user, onSave } = form();
  expect(screen.getByRole("heading", { name: TITLE })).toHaveFocus();
  await user.type(screen.getByLabelText("Owner"), "Head of Safeguarding");
  await user.click(save());
  expect(summary().parentElement).toHaveFocus();
  expect(lines()).toEqual([
    "Enter a name for the measure",
    "Choose a part of the service",
    "Choose which way is better",
    "Choose what the figure is",
    "Choose when it is counted",
    "Enter what is counted, in words",
    "Enter a target, or empty the boxes that go with it",
  ]);
  await user.click(within(summary()).getByText("Choose when it is counted"));
  expect(screen.getByLabelText("When it is counted")).toHaveFocus();
  expect(screen.getByLabelText("When it is counted")).toBeInvalid();
  expect(screen.getByLabelText("When it is counted")).toHaveAccessibleDescription(
    /^Error: ?Choose when it is counted$/,
  );
  expect(screen.getByLabelText("Owner")).toHaveValue("Head of Safeguarding");
  expect(onSave).not.toHaveBeenCalled();
});

test("what is mended stands as wrong until the form is saved again; the rest is then named alone", async () => {
  const { user } = form();
  await user.click(save());
  await user.type(screen.getByLabelText("Name"), "Audits");
  expect(screen.getByLabelText("Name")).toBeInvalid();
  await user.click(save());
  expect(screen.getByLabelText("Name")).toBeValid();
  expect(lines()[0]).toBe("Choose a part of the service");
  expect(summary().parentElement).toHaveFocus();
});

test("a day of review is asked for in three boxes, and half a day is said above them", async () => {
  const { user, onSave } = form({ cells: { ...cellsOf(anOwnMeasure(), undefined), slug: "" } });
  const review = within(screen.getByRole("group", { name: "Looked at again on" }));
  await user.type(screen.getByLabelText("Target"), "75");
  await user.type(review.getByLabelText("Day"), "1");
  await user.type(review.getByLabelText("Year"), "2027");
  await user.click(save());
  await user.click(
    screen.getByRole("link", { name: /^Enter the day, the month and the year, for example/ }),
  );
  expect(review.getByLabelText("Day")).toHaveFocus();
  expect(review.getByLabelText("Day")).toHaveValue("1");
  await user.type(review.getByLabelText("Month"), "4");
  await user.click(save());
  expect(onSave.mock.calls[0]?.[0].targets[0]?.review).toBe("2027-04-01");
});

test("made from a name in a return and called something better, it is still known by that name", async () => {
  const { user, onSave } = form({
    cells: { ...cellsOf(anOwnMeasure(), undefined), slug: "", measure: "QA audits G+" },
    named: "QA audits G+",
  });
  await user.clear(screen.getByLabelText("Name"));
  await user.type(screen.getByLabelText("Name"), "Audits judged good");
  await user.click(save());
  expect(onSave.mock.calls[0]?.[0].measures).toEqual([
    { ...anOwnMeasure(), also: ["QA audits G+"] },
  ]);
});

test("a target that may be a fraction is asked about, and saving again is yes", async () => {
  const { user, onSave } = form({
    cells: { ...cellsOf(anOwnMeasure(), undefined), slug: "", target: "0.75" },
  });
  await user.click(save());
  expect(screen.getByRole("alert")).toHaveTextContent(
    /Read as 75\.0%.*If it is meant so, save again/,
  );
  await user.click(save());
  expect(onSave.mock.calls[0]?.[0].targets[0]?.target).toBe(75);
});

test("a measure that is changed keeps its slug; a new one cannot take its name", async () => {
  const ours = { measures: [anOwnMeasure()], headlines: null };
  const { user, onSave } = form({
    cells: cellsOf(anOwnMeasure(), undefined),
    known: { ...known, ours },
  });
  await user.clear(screen.getByLabelText("Name"));
  await user.type(screen.getByLabelText("Name"), "Good audits");
  await user.click(save());
  expect(onSave.mock.calls[0]?.[0].measures).toMatchObject([
    { slug: anOwnMeasure().slug, name: "Good audits" },
  ]);
});

test("a new measure cannot take the name of one the council has", async () => {
  const ours = { measures: [anOwnMeasure()], headlines: null };
  const { user, onSave } = form({
    cells: { ...cellsOf(anOwnMeasure(), undefined), slug: "" },
    known: { ...known, ours },
  });
  await user.click(save());
  expect(screen.getByRole("alert")).toHaveTextContent(
    /^There is a problemEnter another name: you have a measure called/,
  );
  expect(onSave).not.toHaveBeenCalled();
});

test("headlines go up, down and away by buttons, each said aloud; the whole list is saved in its order", async () => {
  const onSave = vi.fn<(told: Told) => void>();
  const three = indicators.slice(0, 4).map((i, at) => ({ ...i, headline: at < 3 ? at + 1 : null }));
  const [a, b, c] = three.map((i) => i.shortName);
  render(
    <Headlines
      council="Medway"
      indicators={three}
      ours={undefined}
      given={new Set(three.map((i) => i.slug))}
      onSave={onSave}
    />,
  );
  const user = userEvent.setup();
  await user.click(screen.getByRole("button", { name: `Down ${a ?? ""}` }));
  expect(screen.getByRole("status")).toHaveTextContent(`${a ?? ""} is card 2 of 3.`);
  await user.click(screen.getByRole("button", { name: `Leave out ${b ?? ""}` }));
  expect(screen.getByRole("button", { name: `Leave out ${a ?? ""}` })).toHaveFocus();
  await user.click(screen.getByRole("button", { name: `Up ${c ?? ""}` }));
  await user.click(screen.getByRole("button", { name: "Save these headlines" }));
  expect(onSave.mock.calls[0]?.[0].headlines.map((h) => h.indicator)).toEqual([
    three[2]?.slug,
    three[0]?.slug,
  ]);
  await user.click(screen.getByRole("button", { name: "Back to the usual headlines" }));
  expect(onSave.mock.calls[1]?.[0].headlines).toEqual([{ indicator: "default" }]);
});

test("headlines saved without a card say so, and lead to the list to choose one from", async () => {
  const onSave = vi.fn<(told: Told) => void>();
  const [one, two] = indicators.map((i, at) => ({ ...i, headline: at === 0 ? 1 : null }));
  if (!one || !two) throw new Error("no measures");
  render(
    <Headlines
      council="Medway"
      indicators={[one, two]}
      ours={undefined}
      given={new Set([one.slug, two.slug])}
      onSave={onSave}
    />,
  );
  const user = userEvent.setup();
  await user.click(screen.getByRole("button", { name: `Leave out ${one.shortName}` }));
  await user.click(screen.getByRole("button", { name: "Save these headlines" }));
  expect(summary().parentElement).toHaveFocus();
  await user.click(screen.getByRole("link", { name: /^Choose at least one card/ }));
  const add = screen.getByRole("combobox", { name: "Add a card" });
  expect(add).toHaveFocus();
  expect(add).toBeInvalid();
  await user.selectOptions(add, two.slug);
  await user.click(screen.getByRole("button", { name: "Save these headlines" }));
  expect(screen.queryByRole("alert")).not.toBeInTheDocument();
  expect(onSave.mock.calls[0]?.[0].headlines.map((h) => h.indicator)).toEqual([two.slug]);
});
