import type { Asking } from "#data/local.ts";
import { NOTHING_PUBLISHED, type LaidRead } from "#intake/check/tidy/publishedRead.ts";
import type { Progress } from "#intake/progress.ts";
import type { ReadLocal } from "#intake/readLocal.ts";
import { countTold } from "#intake/recognise/told/told.ts";

/**
 * The files that are read, and what they are read against: the same as long as one reading lasts.
 */
export type Asked = { readonly files: readonly File[]; readonly against: Asking };
/** Whose figures are accepted: the council's own, or published ones of every authority. */
export type Whose = "own" | "all";
/** What was done last, and the measures that can be seen because of it. */
export type Said = { readonly text: string; readonly shown: readonly LaidRead[] };

type Idle = { readonly is: "idle" };
/** `last` is what became of an earlier acceptance that ended when this reading had begun. */
type Reading = {
  readonly is: "reading";
  readonly asked: Asked;
  readonly so: Progress;
  readonly last: Kept | null;
};
type Stopped = { readonly is: "stopped" };
type Failed = { readonly is: "failed"; readonly why: string };
/**
 * A reading that waits for a person: answers, names, and whether it shall stand. `last` is what
 * became of a part of it.
 */
type Understood = {
  readonly is: "understood";
  readonly files: readonly File[];
  readonly read: ReadLocal;
  readonly last: Kept | null;
};
type Accepting = Omit<Understood, "is"> & { readonly is: "accepting"; readonly whose: Whose };
type Accepted = { readonly is: "accepted"; readonly said: Said };
/** The browser could not keep what was accepted. */
type NotKept = { readonly is: "not-kept"; readonly why: string };
type Kept = Accepted | NotKept;
type Declined = { readonly is: "declined" };

/** Everything the work of loading can be: each state has a drawing on the page. */
export type Loading =
  Idle | Reading | Stopped | Failed | Understood | Accepting | Accepted | Declined | NotKept;
/** The states in which a reading is there to be looked at. */
export type LookedAt = Understood | Accepting;

/** What comes of a reading, and the person who ends it. */
type OfReading =
  | { readonly event: "progressed"; readonly so: Progress }
  | { readonly event: "stopped" }
  | { readonly event: "understood"; readonly read: ReadLocal }
  | { readonly event: "failed"; readonly why: string };
/** What a person says to a reading. */
type OfPerson =
  /** The same files once more: something was answered, named, pinned or made. */
  | { readonly event: "asked again"; readonly against: Asking }
  | { readonly event: "accepting"; readonly whose: Whose }
  | { readonly event: "declined" };
/** What became of an acceptance. */
type OfKeeping =
  | { readonly event: "accepted"; readonly said: Said }
  | { readonly event: "not kept"; readonly why: string };
export type Happening =
  { readonly event: "dropped"; readonly asked: Asked } | OfReading | OfPerson | OfKeeping;

export const IDLE: Loading = { is: "idle" };

export const isLookedAt = (loading: Loading): loading is LookedAt =>
  loading.is === "understood" || loading.is === "accepting";

const reading = (asked: Asked): Reading => ({
  is: "reading",
  asked,
  last: null,
  so: { done: 0, of: asked.files.length, rows: 0, share: 0 },
});

/** Figures of the council's own that a reading holds, those that wait for an answer among them. */
const ownOf = ({ rows, held, told, heldTold }: ReadLocal): number =>
  rows.length + held.length + countTold(told) + heldTold;

/** The next state of the work; what does not belong to the state changes nothing. */
export function step(loading: Loading, happening: Happening): Loading {
  switch (happening.event) {
    case "dropped":
      return happening.asked.files.length > 0 ? reading(happening.asked) : loading;
    case "progressed":
    case "stopped":
    case "understood":
    case "failed":
      return loading.is === "reading" ? whileReading(loading, happening) : loading;
    case "asked again":
    case "accepting":
    case "declined":
      return loading.is === "understood" ? whileUnderstood(loading, happening) : loading;
    case "accepted":
      return afterKeeping(loading, { is: "accepted", said: happening.said });
    case "not kept":
      return afterKeeping(loading, { is: "not-kept", why: happening.why });
  }
}

function whileReading(at: Reading, happening: OfReading): Loading {
  switch (happening.event) {
    case "progressed":
      return { ...at, so: happening.so };
    case "stopped":
      return { is: "stopped" };
    case "understood":
      return { is: "understood", files: at.asked.files, read: happening.read, last: at.last };
    case "failed":
      return { is: "failed", why: happening.why };
  }
}

function whileUnderstood(at: Understood, happening: OfPerson): Loading {
  switch (happening.event) {
    case "asked again":
      return reading({ files: at.files, against: happening.against });
    case "accepting":
      return { ...at, is: "accepting", whose: happening.whose };
    case "declined":
      return { is: "declined" };
  }
}

/** Said wherever the work has come to by then; a reading that was begun since goes on. */
function afterKeeping(loading: Loading, last: Kept): Loading {
  switch (loading.is) {
    case "accepting":
      return afterAccepting(loading, last);
    case "understood":
    case "reading":
      return { ...loading, last };
    case "idle":
    case "stopped":
    case "failed":
    case "accepted":
    case "declined":
    case "not-kept":
      return last;
  }
}

/**
 * What is refused can be tried again; accepted for every authority, the council's own figures are
 * still to be looked at.
 */
function afterAccepting({ whose, files, read }: Accepting, last: Kept): Loading {
  if (last.is === "not-kept") return { is: "understood", files, read, last };
  return whose === "own" || ownOf(read) === 0
    ? last
    : { is: "understood", files, read: { ...read, published: NOTHING_PUBLISHED }, last };
}
