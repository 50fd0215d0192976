import { expect, test } from "vitest";
import { errorsOfName } from "./nameErrors.ts";

test("a list has a name, of more than blanks", () => {
  for (const name of ["", "  "])
    expect(errorsOfName(name)).toEqual([
      { field: "name", message: "Enter a name for the list: it is kept under its name" },
    ]);
  expect(errorsOfName("Board")).toEqual([]);
});

test("a list cannot be renamed to what another is called, blanks around it or not", () => {
  const others = [{ title: "Board" }];
  expect(errorsOfName(" Board ", others)).toEqual([
    { field: "name", message: "Enter another name: another list is called “Board”" },
  ]);
  expect(errorsOfName("Cabinet", others)).toEqual([]);
});
