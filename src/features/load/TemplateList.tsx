import { cadenceOf } from "#domain/observation.ts";
import { toCsv } from "#charts/figure/csv.ts";
import { download } from "#charts/figure/download.ts";
import { asSheet, filled, TOLD_TEMPLATES } from "#intake/recognise/told/templates.ts";
import { GUIDE, templateBook } from "#intake/recognise/templateBook.ts";
import { longTemplate, wideTemplate } from "#intake/recognise/template.ts";
import type { AreaFile } from "#data/useFeed.tsx";
import type { Indicator } from "#domain/indicator.ts";
import {
  addMonths,
  isYearly,
  lastMonthOf,
  monthOfDay,
  type Month,
  type PeriodId,
} from "#domain/calendar.ts";
import { Button } from "#ui/Controls.tsx";
import { Unseen } from "#ui/Marks.tsx";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** The month to fill in next; November 2026, as in every example, for a council that has given none. */
function monthAfter(last: PeriodId | undefined): Month {
  if (!last || isYearly(last)) return monthOfDay({ year: 2026, month: 11 });
  return addMonths(lastMonthOf(last), 1);
}

/** Every template with what it holds, what goes in each column, and its file. */
export function TemplateList({
  indicators,
  file,
}: {
  indicators: readonly Indicator[];
  file: AreaFile;
}) {
  const given = (slug: string) =>
    file.series.find(
      (s) =>
        s.indicator === slug &&
        ["month", "snapshot", "quarter"].includes(s.frame.basis) &&
        ["monthly", "quarterly"].includes(cadenceOf(s) ?? ""),
    );
  const next = monthAfter(file.dataTo?.period);
  const [long, wide] = [
    longTemplate(indicators, given, next),
    wideTemplate(indicators, given, [next, addMonths(next, 1), addMonths(next, 2)]),
  ];
  const book = () => {
    void templateBook(
      long,
      wide,
      TOLD_TEMPLATES.map((t) => asSheet(t, next)),
    ).then((bytes) => download("template.xlsx", new Blob([bytes.slice()]), XLSX));
  };
  const lists: readonly {
    readonly id: string;
    readonly word: string;
    readonly name: string;
    readonly holds: string;
    readonly columns: readonly (readonly [string, string])[];
    readonly rows: readonly (readonly string[])[];
  }[] = [
    {
      id: "long",
      word: "long",
      name: "Measures, long",
      holds: "One row a figure of any measure",
      columns: GUIDE,
      rows: long,
    },
    {
      id: "wide",
      word: "wide",
      name: "Measures, wide",
      holds: "Measures down, months across, for figures without their numbers",
      columns: [
        ["indicator", "The measure’s slug or name."],
        ["2026-11, 2026-12 …", "One column a month."],
      ],
      rows: wide,
    },
    ...TOLD_TEMPLATES.map((t) => ({ ...t, word: t.name.toLowerCase(), rows: filled(t, next) })),
  ];
  const save = (id: string, rows: readonly (readonly string[])[]) =>
    download(`template-${id}.csv`, toCsv({ head: rows[0] ?? [], rows: rows.slice(1) }), "text/csv");
  return (
    <>
      <p className="measure">
        Each but the wide one has an example to write over. Files are known by their headings, not
        by their names. Your own export will often do as it is: a title above, merged cells, a total
        below, £ or £000.
      </p>
      <table className="table table-stacks">
        <caption>Templates</caption>
        <thead>
          <tr>
            <th scope="col">Template</th>
            <th scope="col">What it holds</th>
            <th scope="col">File</th>
          </tr>
        </thead>
        <tbody>
          {lists.map((t) => (
            <tr key={t.id}>
              <th scope="row">{t.name}</th>
              <td data-label="What it holds">
                <div>
                  {t.holds}.
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
                </div>
              </td>
              <td data-label="File">
                <button type="button" className="save" onClick={() => save(t.id, t.rows)}>
                  Download the {t.word} template (CSV)
                </button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <div className="button-row">
        <Button onClick={book}>Download all with guidance (Excel)</Button>
      </div>
    </>
  );
}
