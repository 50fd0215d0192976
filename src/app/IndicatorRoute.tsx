import { useParams } from '@tanstack/react-router';
import { IndicatorPage } from '#features/indicator/IndicatorPage.tsx';
import { useComparison } from './useComparison.ts';

/** The indicator page with the app's choice of council and comparator. */
export function IndicatorRoute() {
  const { slug } = useParams({ from: '/indicators/$slug' });
  return <IndicatorPage slug={slug} {...useComparison()} />;
}
