import { useMemo, type ReactNode } from "react";
import { download } from "#charts/figure/download.ts";
import { countTold } from "#intake/recognise/told/told.ts";
import { writeAnswers, type AnswersFile } from "#intake/check/answersFile.ts";
import type { ReadLocal } from "#intake/readLocal.ts";
import type { Asking } from "#data/local.ts";
import { isAdded } from "#domain/further.ts";
import { isOurs } from "#domain/ownMeasure.ts";
import { Button } from "#ui/Controls.tsx";
import { Differences } from "./Differences.tsx";
import { Problems } from "./Problems.tsx";
import { Published } from "./Published.tsx";
import { Questions } from "./Questions.tsx";
import { SheetsSeen } from "./SheetsSeen.tsx";
import { TidyFiles } from "./TidyFiles.tsx";
import { UnknownNames } from "./UnknownNames.tsx";
import { useAnswering } from "./useAnswering.ts";
import type { Work } from "./useLoading.ts";
import { wouldChange } from "./wouldChange.ts";

type Props = {
  readonly read: ReadLocal;
  /** `indicators` are the catalogue's and the council's own. */
  readonly known: Asking;
  readonly onMake: (named: string) => void;
  /** The form that is open for a name no measure has. */
  readonly form: ReactNode;
  readonly work: Work;
};

/**
 * A reading: how the sheets were understood, what is asked, what was noticed, and what would
 * change.
 */
export function Understood({ read, known, form, onMake, work }: Props) {
  const say = useAnswering(work.again);
  const { published } = read;
  const forAll = published.files.length + published.measures.length + published.same.length;
  const own = read.rows.length + countTold(read.told);
  const told = read.problems.filter((p) => p.question === undefined);
  const waiting = read.held.length + read.heldTold;
  return (
    <>
      <SheetsSeen
        seen={read.seen}
        onRole={(column, role) => say.answer(new Map([[column, role]]))}
      />
      <Questions problems={read.problems} held={waiting} onAnswer={say.answer} />
      <UnknownNames
        unknown={read.unknown}
        indicators={known.indicators}
        onMap={say.map}
        onMake={onMake}
      >
        {form}
      </UnknownNames>
      {/* "No problem was found" is not said beside a question. */}
      {(told.length > 0 || told.length === read.problems.length) && <Problems problems={told} />}
      {forAll > 0 && (
        <>
          <Published
            key={`all ${published.measures.map((m) => m.difference.slug).join()}`}
            read={published}
            onAccept={work.takeForAll}
          />
          <TidyFiles
            files={published.files}
            indicators={known.indicators.filter((i) => !isOurs(i.slug) && !isAdded(i.slug))}
            usual={published.usual}
            pins={known.pins}
            onPin={say.pin}
            onForget={say.unpin}
          />
        </>
      )}
      {(own > 0 || (forAll === 0 && waiting === 0)) && (
        <Changes read={read} known={known} work={work} />
      )}
      <Answered answers={known.answers} names={known.mapped} onAskAnew={say.askAnew} />
    </>
  );
}

/** What was answered so far: kept for the command as its file of confirmations, or taken back. */
function Answered({
  onAskAnew,
  ...confirmed
}: AnswersFile & {
  readonly onAskAnew: () => void;
}) {
  if (confirmed.answers.size + confirmed.names.size === 0) return null;
  const keep = () => download("confirmations.json", writeAnswers(confirmed), "application/json");
  return (
    <div className="button-row">
      <Button onClick={keep}>Download your answers for the command (JSON)</Button>
      {confirmed.answers.size > 0 && (
        <Button onClick={onAskAnew}>Take my answers back and ask again</Button>
      )}
    </div>
  );
}

/**
 * Worked out once for a reading, not at every drawing of the page: it lays every row over the
 * council's file.
 */
function Changes({
  read,
  known: { file, story, indicators },
  work,
}: Pick<Props, "read" | "known" | "work">) {
  const change = useMemo(
    () => wouldChange(read, file, story, indicators),
    [read, file, story, indicators],
  );
  const key = `${read.counted} ${read.rows.length} ${countTold(read.told)}`;
  return <Differences key={key} {...change} onAccept={work.take} onNone={work.none} />;
}
