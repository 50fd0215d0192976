import { useCallback, useRef, useState } from "react";
import type { Said } from "#domain/words/beside/sayWho.ts";
import { useAddress } from "#state/url/address.ts";
import { Boundary } from "#ui/Boundary.tsx";
import { Button } from "#ui/Controls.tsx";
import { Opener } from "#ui/Disclosure.tsx";
import { Unseen } from "#ui/Marks.tsx";
import { useEscape } from "#ui/useEscape.ts";
import { Help } from "../help/Help.tsx";
import { later } from "#ui/later.tsx";
import type { Field } from "./field.ts";
import type { WhoLine as Line } from "./lineOf.ts";
import { PagesOfGroup } from "./PagesOfGroup.tsx";

/** Fetched when the panel is first opened: most readers of a page change nothing. */
const Choices = later(
  () => import("./Choices.tsx").then((m) => m.Choices),
  <p role="status">Fetching the choices…</p>,
);
const PANEL = "who-choices";

/**
 * Under the bar: who, beside whom and when, as words that open into their choices, and the pages of
 * the current group. Its height is the same while the words are on their way.
 */
export function WhoLine({ line }: { readonly line: Line }) {
  const { box, open, press, close } = useOpened();
  return (
    <div className="who" ref={box}>
      <div className="who-row page no-print">
        <Words line={line} open={open} onPress={press} />
        <PagesOfGroup />
        <Help place="who-help" />
      </div>
      {line.local !== "" && <p className="who-local page">{line.local}</p>}
      {open !== null && (
        <section id={PANEL} className="who-panel" aria-label="Who, beside whom, when">
          <div className="page stack">
            <Boundary
              waiting={null}
              failing={() => <p>The choices could not be fetched. Load the page again.</p>}
              onRetry={() => undefined}
            >
              <Choices start={open} hasPeriods={line.when !== "none"} />
            </Boundary>
            <Button onClick={close}>Close</Button>
          </div>
        </section>
      )}
    </div>
  );
}

/** Which field stands open on this page; another page begins with none. */
function useOpened() {
  const { path } = useAddress();
  const [asked, setAsked] = useState<{ readonly field: Field; readonly on: string } | null>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const box = useRef<HTMLDivElement>(null);
  const open = asked?.on === path ? asked.field : null;
  const close = useCallback(() => {
    setAsked(null);
    opener.current?.focus();
  }, []);
  useEscape(open !== null, box, close);
  const press = (field: Field, button: HTMLButtonElement): void => {
    opener.current = button;
    setAsked(open === field ? null : { field, on: path });
  };
  return { box, open, press, close };
}

type WordsProps = {
  readonly line: Line;
  readonly open: Field | null;
  readonly onPress: (field: Field, button: HTMLButtonElement) => void;
};
function Words({ line: { council, beside, when, instead, caution }, open, onPress }: WordsProps) {
  const status = typeof when === "object" ? when.note : "";
  const part = (field: Field, said: Said | "waiting" | "none", what: string, before = "") =>
    said !== "none" && (
      <span className="who-part">
        {before !== "" && <span className="who-beside">{before} </span>}
        {said === "waiting" ? (
          <Dashes />
        ) : (
          <Opener
            className="who-choice"
            controls={PANEL}
            isOpen={open === field}
            onPress={(button) => onPress(field, button)}
          >
            <Forms of={said} />
            <Unseen>: change {what}</Unseen>
          </Opener>
        )}
      </span>
    );
  return (
    <>
      <div className="who-parts">
        {part("council", council, "the council")}
        {part("beside", beside, "the comparison", "beside")}
        {part("when", when, "the period")}
      </div>
      <p className="who-notes">
        {status !== "" && <span className="who-status">{status}</span>}
        {instead !== null && <span>{instead}</span>}
        {/* With the status that stands before it, so that it never moves; no figure stands before then. */}
        {caution !== null && when !== "waiting" && (
          <span>
            <strong className="who-caution">
              <Forms of={caution} />
            </strong>
          </span>
        )}
      </p>
    </>
  );
}

/** Words in full, and shorter where three parts of the line stand side by side on a telephone. */
const Forms = ({ of: { long, short } }: { readonly of: Said }) =>
  long === short ? (
    long
  ) : (
    <>
      <span className="said-long">{long}</span>
      <span className="said-short">{short}</span>
    </>
  );

const Dashes = () => (
  <span className="who-dashes" aria-hidden="true">
    –––
  </span>
);

/** The same line on paper, where nothing can be pressed. */
export function WhoOnPaper({ line: { council, beside, when, instead, caution } }: { line: Line }) {
  const said = (part: Said | "waiting" | "none", before = ""): readonly string[] =>
    typeof part === "object" ? [`${before}${part.long}`] : [];
  const note = typeof when === "object" && when.note !== "" ? [when.note] : [];
  const words = [
    [...said(council), ...said(beside, "beside ")].join(", "),
    [...said(when), ...note].join(", "),
    instead ?? "",
    caution?.long ?? "",
  ].filter((text) => text !== "");
  return <p className="only-print">{words.join(" · ")}</p>;
}
