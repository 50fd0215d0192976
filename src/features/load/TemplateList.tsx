import { toCsv } from "#charts/figure/csv.ts";
import { download } from "#charts/figure/download.ts";
import type { AreaFile } from "#data/useFeed.tsx";
import type { Indicator } from "#domain/indicator.ts";
import { Button } from "#ui/Controls.tsx";
import { FigureTable, type Column } from "#ui/FigureTable.tsx";
import { Unseen } from "#ui/Marks.tsx";
import { templateFiles, type TemplateFile } from "./templateFiles.ts";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

const save = ({ id, rows }: TemplateFile): void =>
  download(`template-${id}.csv`, toCsv({ head: rows[0] ?? [], rows: rows.slice(1) }), "text/csv");

const COLUMNS: readonly Column<TemplateFile>[] = [
  {
    name: "What it holds",
    words: true,
    cell: (t) => (
      <div>
        {t.holds}.
        <Columns of={t} />
      </div>
    ),
  },
  {
    name: "File",
    words: true,
    cell: (t) => (
      <button type="button" className="save" onClick={() => save(t)}>
        Download the {t.word} template (CSV)
      </button>
    ),
  },
];

/** Every template with what it holds, what goes in each column, and its file. */
export function TemplateList({
  indicators,
  file,
}: {
  indicators: readonly Indicator[];
  file: AreaFile;
}) {
  const { files, book } = templateFiles(indicators, file);
  const saveBook = () => {
    void book().then((bytes) => download("template.xlsx", new Blob([bytes.slice()]), XLSX));
  };
  return (
    <>
      <p className="measure">
        Each but the wide one has an example to write over. Files are known by their headings, not
        by their names. Your own export will often do as it is: a title above, merged cells, a total
        below, £ or £000.
      </p>
      <FigureTable
        caption="Templates"
        rows={files}
        keyOf={(t) => t.id}
        head={{ name: "Template", cell: (t) => t.name }}
        columns={COLUMNS}
      />
      <div className="button-row">
        <Button onClick={saveBook}>Download all with guidance (Excel)</Button>
      </div>
    </>
  );
}

/** What goes in each column. */
function Columns({ of: t }: { readonly of: TemplateFile }) {
  return (
    <details className="more">
      <summary>
        Its {t.columns.length} columns<Unseen> of {t.name}</Unseen>
      </summary>
      <dl className="columns">
        {t.columns.map(([column, what]) => (
          <div key={column}>
            <dt>{column}</dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
