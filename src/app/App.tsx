import { QueryClientProvider, type QueryClient } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { FeedProvider } from '#data/useFeed.tsx';
import type { Boot } from './boot.ts';
import type { makeRouter } from './routes.tsx';

/** Everything the pages stand on, in one place for the browser and for tests. */
export function App({ boot, today, client, router }: { boot: Boot; today: string; client: QueryClient; router: ReturnType<typeof makeRouter> }) {
  return (
    <QueryClientProvider client={client}>
      <FeedProvider setting={{ ...boot, today }}>
        <RouterProvider router={router} />
      </FeedProvider>
    </QueryClientProvider>
  );
}
