import { useState } from "react";
import type { Area } from "#domain/area.ts";
import { Button } from "#ui/Controls.tsx";

/** The figure as a sentence, and a way to carry it to a meeting. */
export function InWords({ area, answer }: { readonly area: Area; readonly answer: string }) {
  const [copied, setCopied] = useState("");
  const copy = () => {
    const source = `${area.type === "illustrative" ? "Illustrative council: figures are invented. " : ""}${window.location.href}`;
    navigator.clipboard.writeText(`${area.name}: ${answer} ${source}`).then(
      () => setCopied("Copied with its address."),
      () => setCopied("This browser did not allow copying; select the sentence instead."),
    );
  };
  return (
    <section className="in-words stack-small" aria-label="In words">
      <p className="answer">{answer}</p>
      <div className="button-row no-print">
        <Button quiet onClick={copy}>
          Copy this sentence
        </Button>
        <span role="status" className="small">
          {copied}
        </span>
      </div>
    </section>
  );
}
