const [QUOTE, APOSTROPHE, EQUALS, SMALL_R, A, Z, NOUGHT, NINE, BLANK] = [
  0x22, 0x27, 0x3d, 0x72, 0x41, 0x5a, 0x30, 0x39, 0x20,
];

/**
 * How far an Excel sheet's cells reach, found in its XML as it is unpacked: the reader lays out
 * every cell from A1 to the furthest, so two cells in far corners cost as much as all between.
 * Looks only at what ` r="S1000000"` says.
 */
export class SheetSpread {
  private state: "text" | "blank" | "name" | "equals" | "place" = "text";
  private column = 0;
  private row = 0;
  private furthestColumn = 0;
  private furthestRow = 0;

  /** Takes the next bytes of the sheet; a place cut in two by their end is carried on. */
  take(bytes: Uint8Array): void {
    for (const byte of bytes) {
      if (this.state === "place") this.place(byte);
      else if (byte <= BLANK) this.state = "blank";
      else if (this.state === "blank" && byte === SMALL_R) this.state = "name";
      else if (this.state === "name" && byte === EQUALS) this.state = "equals";
      else if (this.state === "equals" && (byte === QUOTE || byte === APOSTROPHE))
        [this.state, this.column, this.row] = ["place", 0, 0];
      else this.state = "text";
    }
  }

  /** Cells from A1 to the furthest row and the furthest column. */
  get cells(): number {
    return this.furthestRow * Math.max(1, this.furthestColumn);
  }

  private place(byte: number): void {
    if (byte >= A && byte <= Z && this.row === 0) this.column = this.column * 26 + byte - A + 1;
    else if (byte >= NOUGHT && byte <= NINE) this.row = this.row * 10 + byte - NOUGHT;
    else {
      this.furthestColumn = Math.max(this.furthestColumn, this.column);
      this.furthestRow = Math.max(this.furthestRow, this.row);
      this.state = "text";
    }
  }
}
