import { useState } from "react";
import { useFindables } from "#data/useFindables.ts";
import { find } from "#domain/find.ts";
import { useRememberedArea } from "#state/session/area.ts";
import { useAddress } from "#state/url/address.ts";
import { indicatorLink, linkTo, shared } from "#state/url/search.ts";
import { useChosen } from "./useComparison.ts";
import { Combobox } from "#ui/Combobox.tsx";

/** As many as fit under the box without scrolling. */
const MOST = 8;

/**
 * Finds a measure or a council by name, code, old name, definition or what people call it,
 * misspellings forgiven.
 */
export function SearchBox() {
  const [text, setText] = useState("");
  const [visited, setVisited] = useState(false);
  const { search, go } = useAddress();
  const remember = useRememberedArea((state) => state.remember);
  const { areaCode } = useChosen();
  const found = find(text, useFindables(visited, areaCode), MOST);
  const pick = (id: string) => {
    const item = found.find((f) => f.id === id);
    if (!item) return;
    setText("");
    if (item.kind === "measure") go(indicatorLink(item.id, shared(search)));
    else {
      remember(item.id);
      go(linkTo("dashboard", { ...shared(search), area: item.id, month: undefined }));
    }
  };
  return (
    <Combobox
      label="Find a measure or council"
      text={text}
      options={found.map((f) => ({ id: f.id, label: f.name, note: f.what }))}
      onText={setText}
      onPick={pick}
      onVisit={() => setVisited(true)}
    />
  );
}
