import { useReducer } from "react";
import { download } from "#charts/figure/download.ts";
import { writeFeed } from "#data/local.ts";
import { useSetting } from "#data/useFeed.tsx";
import { NOT_ASKED, step, type Publishing } from "./publishing.ts";
import { sayWhy } from "./sayWhy.ts";

/**
 * Writes the whole feed as a zip and gives it to the reader; asked again meanwhile it writes on.
 */
export function usePublishing(): {
  readonly publishing: Publishing;
  readonly publish: () => void;
} {
  const { feed } = useSetting();
  const [publishing, act] = useReducer(step, NOT_ASKED);
  const publish = (): void => {
    if (publishing.is === "fetching") return;
    act({ event: "asked" });
    writeFeed(feed, (done, of) => act({ event: "fetched", done, of })).then(
      (bytes) => {
        download("feed.zip", new Blob([bytes.slice()]), "application/zip");
        act({ event: "written" });
      },
      (error: unknown) => act({ event: "failed", why: sayWhy(error) }),
    );
  };
  return { publishing, publish };
}
