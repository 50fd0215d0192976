import type { Search } from '#state/url/search.ts';

/** Pages and views that set councils beside each other: a council's own past is nobody there. */
const COMPARING = /\/(compare|profile)/;
const VIEWS: readonly (string | undefined)[] = ['authorities', 'different', 'neighbours'];

/** Says, where it is so, that a page which compares councils does not use the baseline. */
export function FallsBack({ path, view }: { path: string; view: Search['view'] }) {
  if (!COMPARING.test(path) && !(path.includes('/indicators/') && VIEWS.includes(view))) return null;
  return <p className="small">This page compares councils: it shows the neighbours of the 2025 model, not our own past.</p>;
}
