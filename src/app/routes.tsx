import { lazy } from 'react';
import { DashboardPage } from '#features/dashboard/DashboardPage.tsx';
import { Redirect, Route, Switch, useAddress, useParams } from '#state/url/address.ts';
import { dashboardLink } from '#state/url/search.ts';
import { NotFound } from './NotFound.tsx';
import { useComparison } from './useComparison.ts';

const IndicatorPage = lazy(() => import('#features/indicator/IndicatorPage.tsx').then((m) => ({ default: m.IndicatorPage })));

/** The pages by address. Only the dashboard is in the first load. */
export function Pages() {
  return (
    <Switch>
      <Route path="/"><Home /></Route>
      <Route path="/dashboard"><Dashboard /></Route>
      <Route path="/indicators/:slug"><Indicator /></Route>
      <Route><NotFound /></Route>
    </Switch>
  );
}

const Home = () => <Redirect to={dashboardLink(useAddress().search)} replace />;
const Dashboard = () => <DashboardPage {...useComparison()} />;
const Indicator = () => <IndicatorPage slug={useParams<{ slug: string }>().slug} {...useComparison()} />;
