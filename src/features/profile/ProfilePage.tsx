import { FigureFrame } from '#charts/figure/FigureFrame.tsx';
import { provenance } from '#charts/figure/provenance.ts';
import { ProfileBar, ProfileKey } from '#charts/profile/ProfileBar.tsx';
import { profileLine } from '#charts/profile/profileModel.ts';
import { useAreaFiles, useCatalogue, useSetting } from '#data/useFeed.tsx';
import { ENGLAND, type Area } from '#domain/area.ts';
import { groupStatistic } from '#domain/benchmark.ts';
import { isYearly } from '#domain/change.ts';
import { GAP_WORDS, formatValue, type Measure } from '#domain/format.ts';
import { groupWords, neighboursOf } from '#domain/group.ts';
import { meanMeasure } from '#domain/narrative/sayBenchmark.ts';
import { POLARITY_WORDS } from '#domain/narrative/sayRow.ts';
import { observationAt } from '#domain/observation.ts';
import { periodLabel } from '#domain/period.ts';
import { missing, type Value } from '#domain/value.ts';
import { Link, useAddress } from '#state/url/address.ts';
import { indicatorLink, modelOf, shared, type Compare } from '#state/url/search.ts';
import { Gap } from '#ui/Marks.tsx';
import { profileSheet } from './profileSheet.ts';

/** One council's whole published profile against its neighbours or the reader's own group. */
export function ProfilePage({ area, compare }: { area: Area; compare: Compare }) {
  const { search } = useAddress();
  const { indicators, sources } = useCatalogue();
  const { today } = useSetting();
  const model = modelOf(compare);
  const members = neighboursOf(area, model).map((n) => n.code as string);
  const files = useAreaFiles([...new Set([area.code, ENGLAND, ...members])]);
  const words = groupWords(area, model);
  const figures = (code: string, slug: string) => files.get(code)?.series.find((s) => s.indicator === slug && isYearly(s.observations[0]?.period ?? ''));
  const rows = indicators.flatMap((indicator) => {
    const nation = figures(ENGLAND, indicator.slug) ?? figures(members[0] ?? '', indicator.slug);
    const period = nation?.observations.at(-1)?.period;
    if (!nation || period === undefined) return [];
    const at = (code: string): Value => { const s = figures(code, indicator.slug); return (s && observationAt(s, period)?.value) ?? missing('missing'); };
    const group = members.map(at);
    return [{ indicator, period: periodLabel(period, nation.frame), own: at(area.code), england: at(ENGLAND), statistic: groupStatistic(group), line: profileLine(group, at(area.code), at(ENGLAND)) }];
  });
  const show = (value: Value, measure: Measure) => (value.kind === 'known' ? formatValue(value, measure) : <Gap>{GAP_WORDS[value.kind]}</Gap>);
  const heading = `${area.name} against ${model === 'group' ? `“${words.head}”` : `its ${members.length} neighbours`}`;
  const origin = provenance(rows.map((r) => sources.find((source) => source.id === r.indicator.published?.source)), area, today);
  const sourceOf = (id: string) => provenance([sources.find((source) => source.id === id)], null, today).source;
  const drawn = `Each line runs from the lowest to the highest figure among ${area.name}, England and ${words.members}. A place on a line is not good or bad in itself: read which way is better.`;
  return (
    <div className="stack">
      <title>{`Profile of ${area.name}: children’s services dashboard`}</title>
      <h1 id="profile">{heading}</h1>
      {members.length === 0 ? (
        <p>There is nobody to compare with: {words.members} has no members for {area.name}. Choose another comparison above.</p>
      ) : (
        <FigureFrame labelledBy="profile" file={`profile-${area.code}`} title={heading} finding={drawn} period="each measure’s own, in its row" origin={origin} sheet={() => profileSheet(rows, area, words.members, origin.caution, sourceOf)}>
          <p className="measure">{drawn}</p>
          <ProfileKey name={area.name} group={words.head} />
          <table className="table table-stacks profile-table" data-picture="table">
            <caption>Published measures, each on its own date</caption>
            <thead>
              <tr><th scope="col">Measure</th><th scope="col" className="number">{area.name}</th><th scope="col">On the line</th><th scope="col" className="number">Lowest to highest</th><th scope="col" className="number">Median</th><th scope="col" className="number">England</th></tr>
            </thead>
            <tbody>
              {rows.map((r) => (
                <tr key={r.indicator.slug}>
                  <th scope="row"><Link href={indicatorLink(r.indicator.slug, shared(search))}>{r.indicator.shortName}</Link><div className="secondary">{POLARITY_WORDS[r.indicator.polarity]}, {r.period}</div></th>
                  <td className="number" data-label={area.name}>{show(r.own, r.indicator)}</td>
                  <td data-label="On the line">{r.line ? <ProfileBar line={r.line} /> : <Gap>Fewer than five of the group have a figure</Gap>}</td>
                  <td className="number" data-label="Lowest to highest"><span>{r.statistic.min.kind === 'known' ? `${formatValue(r.statistic.min, r.indicator)} to ${formatValue(r.statistic.max, r.indicator)}` : ''} ({r.statistic.n} of {r.statistic.of})</span></td>
                  <td className="number" data-label="Median">{show(r.statistic.median, meanMeasure(r.indicator))}</td>
                  <td className="number" data-label="England">{show(r.england, r.indicator)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </FigureFrame>
      )}
    </div>
  );
}
