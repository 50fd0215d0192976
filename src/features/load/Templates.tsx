import { download } from "#charts/figure/download.ts";
import { writeFeed } from "#data/local.ts";
import { useSetting, type AreaFile } from "#data/useFeed.tsx";
import { useState } from "react";
import type { Indicator } from "#domain/indicator.ts";
import { Button } from "#ui/Controls.tsx";
import { TemplateList } from "./TemplateList.tsx";

/** The templates, and the council's files as they would be published. */
export function Templates({
  indicators,
  file,
}: {
  indicators: readonly Indicator[];
  file: AreaFile;
}) {
  const { feed } = useSetting();
  const [said, setSaid] = useState("");
  const publish = () => {
    setSaid("Fetching the feed…");
    writeFeed(feed, (done, of) => setSaid(`Fetching the feed: ${done} of ${of} files…`)).then(
      (bytes) => {
        download("feed.zip", new Blob([bytes.slice()]), "application/zip");
        setSaid(
          "The feed is written: feed.zip. Unpack it beside the app in place of the folder feed, and everyone sees these figures.",
        );
      },
      (error: unknown) =>
        setSaid(
          `The feed was not written: ${error instanceof Error ? error.message : String(error)}. Nothing was changed.`,
        ),
    );
  };
  return (
    <section className="stack" aria-labelledby="templates">
      <h2 id="templates">Templates and publishing</h2>
      <TemplateList indicators={indicators} file={file} />
      <h3>Publish</h3>
      <p className="measure">
        What you accepted is in this browser alone. Write the feed, unpack it on the web server in
        place of the folder <code>feed</code> beside the app, and it is published.
      </p>
      <div className="button-row">
        <Button onClick={publish}>Write the feed</Button>
        <span role="status">{said}</span>
      </div>
    </section>
  );
}
