import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

const NEEDED = new Set(["content.xml", "META-INF/manifest.xml"]);
/** An empty cell, in its short form: it has no value and no formula, and may have a style. */
const CELL = /<(table:(?:covered-)?table-cell)(\s[^<>]*?)?\/>/g;
const HOLDS =
  /\s(?:office:(?:value|value-type|string-value|date-value|boolean-value|time-value)|table:formula|table:number-(?:columns|rows)-spanned)=/;
const STYLE = /\s(?:table:(?:style-name|content-validation-name)|calcext:[\w-]+)="[^"]*"/g;
/**
 * What groups rows: a heading repeated in print, an outline. The reader looks for rows in the table
 * alone, and loses these.
 */
const GROUPS = /<\/?table:(?:table-header-rows|table-row-group|table-rows)(?:\s[^<>]*)?>/g;

/**
 * An OpenDocument sheet as the reader takes it. LibreOffice and Excel style whole columns, so that
 * a sheet of a hundred rows ends with a million rows of 16,384 styled empty cells; the reader lays
 * out every cell that has a style, finds 17 thousand million of them, and takes the file for
 * broken. Styles of empty cells are taken off, rows out of their groups, and the kind of file is
 * written where a tool left it out. What cannot be unpacked is handed on as it is: the reader says
 * why.
 */
export function plainOds(bytes: Uint8Array): Uint8Array {
  try {
    const { "content.xml": content, "META-INF/manifest.xml": manifest } = unzipSync(bytes, {
      filter: (part) => NEEDED.has(part.name),
    });
    // A locked sheet is no XML: the reader tells it by its manifest.
    if (!content || (manifest && strFromU8(manifest).includes("encryption-data"))) return bytes;
    const plain = strFromU8(content)
      .replace(GROUPS, "")
      .replace(CELL, (cell, name: string, attributes: string | undefined) =>
        attributes === undefined || HOLDS.test(attributes)
          ? cell
          : `<${name}${attributes.replace(STYLE, "")}/>`,
      );
    return zipSync(
      {
        mimetype: strToU8("application/vnd.oasis.opendocument.spreadsheet"),
        "content.xml": strToU8(plain),
        ...(manifest ? { "META-INF/manifest.xml": manifest } : {}),
      },
      { level: 0 },
    );
  } catch {
    return bytes;
  }
}
