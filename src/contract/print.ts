/**
 * A file of the feed as text: JSON with one entry of each list a line, so that a change of one
 * series is a change of one line.
 */
export function print(value: object): string {
  const fields = Object.entries(value).map(([key, field]: [string, unknown]) => {
    const body =
      Array.isArray(field) && field.length > 0
        ? `[\n${field.map((item) => JSON.stringify(item)).join(",\n")}\n]`
        : JSON.stringify(field);
    return `${JSON.stringify(key)}:${body}`;
  });
  return `{\n${fields.join(",\n")}\n}\n`;
}
