import { useMemo, type ReactNode } from "react";
import { download } from "#charts/figure/download.ts";
import { countTold } from "#intake/recognise/told/told.ts";
import { writeAnswers } from "#intake/check/answersFile.ts";
import type { LaidRead } from "#intake/check/tidy/readPublished.ts";
import type { ReadLocal } from "#intake/readLocal.ts";
import type { AreaFile } from "#data/useFeed.tsx";
import type { Indicator } from "#domain/indicator.ts";
import { isAdded } from "#domain/further.ts";
import { isOurs } from "#domain/ownMeasure.ts";
import type { Pin } from "#domain/pin.ts";
import type { Story } from "#domain/story/story.ts";
import { Button } from "#ui/Controls.tsx";
import { Differences } from "./Differences.tsx";
import { Problems } from "./Problems.tsx";
import { Published } from "./Published.tsx";
import { Questions } from "./Questions.tsx";
import { SheetsSeen } from "./SheetsSeen.tsx";
import { TidyFiles } from "./TidyFiles.tsx";
import { UnknownNames } from "./UnknownNames.tsx";
import { wouldChange } from "./wouldChange.ts";

type Props = {
  readonly read: ReadLocal;
  readonly known: {
    readonly file: AreaFile;
    readonly story: Story;
    readonly indicators: readonly Indicator[];
    readonly pins: readonly Pin[];
  };
  /** What was answered so far, for the command's file of confirmations. */
  readonly confirmed: Parameters<typeof writeAnswers>[0];
  readonly onMap: (named: string, slug: string) => void;
  readonly onMake: (named: string) => void;
  /** The form that is open for a name no measure has. */
  readonly form: ReactNode;
  readonly onAnswer: (answers: ReadonlyMap<string, string>) => void;
  readonly onAskAgain: () => void;
  readonly onPin: (pin: Pin) => void;
  readonly onForget: (slug: string) => void;
  readonly onTake: (slugs: ReadonlySet<string>, tables: ReadonlySet<string>) => void;
  readonly onTakeForAll: (measures: readonly LaidRead[]) => void;
  readonly onNone: () => void;
};

/** A reading: how the sheets were understood, what is asked, what was noticed, and what would change. */
export function Understood({ read, known, confirmed, ...on }: Props) {
  const { published } = read;
  const forAll = published.files.length + published.measures.length + published.same.length;
  const own = read.rows.length + countTold(read.told);
  const told = read.problems.filter((p) => p.question === undefined);
  const waiting = read.held.length + read.heldTold;
  const keep = () => download("confirmations.json", writeAnswers(confirmed), "application/json");
  return (
    <>
      <SheetsSeen
        seen={read.seen}
        onRole={(column, role) => on.onAnswer(new Map([[column, role]]))}
      />
      <Questions problems={read.problems} held={waiting} onAnswer={on.onAnswer} />
      <UnknownNames
        unknown={read.unknown}
        indicators={known.indicators}
        onMap={on.onMap}
        onMake={on.onMake}
      >
        {on.form}
      </UnknownNames>
      {/* "No problem was found" is not said beside a question. */}
      {(told.length > 0 || told.length === read.problems.length) && <Problems problems={told} />}
      {forAll > 0 && (
        <>
          <Published
            key={`all ${published.measures.map((m) => m.difference.slug).join()}`}
            read={published}
            onAccept={on.onTakeForAll}
          />
          <TidyFiles
            files={published.files}
            indicators={known.indicators.filter((i) => !isOurs(i.slug) && !isAdded(i.slug))}
            usual={published.usual}
            pins={known.pins}
            onPin={on.onPin}
            onForget={on.onForget}
          />
        </>
      )}
      {(own > 0 || (forAll === 0 && waiting === 0)) && (
        <Changes read={read} known={known} onTake={on.onTake} onNone={on.onNone} />
      )}
      {confirmed.answers.size + confirmed.names.size > 0 && (
        <div className="button-row">
          <Button onClick={keep}>Download your answers for the command (JSON)</Button>
          {confirmed.answers.size > 0 && (
            <Button onClick={on.onAskAgain}>Take my answers back and ask again</Button>
          )}
        </div>
      )}
    </>
  );
}

/** Worked out once for a reading, not at every drawing of the page: it lays every row over the council's file. */
function Changes({
  read,
  known: { file, story, indicators },
  onTake,
  onNone,
}: Pick<Props, "read" | "known" | "onTake" | "onNone">) {
  const change = useMemo(
    () => wouldChange(read, file, story, indicators),
    [read, file, story, indicators],
  );
  const key = `${read.counted} ${read.rows.length} ${countTold(read.told)}`;
  return <Differences key={key} {...change} onAccept={onTake} onNone={onNone} />;
}
