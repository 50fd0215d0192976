/** A number as Parquet's footer writes it: zigzag, seven bits a byte. */
const varint = (n: number): number[] => {
  const bytes: number[] = [];
  let left = n;
  while (left > 127) {
    bytes.push((left % 128) + 128);
    left = Math.floor(left / 128);
  }
  return [...bytes, left];
};
const utf8 = (text: string): number[] => [...new TextEncoder().encode(text)];

/** One value of Thrift's compact protocol: its type and its bytes. */
type Thrift = { readonly type: number; readonly bytes: readonly number[] };
const i32 = (n: number): Thrift => ({ type: 5, bytes: varint(n * 2) });
const i64 = (n: number): Thrift => ({ type: 6, bytes: varint(n * 2) });
const binary = (text: string): Thrift => ({
  type: 8,
  bytes: [...varint(utf8(text).length), ...utf8(text)],
});
const list = (items: readonly Thrift[]): Thrift => ({
  type: 9,
  bytes: [
    ...(items.length < 15
      ? [items.length * 16 + (items[0]?.type ?? 0)]
      : [240 + (items[0]?.type ?? 0), ...varint(items.length)]),
    ...items.flatMap((item) => item.bytes),
  ],
});
/** A struct of fields by their numbers, in rising order. */
const struct = (fields: readonly (readonly [id: number, value: Thrift])[]): Thrift => ({
  type: 12,
  bytes: [
    ...fields.flatMap(([id, { type, bytes }], i) => [
      (id - (fields[i - 1]?.[0] ?? 0)) * 16 + type,
      ...bytes,
    ]),
    0,
  ],
});

const little = (bytes: number, write: (view: DataView) => void): number[] => {
  const view = new DataView(new ArrayBuffer(bytes));
  write(view);
  return [...new Uint8Array(view.buffer)];
};
const u32 = (n: number): number[] => little(4, (view) => view.setUint32(0, n, true));
const DOUBLE = 5;
const BYTE_ARRAY = 6;

type Cell = string | number;
const plainly = (cell: Cell): number[] =>
  typeof cell === "number"
    ? little(8, (view) => view.setFloat64(0, cell, true))
    : [...u32(utf8(cell).length), ...utf8(cell)];

/**
 * A small Parquet file: one group of rows, columns of text or of numbers, neither packed nor with
 * gaps. Source: the format's own description, https://parquet.apache.org/docs/file-format/.
 */
export function parquetOf(
  columns: readonly string[],
  rows: readonly (readonly Cell[])[],
): Uint8Array {
  const bytes = utf8("PAR1");
  const chunks = columns.map((name, c) => {
    const cells = rows.map((row) => row[c] ?? "");
    const type = typeof cells[0] === "number" ? DOUBLE : BYTE_ARRAY;
    const data = cells.flatMap(plainly);
    const offset = bytes.length;
    const page = struct([
      [1, i32(0)],
      [2, i32(data.length)],
      [3, i32(data.length)],
      [
        5,
        struct([
          [1, i32(rows.length)],
          [2, i32(0)],
          [3, i32(3)],
          [4, i32(3)],
        ]),
      ],
    ]);
    for (const byte of page.bytes) bytes.push(byte);
    for (const byte of data) bytes.push(byte);
    const size = bytes.length - offset;
    const about = struct([
      [1, i32(type)],
      [2, list([i32(0)])],
      [3, list([binary(name)])],
      [4, i32(0)],
      [5, i64(rows.length)],
      [6, i64(size)],
      [7, i64(size)],
      [9, i64(offset)],
    ]);
    return {
      name,
      type,
      chunk: struct([
        [2, i64(offset)],
        [3, about],
      ]),
    };
  });
  const schema = [
    struct([
      [4, binary("schema")],
      [5, i32(columns.length)],
    ]),
    ...chunks.map(({ name, type }) =>
      struct([
        [1, i32(type)],
        [3, i32(0)],
        [4, binary(name)],
        ...(type === BYTE_ARRAY ? [[6, i32(0)] as const] : []),
      ]),
    ),
  ];
  const group = struct([
    [1, list(chunks.map(({ chunk }) => chunk))],
    [2, i64(bytes.length)],
    [3, i64(rows.length)],
  ]);
  const footer = struct([
    [1, i32(1)],
    [2, list(schema)],
    [3, i64(rows.length)],
    [4, list([group])],
  ]).bytes;
  return new Uint8Array([...bytes, ...footer, ...u32(footer.length), ...utf8("PAR1")]);
}
