import { lazy, useMemo, type ComponentProps, type ReactNode } from "react";
import { useAreas } from "#data/useFeed.tsx";
import type { Area } from "#domain/area.ts";
import { withGroup } from "#domain/group.ts";
import { withRegion } from "#domain/region.ts";
import { DashboardPage } from "#features/dashboard/DashboardPage.tsx";
import { Redirect, Route, Switch, useAddress, useParams } from "#state/url/address.ts";
import { dashboardLink, type Compare } from "#state/url/search.ts";
import { Boundary } from "#ui/Boundary.tsx";
import { later } from "./later.tsx";
import { NoSuchArea, NotFound } from "./NotFound.tsx";
import { useComparison } from "./useComparison.ts";

const IndicatorPage = later(() =>
  import("#features/indicator/IndicatorPage.tsx").then((m) => m.IndicatorPage),
);

/** Starts fetching the page an address will need, before React has begun. */
export function fetchAhead(path: string): void {
  if (isMeasure(path)) IndicatorPage.ahead();
  else if (path.includes("/compare")) ComparePage.ahead();
  else if (path.includes("/profile")) ProfilePage.ahead();
  else if (isList(path)) ListPage.ahead();
}

/** Does the address name a measure? Its words are then part of the first paint. */
export const isMeasure = (path: string): boolean => path.includes("/indicators/");

/** Is the address a list of the reader's own? It belongs to no one council. */
export const isList = (path: string): boolean => /\/list\/?$/.test(path);

/** The pages by address. Only the dashboard is in the first load. */
export function Pages() {
  return (
    <Switch>
      <Route path="/">
        <Home />
      </Route>
      <Route path="/dashboard">
        <Dashboard />
      </Route>
      <Route path="/data/load">
        <Loading />
      </Route>
      <Route path="/placements">
        <Placements />
      </Route>
      <Route path="/money">
        <Money />
      </Route>
      <Route path="/profile">
        <Profile />
      </Route>
      <Route path="/front-door">
        <FrontDoor />
      </Route>
      <Route path="/workforce">
        <Workforce />
      </Route>
      <Route path="/compare">
        <Comparison />
      </Route>
      <Route path="/list">
        <ListPage />
      </Route>
      <Route path="/indicators/:slug">
        <Indicator />
      </Route>
      <Route>
        <NotFound />
      </Route>
    </Switch>
  );
}

const ComparePage = later(() =>
  import("#features/compare/ComparePage.tsx").then((m) => m.ComparePage),
);

const ProfilePage = later(() =>
  import("#features/profile/ProfilePage.tsx").then((m) => m.ProfilePage),
);

const ListPage = later(() => import("#features/list/ListPage.tsx").then((m) => m.ListPage));

const FrontDoorPage = later(() =>
  import("#features/frontDoor/FrontDoorPage.tsx").then((m) => m.FrontDoorPage),
);

const WorkforcePage = later(() =>
  import("#features/workforce/WorkforcePage.tsx").then((m) => m.WorkforcePage),
);

const LoadPage = later(() => import("#features/load/LoadPage.tsx").then((m) => m.LoadPage));

const PlacementsPage = later(() =>
  import("#features/placements/PlacementsPage.tsx").then((m) => m.PlacementsPage),
);

const MoneyPage = later(() => import("#features/money/MoneyPage.tsx").then((m) => m.MoneyPage));

const Assurance = later(() =>
  import("#features/assurance/AssurancePage.tsx").then((m) => m.Assurance),
);

const OursPage = lazy(() =>
  import("#features/ours/OursPage.tsx").then((m) => ({ default: m.Ours })),
);
/** What stands above is there before it comes, and stays if it never does. */
const Ours = (props: ComponentProps<typeof OursPage>) => (
  <Boundary
    waiting={null}
    failing={() => <p>What this council counts itself could not be shown.</p>}
    onRetry={() => undefined}
  >
    <OursPage {...props} />
  </Boundary>
);

/** The parts of the service a story is about: a council's own measures of them stand below it. */
const PARTS = {
  frontDoor: [
    "Front door",
    "Early help",
    "Assessment",
    "Children in need",
    "Child protection",
    "Missing and exploitation",
  ],
  placements: [
    "Children looked after",
    "Placements",
    "Health and education of children looked after",
    "Permanence and court",
    "Care leavers",
  ],
  workforce: ["Workforce", "Quality assurance"],
  money: ["Finance"],
} as const;

const Home = () => <Redirect to={dashboardLink(useAddress().search)} replace />;
const Dashboard = () => (
  <InArea>{(area, compare) => <DashboardPage area={area} compare={compare} />}</InArea>
);
const Loading = () => <InArea>{(area) => <LoadPage area={area} />}</InArea>;
const Placements = () => (
  <InArea>
    {(area, compare) => (
      <>
        <PlacementsPage area={area} compare={compare} />
        <Ours area={area} parts={PARTS.placements} />
        <Assurance area={area} />
      </>
    )}
  </InArea>
);
const Money = () => (
  <InArea>
    {(area, compare) => (
      <>
        <MoneyPage area={area} compare={compare} />
        <Ours area={area} parts={PARTS.money} />
        <Assurance area={area} />
      </>
    )}
  </InArea>
);
const Profile = () => (
  <InArea>
    {(area, compare) => (
      <>
        <ProfilePage area={area} compare={compare} />
        <Ours area={area} parts="all" />
      </>
    )}
  </InArea>
);
const FrontDoor = () => (
  <InArea>
    {(area, compare) => (
      <>
        <FrontDoorPage area={area} compare={compare} />
        <Ours area={area} parts={PARTS.frontDoor} />
        <Assurance area={area} />
      </>
    )}
  </InArea>
);
const Workforce = () => (
  <InArea>
    {(area, compare) => (
      <>
        <WorkforcePage area={area} compare={compare} />
        <Ours area={area} parts={PARTS.workforce} />
        <Assurance area={area} />
      </>
    )}
  </InArea>
);
const Comparison = () => (
  <InArea>{(area, compare) => <ComparePage self={area} compare={compare} />}</InArea>
);
function Indicator() {
  const { slug } = useParams<{ slug: string }>();
  const { measure } = useAddress().search;
  return (
    <InArea>
      {(area, compare) => (
        <IndicatorPage
          slug={slug === "added" ? (measure ?? slug) : slug}
          area={area}
          compare={compare}
        />
      )}
    </InArea>
  );
}

/** A page of one council, or the plain word that there is no such council: nothing is fetched for a code that is none. */
function InArea({ children }: { children: (area: Area, compare: Compare) => ReactNode }) {
  const { areaCode, compare } = useComparison();
  const area = useAreas().find((a) => a.code === areaCode);
  const { search } = useAddress();
  // One object as long as the address says the same: what is worked out from it then stands.
  const chosen = useMemo(() => {
    if (!area) return undefined;
    if (compare === "group")
      return withGroup(area, search.group?.split("~") ?? [], search.called ?? "Own group");
    return compare === "region" ? withRegion(area, search.region) : area;
  }, [area, compare, search.group, search.called, search.region]);
  return chosen ? children(chosen, compare) : <NoSuchArea code={areaCode} />;
}
