/**
 * How far a reading has come: files that are done and how many there are, rows read so far over all
 * files, and how much of all files' bytes is behind, 0 to 1.
 */
export type Progress = {
  readonly done: number;
  readonly of: number;
  readonly rows: number;
  readonly share: number;
};

/** Said by a reader of one file: how much of it is read, 0 to 1, and how many of its rows. */
export type HowFar = (within: number, rows: number) => void;
