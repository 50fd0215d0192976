import { useQueryClient } from "@tanstack/react-query";
import { use, useEffect, useSyncExternalStore, type ReactNode } from "react";
import { useSetting } from "#data/useFeed.tsx";
import { useOtherTabs } from "#data/useOtherTabs.ts";
import { Button } from "#ui/Controls.tsx";
import { FailureNotice } from "#ui/Boundary.tsx";
import { EarlyTitle } from "./Waiting.tsx";

const never = (): (() => void) => () => undefined;
const whole = (): null => null;
const none = (): number => 0;

/**
 * The pages, unless a file turns out to be of another build than the rest: then none, since figures
 * of two could stand side by side.
 */
export function Whole({ children }: { children: ReactNode }) {
  const { witness } = useSetting().feed;
  const torn = useSyncExternalStore(witness?.subscribe ?? never, witness?.torn ?? whole);
  const renewed = useSyncExternalStore(witness?.subscribe ?? never, witness?.renewed ?? none);
  const client = useQueryClient();
  useOtherTabs();
  useEffect(() => {
    if (renewed > 0) void client.invalidateQueries();
  }, [client, renewed]);
  useEffect(() => {
    if (!witness) return undefined;
    // Once the page stands and the line is free.
    const timer = setTimeout(() => void witness.begin(), 1500);
    return () => clearTimeout(timer);
  }, [witness]);
  const title = use(EarlyTitle);
  if (!torn) return children;
  return (
    <div className="stack">
      <h1>{title}</h1>
      <FailureNotice
        title="The feed is not whole"
        actions={<Button onClick={() => window.location.reload()}>Try again</Button>}
      >
        <p>
          <strong>{torn.path}</strong> {torn.why}. The feed may be half copied, or two builds of it
          mixed.
        </p>
        <p>
          Nothing is shown, because figures of two feeds could stand side by side. If a new feed was
          published while this page was open, trying again is all it takes. Otherwise copy the whole
          folder again; <code>npm run feed -- check</code> names every such file.
        </p>
      </FailureNotice>
    </div>
  );
}
