import { use } from "react";
import { useQueryClient } from "@tanstack/react-query";
import { ApiError, type Failure as Kind } from "#data/http.ts";
import { useSetting } from "#data/useFeed.tsx";
import { areasQuery } from "#data/feed.ts";
import { Button } from "#ui/Controls.tsx";
import { Link } from "#state/url/address.ts";
import { linkTo } from "#state/url/search.ts";
import { FailureNotice } from "#ui/Boundary.tsx";
import { EarlyTitle } from "./Waiting.tsx";

const WHAT: Record<Kind, string> = {
  offline: "You seem to be offline",
  unreachable: "The figures could not be fetched",
  refused: "The figures could not be fetched",
  absent: "These figures are not in the feed",
  malformed: "These figures could not be read",
};
const WHY: Record<Kind, string> = {
  offline: "This device has no connection just now.",
  unreachable: "Nothing answered where they are kept.",
  refused: "The server they are kept on answered, but with an error.",
  absent: "The server they are kept on has no such file. The feed may be half copied.",
  malformed:
    "The file came, but it is not as it should be. Nothing from it is shown, because a wrong figure is worse than none.",
};

/**
 * What failed and what to do, under the page's own name; where and how is one press away. What is
 * already loaded is offered, never lost.
 */
export function Failure({ error, retry }: { error: unknown; retry: () => void }) {
  const { feed } = useSetting();
  const client = useQueryClient();
  const areas = client.getQueryData(areasQuery(feed).queryKey) ?? [];
  const loaded = client
    .getQueryCache()
    .findAll({ queryKey: ["area"] })
    .filter((query) => query.state.data !== undefined)
    .map((query) => String(query.queryKey[1]));
  const known = error instanceof ApiError ? error : null;
  return (
    <div className="stack">
      <h1>{use(EarlyTitle)}</h1>
      <FailureNotice
        title={known ? WHAT[known.failure] : "Something in this page went wrong"}
        actions={<Button onClick={retry}>Try again</Button>}
      >
        <p>
          {known ? WHY[known.failure] : "This is a fault of the dashboard, not of the figures."}
        </p>
        <details className="small">
          <summary>Details</summary>
          <p>
            {known ? `Where: ${known.address}. What: ${known.detail}.` : `What: ${String(error)}`}
          </p>
        </details>
        {loaded.length > 0 && (
          <p>
            Still loaded:{" "}
            {loaded.map((code, i) => (
              <span key={code}>
                {i > 0 ? ", " : ""}
                <Link href={linkTo("dashboard", { area: code })} onClick={retry}>
                  {areas.find((a) => a.code === code)?.name ?? code}
                </Link>
              </span>
            ))}
          </p>
        )}
      </FailureNotice>
    </div>
  );
}
