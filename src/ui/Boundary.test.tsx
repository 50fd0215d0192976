import { act, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { use, type ReactNode } from "react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { Boundary, FailureNotice } from "./Boundary.tsx";
import { Button } from "./Controls.tsx";

const page = (figures: ReactNode, onRetry = () => undefined as void) => (
  <Boundary
    waiting={<p>Fetching the figures…</p>}
    failing={(error, retry) => (
      <FailureNotice
        title="The figures could not be fetched"
        actions={<Button onClick={retry}>Try again</Button>}
      >
        <p>{error instanceof Error ? error.message : "It is not known why."}</p>
      </FailureNotice>
    )}
    onRetry={onRetry}
  >
    {figures}
  </Boundary>
);

beforeEach(() => {
  // React tells the console of every error that a boundary catches.
  vi.spyOn(console, "error").mockImplementation(() => undefined);
});
afterEach(() => {
  vi.restoreAllMocks();
});

test("what is waited for is said, and then gives way to the figures", async () => {
  let come: (figures: string) => void = () => undefined;
  const coming = new Promise<string>((resolve) => {
    come = resolve;
  });
  const Coming = () => <p>{use(coming)}</p>;
  await act(async () => {
    render(page(<Coming />));
    await Promise.resolve();
  });
  expect(screen.getByText("Fetching the figures…")).toBeVisible();
  await act(async () => {
    come("44.7%");
    await coming;
  });
  expect(await screen.findByText("44.7%")).toBeVisible();
  expect(screen.queryByText("Fetching the figures…")).not.toBeInTheDocument();
});

test("a failure is an alert with its heading and reason, and trying again shows what comes then", async () => {
  let failing = true;
  const Figures = () => {
    if (failing) throw new Error("The server answered 503.");
    return <p>44.7%</p>;
  };
  const again = vi.fn(() => {
    failing = false;
  });
  render(page(<Figures />, again));
  const alert = screen.getByRole("alert");
  expect(alert).toHaveTextContent("The figures could not be fetched");
  expect(alert).toHaveTextContent("The server answered 503.");
  await userEvent.click(screen.getByRole("button", { name: "Try again" }));
  expect(screen.getByText("44.7%")).toBeVisible();
  expect(again).toHaveBeenCalledOnce();
  expect(screen.queryByRole("alert")).not.toBeInTheDocument();
});

test("a second failure is told as the first was", async () => {
  const Figures = () => {
    throw new Error("The server answered 503.");
  };
  render(page(<Figures />));
  await userEvent.click(screen.getByRole("button", { name: "Try again" }));
  expect(screen.getByRole("alert")).toHaveTextContent("The server answered 503.");
});
