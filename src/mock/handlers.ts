import { HttpResponse, bypass, http } from "msw";
import { makeAnswer, type Scenario } from "./answer.ts";

const wait = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

/** MSW's face of the mock: everything under the feed's address goes through the one answerer. */
export function handlers(
  feed: string,
  scenario: Scenario,
  read: (request: Request) => Promise<Response> = (request) => fetch(bypass(request)),
) {
  const answer = makeAnswer(read, scenario, wait);
  // A throw stands for a broken line; left to MSW it would become an answer with status 500.
  return [http.get(`${feed}*`, ({ request }) => answer(request).catch(() => HttpResponse.error()))];
}
