import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { expect, test } from "vitest";
import { Button } from "./Controls.tsx";
import { useNextFocus } from "./useNextFocus.ts";

function Areas() {
  const [areas, setAreas] = useState(["Dudley", "Kent", "York"]);
  const { box, leaving } = useNextFocus<HTMLDivElement>("button");
  return (
    <div ref={box} tabIndex={-1} data-testid="areas">
      {areas.map((area) => (
        <Button
          key={area}
          onClick={(button) => {
            leaving(button);
            setAreas(areas.filter((a) => a !== area));
          }}
        >
          Take {area} away
        </Button>
      ))}
    </div>
  );
}
const away = (area: string) => screen.getByRole("button", { name: `Take ${area} away` });

test("the keyboard goes to what takes the place of what was taken away, then to the one before, then to the box", async () => {
  render(<Areas />);
  const user = userEvent.setup();
  away("Kent").focus();
  await user.keyboard("{Enter}");
  expect(away("York")).toHaveFocus();
  await user.keyboard("{Enter}");
  expect(away("Dudley")).toHaveFocus();
  await user.keyboard("{Enter}");
  expect(screen.getByTestId("areas")).toHaveFocus();
});
