import { useAreaFile, useAreas, useCatalogue, useWords } from '#data/useFeed.tsx';
import { ReportedList } from '#charts/reported/ReportedList.tsx';
import { isYearly } from '#domain/change.ts';
import { POLARITY_WORDS } from '#domain/narrative/sayRow.ts';
import { rowAt } from '#domain/scorecard/row.ts';
import { Link, useAddress } from '#state/url/address.ts';
import { dashboardLink, shared, type Compare } from '#state/url/search.ts';
import { About } from './About.tsx';
import { AnswerBlock } from './AnswerBlock.tsx';
import { Evidence } from './Evidence.tsx';
import { basesOf } from './bases.ts';

/** One indicator of one council: the answer, the trend, the table, what it counts and what to ask. */
export function IndicatorPage({ slug, areaCode, compare }: { slug: string; areaCode: string; compare: Compare }) {
  const { search, change } = useAddress();
  const { indicators, sources } = useCatalogue();
  const words = useWords(slug);
  const areas = useAreas();
  const file = useAreaFile(areaCode);
  const indicator = indicators.find((i) => i.slug === slug);
  const area = areas.find((a) => a.code === areaCode);
  if (!indicator || !words || !area) return <NoSuchIndicator slug={slug} area={area?.name ?? areaCode} />;

  const model = compare === 'neighbours-2021' ? '2021' : '2025';
  const row = rowAt(indicator, file, search.month ?? '9999-12', model);
  const bases = basesOf(indicator, file.series);
  const series = bases.find((b) => b.id === search.basis)?.series ?? row?.series ?? null;
  const reported = file.reported.filter((r) => r.indicator === slug);
  return (
    <article>
      <title>{`${indicator.shortName}, ${area.name}: children’s services dashboard`}</title>
      <p className="crumb"><Link href={dashboardLink(shared(search))}>{area.name}: all measures</Link></p>
      <div className="stack">
        <h1>{indicator.shortName}</h1>
        <p className="secondary">{POLARITY_WORDS[indicator.polarity]}{indicator.polarity === 'context' ? ': neither high nor low is good in itself' : ''}. {indicator.domain}.</p>
        <AnswerBlock row={row} indicator={indicator} area={area} model={model} />
      </div>
      <div className="indicator-grid">
        <div className="stack-large">
          {series ? (
            <Evidence indicator={indicator} area={area} areas={areas} file={file} series={series} bases={bases} compare={compare} search={search} sources={sources} reported={reported} yearly={isYearly(series.observations[0]?.period ?? '')} onChange={(part) => change(part, { replace: true })} />
          ) : null}
          {reported.length > 0 && <ReportedList reported={reported} name={area.name} />}
        </div>
        <About indicator={indicator} words={words} sources={sources} row={row} area={area} areas={areas} model={model} />
      </div>
    </article>
  );
}

function NoSuchIndicator({ slug, area }: { slug: string; area: string }) {
  return (
    <div className="stack">
      <h1>No measure is called “{slug}”</h1>
      <p>It may have been renamed. <Link href="/dashboard">See all measures of {area}</Link>.</p>
    </div>
  );
}
