import { useCatalogue, useMore, useProfiles } from '#data/useFeed.tsx';
import type { Area } from '#domain/area.ts';
import { groupWords, neighboursOf } from '#domain/group.ts';
import { useAddress } from '#state/url/address.ts';
import { modelOf, type Compare } from '#state/url/search.ts';
import { Select } from '#ui/Controls.tsx';
import { ProfileTable } from './ProfileTable.tsx';
import { profileRows, setsOf } from './profileRows.ts';

/** One council's whole published profile against its neighbours or the reader's own group: one file, all its measures. */
export function ProfilePage({ area, compare }: { area: Area; compare: Compare }) {
  const { search, change } = useAddress();
  const { indicators } = useCatalogue();
  const more = useMore();
  const model = modelOf(compare);
  const members = neighboursOf(area, model).map((n) => n.code as string);
  const profiles = useProfiles([...new Set([area.code, ...(model === 'group' ? members : [])])]);
  const words = groupWords(area, model);
  const own = profiles.get(area.code);
  const sets = setsOf(indicators, more.indicators);
  const set = sets.find((s) => s.id === (search.set ?? '')) ?? sets[0];
  const rows = own && set ? profileRows(set.indicators, own, model, members.flatMap((code) => profiles.get(code) ?? [])) : [];
  return (
    <div className="stack">
      <title>{`Profile of ${area.name}: children’s services dashboard`}</title>
      <h1>{area.name} against {model === 'group' ? `“${words.head}”` : `its ${members.length} neighbours`}</h1>
      {members.length === 0 ? (
        <p>There is nobody to compare with: {words.members} has no members for {area.name}. Choose another comparison above.</p>
      ) : (
        <>
          <p className="measure">Each line runs from the lowest to the highest figure among {area.name}, England and {words.members}. Light grey: the group; dark grey: its middle half; dashed tick: England; dot: {area.name}. A place on a line is not good or bad in itself: read which way is better.</p>
          <div className="controls">
            <Select label="Measures" value={set?.id ?? ''} groups={[{ label: '', options: sets.map((s) => ({ value: s.id, label: `${s.label} (${s.indicators.length})` })) }]} onChange={(value) => change({ set: value === '' ? undefined : value }, { replace: true })} />
          </div>
          <ProfileTable rows={rows} area={area} />
        </>
      )}
    </div>
  );
}
