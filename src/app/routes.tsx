import { lazy, type ComponentProps, type ComponentType, type ReactNode } from "react";
import { useAreas } from "#data/useFeed.tsx";
import type { Area } from "#domain/area.ts";
import type { Comparison } from "#domain/comparison.ts";
import { DashboardPage } from "#features/dashboard/DashboardPage.tsx";
import { Redirect, Route, Switch, useAddress, useParams } from "#state/url/address.ts";
import { movedTo } from "#state/url/moved.ts";
import { writeSearch } from "#state/url/search.ts";
import { Boundary } from "#ui/Boundary.tsx";
import { PAGE_ROWS, pageAt, UNSERVED, type PageId, type StoryId } from "#state/url/pages.ts";
import { later } from "#ui/later.tsx";
import { Waiting } from "./Waiting.tsx";
import { useChosen, useComparison } from "./useComparison.ts";

/** A page’s own code is on its way. */
const PAGE_WAITS = <Waiting>Fetching the page…</Waiting>;

const IndicatorPage = later(
  () => import("#features/indicator/IndicatorPage.tsx").then((m) => m.IndicatorPage),
  PAGE_WAITS,
);

const ComparePage = later(
  () => import("#features/compare/ComparePage.tsx").then((m) => m.ComparePage),
  PAGE_WAITS,
);

const ProfilePage = later(
  () => import("#features/profile/ProfilePage.tsx").then((m) => m.ProfilePage),
  PAGE_WAITS,
);

const ListPage = later(
  () => import("#features/list/ListPage.tsx").then((m) => m.ListPage),
  PAGE_WAITS,
);

const FrontDoorPage = later(
  () => import("#features/frontDoor/FrontDoorPage.tsx").then((m) => m.FrontDoorPage),
  PAGE_WAITS,
);

const WorkforcePage = later(
  () => import("#features/workforce/WorkforcePage.tsx").then((m) => m.WorkforcePage),
  PAGE_WAITS,
);

const LoadPage = later(
  () => import("#features/load/LoadPage.tsx").then((m) => m.LoadPage),
  PAGE_WAITS,
);

const PlacementsPage = later(
  () => import("#features/placements/PlacementsPage.tsx").then((m) => m.PlacementsPage),
  PAGE_WAITS,
);

const GlossaryPage = later(
  () => import("#features/glossary/GlossaryPage.tsx").then((m) => m.GlossaryPage),
  PAGE_WAITS,
);

const StartPage = later(
  () => import("#features/start/StartPage.tsx").then((m) => m.StartPage),
  PAGE_WAITS,
);

const DataPage = later(
  () => import("#features/data/DataPage.tsx").then((m) => m.DataPage),
  PAGE_WAITS,
);

const QualityPage = later(
  () => import("#features/assurance/QualityPage.tsx").then((m) => m.QualityPage),
  PAGE_WAITS,
);

/** Seldom seen, and told in words that the first load need not carry. */
const NotFound = later(() => import("./NotFound.tsx").then((m) => m.NotFound), PAGE_WAITS);
const NoSuchArea = later(() => import("./NotFound.tsx").then((m) => m.NoSuchArea), PAGE_WAITS);

const MoneyPage = later(
  () => import("#features/money/MoneyPage.tsx").then((m) => m.MoneyPage),
  PAGE_WAITS,
);

const Assurance = later(
  () => import("#features/assurance/AssurancePage.tsx").then((m) => m.Assurance),
  null,
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

type Shown = { readonly area: Area; readonly comparison: Comparison };
type View = {
  /** Starts fetching what the page is made of, before React has begun. */
  readonly ahead?: () => void;
  readonly View: ComponentType;
};
const ofCouncil =
  (show: (shown: Shown) => ReactNode): ComponentType =>
  () => <InArea>{(area, comparison) => show({ area, comparison })}</InArea>;
/**
 * A story, what the council counts itself of the same parts of the service, and Ofsted's judgement.
 */
const story = (Page: ComponentType<Shown>, parts: StoryId): ComponentType =>
  ofCouncil((shown) => (
    <>
      <Page {...shown} />
      <Ours area={shown.area} parts={parts} />
      <Assurance area={shown.area} />
    </>
  ));

/** What each page of the table is drawn by; only the dashboard is in the first load. */
const VIEWS: Record<PageId, View> = {
  dashboard: { View: ofCouncil((shown) => <DashboardPage {...shown} />) },
  frontDoor: { View: story(FrontDoorPage, "frontDoor") },
  placements: { View: story(PlacementsPage, "placements") },
  workforce: { View: story(WorkforcePage, "workforce") },
  money: { View: story(MoneyPage, "money") },
  compare: {
    ahead: ComparePage.ahead,
    View: ofCouncil(({ area, comparison }) => <ComparePage self={area} comparison={comparison} />),
  },
  profile: {
    ahead: ProfilePage.ahead,
    View: ofCouncil((shown) => (
      <>
        <ProfilePage {...shown} />
        <Ours area={shown.area} parts="all" />
      </>
    )),
  },
  list: { ahead: ListPage.ahead, View: () => <ListPage /> },
  load: { View: ofCouncil(({ area }) => <LoadPage area={area} />) },
  data: { View: ofCouncil(({ area }) => <DataPage area={area} />) },
  glossary: { View: () => <GlossaryPage /> },
  quality: {
    View: ofCouncil((shown) => (
      <>
        <QualityPage {...shown} />
        <Assurance area={shown.area} />
      </>
    )),
  },
  start: { View: ofCouncil(({ area }) => <StartPage area={area} />) },
  indicator: { ahead: IndicatorPage.ahead, View: Indicator },
};

/**
 * Starts fetching the page an address will need, before React has begun. `path` is below the app's
 * own folder.
 */
export function fetchAhead(path: string): void {
  const page = pageAt(path);
  if (page) VIEWS[page].ahead?.();
}

/** The pages by address. */
export function Pages() {
  return (
    <Switch>
      {PAGE_ROWS.map(([id, { path }]) => (
        <Route key={id} path={path} component={VIEWS[id].View} />
      ))}
      <Route>
        <Elsewhere />
      </Route>
    </Switch>
  );
}

/** An address that is no page's: an old one leads on, with all that its query says. */
function Elsewhere() {
  const { path, search } = useAddress();
  const now = movedTo(path);
  return now === null ? <NotFound /> : <Redirect to={now + writeSearch(search)} replace />;
}

function Indicator() {
  const { slug = "" } = useParams<{ slug: string }>();
  const { measure } = useAddress("indicator").search;
  return (
    <InArea>
      {(area, comparison) => (
        <IndicatorPage
          slug={slug === UNSERVED ? (measure ?? slug) : slug}
          area={area}
          comparison={comparison}
        />
      )}
    </InArea>
  );
}

type OfArea = { readonly children: (area: Area, comparison: Comparison) => ReactNode };
/**
 * A page of one council, or the plain word that there is no such council: nothing is fetched for a
 * code that is none.
 */
function InArea({ children }: OfArea) {
  const { areaCode } = useChosen();
  const area = useAreas().find((a) => a.code === areaCode);
  return area ? <Compared area={area}>{children}</Compared> : <NoSuchArea code={areaCode} />;
}

function Compared({ area, children }: OfArea & { readonly area: Area }) {
  return children(area, useComparison(area));
}
