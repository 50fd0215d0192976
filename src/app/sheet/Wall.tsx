import { useEffect, useLayoutEffect, useRef, useState } from "react";
import { CONTINUES, sayPanel } from "#domain/words/sheet.ts";
import { Link, useAddress } from "#state/url/address.ts";
import { writeSearch } from "#state/url/search.ts";
import { Button } from "#ui/Controls.tsx";
import { WhoOnPaper } from "../who/WhoLine.tsx";
import type { LaidOutProps } from "./props.ts";
import { panelsIn, stepTo } from "./panels.ts";
import "./wall.scss";

/**
 * A page for a wall: half as large again, as wide as the screen, one panel at a time. Arrows and two
 * buttons lead from panel to panel; Escape leads back to the page.
 */
export function Wall({ name, line, children }: LaidOutProps) {
  const { path, search, go } = useAddress();
  const { page, at, panels, continues, move } = usePanels();
  const full = `${path}${writeSearch({ ...search, wall: undefined })}`;
  useKeys({ ArrowLeft: () => move(-1), ArrowRight: () => move(1), Escape: () => go(full) });
  return (
    <div className="wall">
      <header className="wall-head">
        <strong>{name}</strong>
        <WhoOnPaper line={line} />
      </header>
      <main id="main" tabIndex={-1} ref={page}>
        {children}
      </main>
      <nav className="wall-foot" aria-label="Panels">
        <Button quiet onClick={() => move(-1)}>
          Previous
        </Button>
        <Button quiet onClick={() => move(1)}>
          Next
        </Button>
        <p role="status">
          {panels.length > 0 && sayPanel(at, panels.length, panels[at] ?? "")}
          {continues && ` ${CONTINUES}`}
        </p>
        <Link href={full}>Leave the wall</Link>
      </nav>
    </div>
  );
}

/** The panel that is shown; the others are hidden as long as the wall stands. */
function usePanels() {
  const page = useRef<HTMLElement>(null);
  const [at, setAt] = useState(0);
  const [panels, setPanels] = useState<readonly string[]>([]);
  const [continues, setContinues] = useState(false);
  useLayoutEffect(() => {
    const main = page.current;
    if (!main) return undefined;
    const lay = () => {
      const stack = main.querySelector(".stack");
      const found = stack ? panelsIn(stack) : [];
      found.forEach(({ element }, i) => element.toggleAttribute("data-off", i !== at));
      setPanels(found.map(({ name }) => name));
      setContinues(main.scrollHeight > main.clientHeight + 1);
      changed.takeRecords();
    };
    const changed = new MutationObserver(lay);
    changed.observe(main, { childList: true, subtree: true });
    const grown = new ResizeObserver(lay);
    for (const element of [main, ...main.children]) grown.observe(element);
    lay();
    main.scrollTop = 0;
    return () => {
      changed.disconnect();
      grown.disconnect();
    };
  }, [at]);
  const move = (by: -1 | 1): void => setAt(stepTo(at, by, panels.length));
  return { page, at, panels, continues, move };
}

/** Keys of the whole page, unless a drawing or a field has taken them for its own. */
function useKeys(keys: Readonly<Record<string, () => void>>): void {
  const now = useRef(keys);
  useEffect(() => {
    now.current = keys;
  });
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!event.defaultPrevented) now.current[event.key]?.();
    };
    window.addEventListener("keydown", press);
    return () => window.removeEventListener("keydown", press);
  }, []);
}
