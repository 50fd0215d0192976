import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { expect, test } from "vitest";
import { FormDate, partsOfDate, textOfDate } from "./FormDate.tsx";

function Review({ error }: { error?: string }) {
  const [day, setDay] = useState("");
  return (
    <>
      <FormDate
        id="review"
        label="Looked at again on"
        hint="For example 1 4 2027"
        error={error}
        value={day}
        onChange={setDay}
      />
      <output>{day}</output>
    </>
  );
}

test("a day is three boxes of digits under one name, and one text, the year first", async () => {
  render(<Review />);
  const group = screen.getByRole("group", { name: "Looked at again on" });
  expect(group).toHaveAccessibleDescription("For example 1 4 2027");
  for (const name of ["Day", "Month", "Year"])
    expect(screen.getByRole("textbox", { name })).toHaveAttribute("inputmode", "numeric");
  await userEvent.type(screen.getByRole("textbox", { name: "Day" }), "1");
  await userEvent.type(screen.getByRole("textbox", { name: "Month" }), "12");
  await userEvent.type(screen.getByRole("textbox", { name: "Year" }), "2027");
  expect(screen.getByRole("status")).toHaveTextContent("2027-12-1");
});

test("its error is read with the group, and each of its boxes is wrong", () => {
  render(<Review error="Enter the year" />);
  expect(screen.getByRole("group")).toHaveAccessibleDescription(/Error: ?Enter the year$/);
  for (const box of screen.getAllByRole("textbox")) expect(box).toBeInvalid();
});

test("a day that is half written stays half written, and one without a part is no day", () => {
  const half = { day: "", month: "4", year: "" };
  expect(partsOfDate(textOfDate(half))).toEqual(half);
  expect(partsOfDate("2027-04-01")).toEqual({ day: "01", month: "04", year: "2027" });
  expect(textOfDate({ day: "", month: "", year: "" })).toBe("");
});
