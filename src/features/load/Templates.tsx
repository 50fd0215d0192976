import type { AreaFile } from "#data/useFeed.tsx";
import type { Indicator } from "#domain/indicator.ts";
import { Button } from "#ui/Controls.tsx";
import { sayPublishing } from "./publishing.ts";
import { TemplateList } from "./TemplateList.tsx";
import { usePublishing } from "./usePublishing.ts";

/** The templates, and the council's files as they would be published. */
export function Templates({
  indicators,
  file,
}: {
  indicators: readonly Indicator[];
  file: AreaFile;
}) {
  const { publishing, publish } = usePublishing();
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
        <span role="status">{sayPublishing(publishing)}</span>
      </div>
    </section>
  );
}
