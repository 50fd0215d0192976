/**
 * A return in the long template of a million rows, of these measures: what the issue asks to be
 * read at once. UTF-8.
 */
export function million(slugs: readonly string[]): Uint8Array {
  const lines = ["indicator,period,numerator,denominator,value,status,note"];
  for (let i = 0; i < 1_000_000; i += 1)
    lines.push(
      `${slugs[i % slugs.length] ?? ""},${2000 + (i % 35)}-${String((i % 12) + 1).padStart(2, "0")},${i % 40},${40 + (i % 9)},,final,`,
    );
  return new TextEncoder().encode(lines.join("\n"));
}
