import { render, screen, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { FigureTable, Shown, type Column, type TableParts } from "./FigureTable.tsx";
import { GroupedTable } from "./GroupedTable.tsx";

type Council = { readonly name: string; readonly rate: string | null; readonly said: string };
const YORK = { name: "York", rate: "41.2", said: "Falling" };
const LEEDS = { name: "Leeds", rate: null, said: "" };
const rate: Column<Council> = {
  name: "Children in care for every 10,000",
  label: "Rate",
  cell: ({ rate }) => <Shown isGap={rate === null}>{rate ?? "Suppressed"}</Shown>,
};
const said: Column<Council> = { name: "In words", words: true, cell: (council) => council.said };
const PARTS: TableParts<Council> = {
  caption: "Two councils",
  keyOf: (council) => council.name,
  head: { name: "Council", cell: (council) => council.name },
  columns: [rate, said],
};

const show = (parts: Partial<TableParts<Council>> = {}) => {
  render(<FigureTable {...PARTS} {...parts} rows={[YORK, LEEDS]} />);
  return screen.getByRole("table", { name: "Two councils" });
};
const cellsIn = (table: HTMLElement, row: string) =>
  within(within(table).getByRole("row", { name: new RegExp(`^${row}`) })).getAllByRole("cell");

test("a table is called by its caption, and each figure stands under its column and beside its row", () => {
  const table = show();
  expect(
    within(table)
      .getAllByRole("columnheader")
      .map((th) => th.textContent),
  ).toEqual(["Council", "Children in care for every 10,000", "In words"]);
  expect(
    within(table)
      .getAllByRole("rowheader")
      .map((th) => th.textContent),
  ).toEqual(["York", "Leeds"]);
  expect(within(table).getByRole("columnheader", { name: "Council" })).toHaveAttribute(
    "scope",
    "col",
  );
  expect(within(table).getByRole("rowheader", { name: "York" })).toHaveAttribute("scope", "row");
  expect(cellsIn(table, "York").map((td) => td.textContent)).toEqual(["41.2", "Falling"]);
});

test("figures stand right and words left, in the head as below it", () => {
  const table = show();
  const [number, words] = cellsIn(table, "York");
  expect(number).toHaveClass("number");
  expect(words).not.toHaveClass("number");
  const [council, rates, inWords] = within(table).getAllByRole("columnheader");
  expect(rates).toHaveClass("number");
  expect(council).not.toHaveClass("number");
  expect(inWords).not.toHaveClass("number");
});

test("a reader on a telephone finds before each figure what it is, in the shorter words where there are any", () => {
  expect(cellsIn(show(), "York").map((td) => td.dataset["label"])).toEqual(["Rate", "In words"]);
});

test("a table that fits a telephone stays one, and repeats no label", () => {
  const table = show({ stacks: false });
  expect(table).not.toHaveClass("table-stacks");
  expect(cellsIn(table, "York").map((td) => td.dataset["label"])).toEqual([undefined, undefined]);
});

test("a gap is said in quieter words, and a cell with nothing to say is empty", () => {
  const [gap, nothing] = cellsIn(show(), "Leeds");
  expect(within(gap ?? document.body).getByText("Suppressed")).toHaveClass("gap");
  // The sheet hides an empty cell with its label on a narrow screen.
  expect(nothing).toBeEmptyDOMElement();
});

test("one reason may stand in place of all figures of a row", () => {
  const table = show({
    columns: [
      {
        ...rate,
        spans: (council) => (council.rate === null ? 2 : 1),
        cell: (council) => council.rate ?? "Nothing published",
      },
      said,
    ],
  });
  const [reason, ...more] = cellsIn(table, "Leeds");
  expect(reason).toHaveTextContent("Nothing published");
  expect(reason).toHaveAttribute("colspan", "2");
  expect(reason).not.toHaveClass("number");
  expect(more).toEqual([]);
  expect(cellsIn(table, "York")).toHaveLength(2);
});

test("two columns of one name are two columns", () => {
  const table = show({ columns: [rate, rate] });
  expect(cellsIn(table, "York").map((td) => td.textContent)).toEqual(["41.2", "41.2"]);
});

test("a table is part of the picture a reader downloads only where it is asked to be", () => {
  expect(show({ inPicture: true })).toHaveAttribute("data-picture", "table");
});

test("rows that belong together stand below what they are called, across the whole table", () => {
  render(
    <GroupedTable
      {...PARTS}
      headingClass="heat-domain"
      groups={[
        { id: "yorkshire", heading: "Yorkshire", rows: [YORK, LEEDS] },
        { id: "medway", heading: "Kent", rows: [{ ...YORK, name: "Medway" }] },
      ]}
    />,
  );
  const [, north, kent] = screen.getAllByRole("rowgroup");
  const heading = within(north ?? document.body).getByText("Yorkshire");
  expect(heading).toHaveAttribute("scope", "rowgroup");
  expect(heading).toHaveAttribute("colspan", "3");
  expect(heading).toHaveClass("heat-domain");
  expect(within(north ?? document.body).getByRole("rowheader", { name: "Leeds" })).toBeVisible();
  expect(within(kent ?? document.body).getByRole("rowheader", { name: "Medway" })).toBeVisible();
  expect(within(kent ?? document.body).queryByText("York")).not.toBeInTheDocument();
});
