import { useAreas } from '#data/useFeed.tsx';
import type { Area } from '#domain/area.ts';
import { useRememberedArea } from '#state/session/area.ts';
import { useAddress } from '#state/url/address.ts';
import { COMPARES } from '#state/url/search.ts';
import { Select, type OptionGroup } from '#ui/Controls.tsx';
import { useRememberedGroup } from '#state/session/group.ts';
import { GroupEditor } from './GroupEditor.tsx';
import { useComparison } from './useComparison.ts';

/** One control for council and comparator, in the address, the same on every page. */
export function AreaControls() {
  const areas = useAreas();
  const { search, change } = useAddress();
  const kept = useRememberedGroup();
  const remember = useRememberedArea((state) => state.remember);
  const { areaCode, compare } = useComparison();
  return (
    <div className="controls">
      <Select
        label="Council"
        value={areaCode}
        groups={[...(areas.some((a) => a.code === areaCode) ? [] : [{ label: '', options: [{ value: areaCode, label: 'Choose a council' }] }]), ...groupsOf(areas)]}
        onChange={(area) => {
          remember(area);
          // A month of one council is no month of another: the newest of each is shown.
          change({ area, month: undefined });
        }}
      />
      <Select
        label="Compare with"
        value={compare}
        groups={[{ label: '', options: [
          { value: 'neighbours-2025', label: 'England and neighbours (2025)' },
          { value: 'neighbours-2021', label: 'England and neighbours (2021)' },
          { value: 'region', label: 'England and region' },
          { value: 'group', label: 'England and your own group' },
        ] }]}
        onChange={(value) => change({ compare: COMPARES.find((c) => c === value), ...(value === 'group' && search.group === undefined ? { group: kept.group, called: kept.called } : {}) })}
      />
      {compare === 'group' && <GroupEditor areaCode={areaCode} />}
    </div>
  );
}

function groupsOf(areas: readonly Area[]): readonly OptionGroup[] {
  const options = (keep: (area: Area) => boolean) =>
    areas.filter(keep).map((a) => ({ value: a.code, label: a.name })).sort((a, b) => a.label.localeCompare(b.label, 'en-GB'));
  return [
    { label: 'Illustrative', options: options((a) => a.type === 'illustrative') },
    { label: 'Councils', options: options((a) => a.type === 'authority' && a.to === null) },
    { label: 'England and regions', options: options((a) => a.type === 'country' || a.type === 'region') },
    { label: 'Councils that have ended', options: options((a) => a.type === 'authority' && a.to !== null) },
  ].filter((group) => group.options.length > 0);
}
