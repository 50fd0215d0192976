import { useState } from "react";
import type { Area } from "#domain/area.ts";
import { Link, useAddress } from "#state/url/address.ts";
import { writeSearch } from "#state/url/search.ts";
import { Button } from "#ui/Controls.tsx";

type Props = { readonly area: Area; readonly answer: string; readonly source: string };

/**
 * Carries the figure to a meeting: the sentence that answers the page with its source and its
 * address, or the page as one sheet of paper.
 */
export function CopyAnswer({ area, answer, source }: Props) {
  const { path, search } = useAddress();
  const [copied, setCopied] = useState("");
  const copy = () => {
    const invented =
      area.type === "illustrative" ? "Illustrative council: figures are invented." : "";
    const said = [`${area.name}: ${answer}`, source, invented, window.location.href];
    navigator.clipboard.writeText(said.filter((text) => text !== "").join(" ")).then(
      () => setCopied("Copied with its address."),
      () => setCopied("This browser did not allow copying; select the sentence instead."),
    );
  };
  return (
    <div className="button-row no-print">
      <Button quiet onClick={copy}>
        Copy as a sentence
      </Button>
      <Link href={path + writeSearch({ ...search, paper: "poster" })}>Print one page</Link>
      <span role="status" className="small">
        {copied}
      </span>
    </div>
  );
}
