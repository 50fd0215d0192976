import { QueryClientProvider, type QueryClient } from "@tanstack/react-query";
import type { ComponentProps } from "react";
import { FeedProvider } from "#data/useFeed.tsx";
import { Router } from "#state/url/address.ts";
import type { Boot } from "./boot.ts";
import { Layout } from "./Layout.tsx";
import { Pages } from "./routes.tsx";
import { Whole } from "./Whole.tsx";

type Props = {
  readonly boot: Boot;
  readonly today: string;
  readonly client: QueryClient;
  readonly place: Pick<ComponentProps<typeof Router>, "base" | "hook" | "searchHook">;
};

/** Everything the pages stand on, in one place for the browser and for tests. */
export function App({ boot, today, client, place }: Props) {
  return (
    <QueryClientProvider client={client}>
      <FeedProvider setting={{ ...boot, today }}>
        <Router {...place}>
          <Layout>
            <Whole>
              <Pages />
            </Whole>
          </Layout>
        </Router>
      </FeedProvider>
    </QueryClientProvider>
  );
}
