import type { Row } from "#domain/scorecard/row.ts";
import { sayBack, sayOwner } from "#domain/words/council/sayComment.ts";

/** The service's own words beside the chart: why, what is done, whose it is and by when. */
export function Service({ row: { comment, rag } }: { row: Row }) {
  if (!comment)
    return rag === "red" ? (
      <section className="service" aria-labelledby="service-says">
        <h2 id="service-says">What the service says</h2>
        <p>No reason given yet by the service.</p>
      </section>
    ) : null;
  const owned = [sayOwner(comment), rag === "red" ? sayBack() : ""].filter((t) => t !== "");
  const said = [comment.what, comment.why].filter((text) => text !== "").join(" ");
  return (
    <section className="service stack-small" aria-labelledby="service-says">
      <h2 id="service-says">What the service says</h2>
      {said !== "" && <p>{said}</p>}
      {comment.action !== "" && (
        <p>
          <strong>Action:</strong> {comment.action}
        </p>
      )}
      {owned.length > 0 && <p className="secondary">{owned.join(". ")}</p>}
    </section>
  );
}
