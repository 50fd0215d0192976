import { useEffect, useRef, useState } from "react";
import { useRememberedArea } from "#state/session/area.ts";
import { useAddress } from "#state/url/address.ts";
import { shared } from "#state/url/search.ts";
import { Combobox } from "#ui/Combobox.tsx";
import { later } from "#ui/later.tsx";
import { useChosen } from "../useComparison.ts";
import type { Offer } from "./offer.ts";

/** What finds is fetched when someone first comes to the box; what was typed by then is kept. */
const Finding = later(() => import("./Finding.tsx").then((m) => m.Finding), null);

type Props = {
  /** Whether a telephone's reader has just opened it: then they stand in it. */
  readonly isOpened: boolean;
  readonly onDone: () => void;
};
/**
 * Finds a measure or a council by name, code, old name, definition or what people call it, and a
 * page or a word of the glossary; misspellings forgiven.
 */
export function SearchBox({ isOpened, onDone }: Props) {
  const [text, setText] = useState("");
  const [visited, setVisited] = useState(false);
  const [found, setFound] = useState<readonly Offer[] | null>(null);
  const { search, go } = useAddress();
  const remember = useRememberedArea((state) => state.remember);
  const { areaCode } = useChosen();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isOpened) box.current?.querySelector("input")?.focus();
  }, [isOpened]);
  const pick = (id: string) => {
    const item = found?.find((f) => f.id === id);
    if (!item) return;
    setText("");
    onDone();
    if (item.council !== undefined) remember(item.council);
    go(item.to(shared(search)));
  };
  return (
    <div ref={box}>
      <Combobox
        label="Find a measure or council"
        hideLabel
        text={text}
        options={found ?? []}
        onText={setText}
        onPick={pick}
        onVisit={() => setVisited(true)}
        {...(found === null ? { empty: "Fetching what can be found…" } : {})}
      />
      {visited && <Finding text={text} council={areaCode} onFound={setFound} />}
    </div>
  );
}
