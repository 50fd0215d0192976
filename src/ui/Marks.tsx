import type { ReactNode } from "react";

/** Arrow and words; colour only repeats what the words say. */
export function Verdict({
  kind,
  children,
}: {
  kind: "better" | "worse" | "no-judgement";
  children: ReactNode;
}) {
  return (
    <span className={kind === "no-judgement" ? "" : `verdict verdict-${kind}`}>{children}</span>
  );
}

const SHAPES = {
  // A square, a triangle and a circle: told apart in grey and by touch of the letter.
  red: { letter: "R", word: "Red", shape: <path d="M1 1h22v22H1z" fill="#8a2b06" />, ink: "#fff" },
  amber: {
    letter: "A",
    word: "Amber",
    shape: (
      <path
        d="M12 1 23 23H1z"
        fill="#ffd98a"
        stroke="#0b0c0c"
        strokeWidth="1.5"
        strokeLinejoin="round"
      />
    ),
    ink: "#0b0c0c",
  },
  green: {
    letter: "G",
    word: "Green",
    shape: <circle cx="12" cy="12" r="10.5" fill="#fff" stroke="#005a30" strokeWidth="3" />,
    ink: "#005a30",
  },
} as const;

/** The letter of a rating in its own shape, with the word beside it. */
export function Rating({
  rag,
  wordless = false,
}: {
  rag: keyof typeof SHAPES;
  wordless?: boolean;
}) {
  const { letter, word, shape, ink } = SHAPES[rag];
  return (
    <span className="rag">
      <svg viewBox="0 0 24 24" className={`rag-${rag}`} {...(wordless ? named(word) : UNSEEN)}>
        {shape}
        <text
          x="12"
          y={rag === "amber" ? 20.5 : 17}
          textAnchor="middle"
          fontSize={rag === "amber" ? 12 : 14}
          fontWeight="700"
          fill={ink}
        >
          {letter}
        </text>
      </svg>
      {!wordless && <span>{word}</span>}
    </span>
  );
}

/** A mark that is read by its name, and one that says what the word beside it says. */
const named = (word: string) => ({ role: "img", "aria-label": word }) as const;
const UNSEEN = { "aria-hidden": true, focusable: "false" } as const;

const SIDES = {
  bad: { word: "Worse", shape: <path d="M3 5h18L12 21z" fill="var(--worse)" /> },
  good: { word: "Better", shape: <path d="M3 19h18L12 3z" fill="var(--better)" /> },
  neither: {
    word: "Unusual",
    shape: <circle cx="12" cy="12" r="7" fill="none" stroke="var(--secondary)" strokeWidth="3" />,
  },
} as const;

/**
 * Which way a measure without a rating stands out: a point down, a point up, or a ring where
 * neither is good.
 */
export function SideMark({ side }: { side: keyof typeof SIDES }) {
  const { word, shape } = SIDES[side];
  return (
    <span className="rag">
      <svg viewBox="0 0 24 24" {...named(word)}>
        {shape}
      </svg>
    </span>
  );
}

/** A gap in words, set apart so that it can never be read as a figure. */
export function Gap({ children }: { children: ReactNode }) {
  return <span className="gap">{children}</span>;
}

/** Words for a screen reader alone, where an eye has them elsewhere on the page. */
export function Unseen({ children }: { children: ReactNode }) {
  return <span className="govuk-visually-hidden">{children}</span>;
}

/**
 * A gap in a dense table: its letter to see, its words to hear; the key below the table has both.
 */
export function GapLetter({ letter, words }: { letter: string; words: string }) {
  return (
    <span className="gap" title={words}>
      <span aria-hidden="true">[{letter}]</span>
      <Unseen>{words}</Unseen>
    </span>
  );
}
