import "@testing-library/jest-dom/vitest";
import { cleanup, configure } from "@testing-library/react";
import { afterAll, afterEach, beforeAll, vi } from "vitest";
import { useRememberedArea } from "#state/session/area.ts";
import { server } from "./mockFeed.ts";

// Recharts comes by a dynamic import, which takes longer than the usual second on a busy machine.
configure({ asyncUtilTimeout: 10_000 });
// jsdom has no layout: scrolling is a browser journey's business.
window.scrollTo = vi.fn();

beforeAll(() => server.listen({ onUnhandledRequest: "error" }));
afterEach(() => {
  cleanup();
  server.resetHandlers();
  useRememberedArea.setState({ area: null });
  localStorage.clear();
});
afterAll(() => server.close());
