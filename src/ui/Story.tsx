import type { ReactNode } from "react";
import { Details } from "./Details.tsx";

/**
 * The answer of a story in words, the first of them large, then its choices: beneath the picture
 * that gives it.
 */
export function StoryAnswer({
  sentences,
  children,
}: {
  sentences: readonly string[];
  /** What a reader may choose, and on what dates the figures stand. */
  children?: ReactNode;
}) {
  return (
    <div className="stack">
      <div className="stack-small story-opening">
        {sentences.map((sentence, i) => (
          <p key={sentence} className={i === 0 ? "answer" : undefined}>
            {sentence}
          </p>
        ))}
      </div>
      {children}
    </div>
  );
}

/**
 * The first figure of a story with those that answer next: side by side where there is room, so that
 * both are seen at once; one below the other on a narrow screen, on paper and on a wall.
 */
export const StoryPair = ({ first, beside }: { first: ReactNode; beside: ReactNode }) => (
  <div className="story-pair">
    <div className="stack-large">{first}</div>
    <div className="stack-large story-beside">{beside}</div>
  </div>
);

/**
 * What does not add up, or was said otherwise in a paper: each with its source. Nothing where there
 * is none.
 */
export function Findings({
  title,
  findings,
  children,
}: {
  title: string;
  findings: readonly string[];
  children?: ReactNode;
}) {
  if (findings.length === 0) return null;
  return (
    <section className="stack" aria-labelledby="findings">
      <h2 id="findings">{title}</h2>
      <ul className="story-findings">
        {findings.map((finding) => (
          <li key={finding}>{finding}</li>
        ))}
      </ul>
      {children}
    </section>
  );
}

/** Where the feed holds no counts of a council that a story could be told from. */
export const NoStory = ({ name }: { name: string }) => (
  <div className="stack">
    <h1>{name}: this story cannot be told</h1>
    <p className="measure">
      The data here holds no counts for {name}. Its published measures are on the dashboard. Whoever
      looks after the data can add the counts and build it again.
    </p>
  </div>
);

/**
 * The figures of a picture in a table, closed until asked for; on paper it is open, unless the picture
 * says them itself.
 */
export const InFigures = ({
  of,
  staysClosed = false,
  children,
}: {
  of: string;
  staysClosed?: boolean;
  children: ReactNode;
}) => (
  <Details className="more" summary={`In figures: ${of}`} staysClosed={staysClosed}>
    {children}
  </Details>
);
