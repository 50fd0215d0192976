import type { Comparison } from "#domain/comparison.ts";
import { capital } from "#domain/firstLetter.ts";
import type { Notice } from "#domain/scorecard/frontPage.ts";
import { sayReason } from "#domain/words/council/sayComment.ts";
import { sayNotice } from "#domain/words/figure/sayNotice.ts";
import { sayCaution } from "#domain/words/figure/sayRow.ts";
import { sayTarget } from "#domain/words/figure/sayTarget.ts";
import { sayBehind } from "../sayBehind.ts";

type Props = { readonly notice: Notice; readonly comparison: Comparison };

/** All reasons, the counts behind the figure, the target, and the service's own words. */
export function Why({ notice, comparison }: Props) {
  const { row } = notice;
  const behind = [sayBehind(row), sayTarget(row), sayCaution(row.indicator, row.latest)];
  const counted = behind.filter((text) => text !== "").join(". ");
  return (
    <div className="stack-small">
      <p>{sayNotice(notice, comparison).map(capital).join(" ")}</p>
      {counted !== "" && <p>{capital(counted)}.</p>}
      {row.comment ? (
        <>
          <p>{sayReason(row.comment)}</p>
          {row.comment.action !== "" && <p>Action: {row.comment.action}</p>}
        </>
      ) : (
        row.rag === "red" && <p>No reason given yet by the service.</p>
      )}
    </div>
  );
}
