import { Lines } from "#charts/lines/Lines.tsx";
import { linesModel, type LineInput } from "#charts/lines/linesModel.ts";
import { Multiples, type Multiple } from "#charts/multiples/Multiples.tsx";
import { ENGLAND, type Area } from "#domain/area.ts";
import { lastDayOf } from "#domain/calendar.ts";
import { known, mapValue, type Gap } from "#domain/value.ts";
import { emptied, lastOf, mapped, valueOf, withGaps } from "../bent.ts";
import { renamed, type Figures } from "../figures.ts";
import { PHONE, statesOf, type Specimen } from "../specimen.ts";

/** York, six of its neighbours and England, with their repeat plans. */
function peers({ areas, york: { area }, everywhere }: Figures) {
  const all = everywhere("cp-repeat-plans");
  const codes = [area.code, ...area.neighbours["2025"].slice(0, 6).map((n) => n.code), ENGLAND];
  const members = codes.flatMap((code) => {
    const [of, series] = [areas.find((a) => a.code === code), all.byArea.get(code)];
    return of && series ? [{ of, series: lastOf(series, 8) }] : [];
  });
  const [own] = members;
  if (!own) throw new Error("the feed of the gallery has no repeat plans of York");
  const years = own.series.observations.map((o) => lastDayOf(o.period, all.frame).year);
  return { members, years };
}

const lineOf = (area: Area, values: LineInput["values"]): LineInput => ({
  code: area.code,
  name: area.name,
  england: area.type === "country",
  values,
});

/** The first three lines without a figure in these years, counted from the first. */
const gaps =
  (at: readonly number[], gap: Gap) =>
  (line: LineInput, i: number): LineInput =>
    i > 2
      ? line
      : { ...line, values: line.values.map((v, y) => (at.includes(y) ? valueOf(gap) : v)) };

/** Several areas on one scale, as a reader's own list draws them. */
export function lines(figures: Figures): readonly Specimen[] {
  const { members, years } = peers(figures);
  const measure = figures.indicator("cp-repeat-plans");
  const usual = members.map(({ of, series }) =>
    lineOf(
      of,
      series.observations.map((o) => o.value),
    ),
  );
  const draw = (of: readonly LineInput[], over = years, indicator = measure) => (
    <Lines model={linesModel("Repeat plans", indicator, over, of)} />
  );
  const each = (change: (v: number, at: number) => number) =>
    usual.map((line, i) => ({
      ...line,
      values: line.values.map((v) => mapValue(v, (n) => change(n, i))),
    }));
  const count = { ...measure, unit: "count", decimals: 0 } as const;
  const most = each((v) => v * 123_456);
  const large = () => draw(most, years, count);
  const long = usual.map((l, i) =>
    i === 0 ? { ...l, name: "Bournemouth, Christchurch and Poole" } : l,
  );
  const last = usual.map((l) => ({ ...l, values: l.values.slice(-1) }));
  return [
    ...statesOf(
      "lines",
      {
        usual: () => draw(usual),
        "one-line": () => draw(usual.slice(0, 1)),
        "gap-in-the-middle": () => draw(usual.map(gaps([3], "suppressed"))),
        "ended-early": () => draw(usual.map(gaps([5, 6, 7], "unavailable"))),
        "one-year": () => draw(last, years.slice(-1)),
        "no-figure": () => draw(usual.map(gaps([...years.keys()], "missing")).slice(0, 3)),
        nobody: () => draw([]),
        "all-equal": () => draw(each(() => 20)),
        negative: () => draw(each((v, i) => (v - 20) * (i + 1))),
        "very-large": large,
        "long-names": () => draw(long),
        "england-missing": () => draw(usual.filter((l) => !l.england)),
      },
      560,
    ),
    ...statesOf(
      "lines",
      {
        "usual-on-a-phone": () => draw(usual),
        "long-names-on-a-phone": () => draw(long),
        "very-large-on-a-phone": large,
      },
      PHONE,
    ),
  ];
}

/** Twelve months of a council that has no published line. */
const INVENTED = {
  name: "Marlbridge",
  note: "Illustrative",
  value: known(48.6),
  when: "12 months to October 2026",
};

/** Ours and each neighbour in a panel of its own. */
export function multiples(figures: Figures): readonly Specimen[] {
  const { members } = peers(figures);
  const measure = figures.indicator("cp-repeat-plans");
  const panels = members
    .filter(({ of }) => of.type !== "country")
    .map(({ of, series }, i): Multiple => ({
      code: of.code,
      name: of.name,
      note: i === 0 ? "This one" : "Close",
      series,
      self: i === 0,
    }));
  const draw = (of: readonly Multiple[], indicator = measure) => (
    <Multiples indicator={indicator} panels={of} />
  );
  const each = (change: (series: Multiple["series"]) => Multiple["series"]) =>
    panels.map((p) => ({ ...p, series: change(p.series) }));
  const signed = { ...measure, unit: "variance-000", decimals: 0 } as const;
  const [own, ...others] = panels;
  return [
    ...statesOf("multiples", {
      usual: () => draw(panels),
      "gap-in-the-middle": () => draw(each((s) => withGaps(s, { 3: "suppressed", 5: "missing" }))),
      "gap-at-the-end": () => draw(each((s) => withGaps(s, { [-1]: "unavailable" }))),
      "one-point": () => draw(each((s) => lastOf(s, 1))),
      "no-figure": () => draw(each((s) => emptied(s, "suppressed"))),
      "all-equal": () => draw(each((s) => mapped(s, () => 20))),
      negative: () =>
        draw(
          each((s) => mapped(s, (v) => (v - 22) * 31)),
          signed,
        ),
      "long-name": () =>
        draw(own ? [{ ...own, name: renamed(figures.york.area).name }, ...others] : others),
    }),
    ...statesOf("multiples", {
      "a-figure-of-its-own-time": () => (
        <Multiples indicator={measure} panels={others} guest={INVENTED} />
      ),
    }),
    ...statesOf("multiples", { "usual-on-a-phone": () => draw(panels) }, PHONE),
  ];
}
