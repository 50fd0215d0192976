import { useState } from "react";
import type { Area } from "#domain/area.ts";
import { Button } from "#ui/Controls.tsx";

/** Carries the figure to a meeting: the sentence that answers the page, with its address. */
export function CopyAnswer({ area, answer }: { readonly area: Area; readonly answer: string }) {
  const [copied, setCopied] = useState("");
  const copy = () => {
    const source = `${area.type === "illustrative" ? "Illustrative council: figures are invented. " : ""}${window.location.href}`;
    navigator.clipboard.writeText(`${area.name}: ${answer} ${source}`).then(
      () => setCopied("Copied with its address."),
      () => setCopied("This browser did not allow copying; select the sentence instead."),
    );
  };
  return (
    <div className="button-row no-print">
      <Button quiet onClick={copy}>
        Copy as a sentence
      </Button>
      <span role="status" className="small">
        {copied}
      </span>
    </div>
  );
}
