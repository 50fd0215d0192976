import { useAreas } from '#data/useFeed.tsx';
import { useRememberedGroup } from '#state/session/group.ts';
import { useAddress } from '#state/url/address.ts';
import { Button, Select, TextField } from '#ui/Controls.tsx';

/** At most so many members: a file is fetched for each. */
const MOST = 20;

/** A group of the reader's own making: any authorities, with a name, in the address and kept for next time. */
export function GroupEditor({ areaCode }: { areaCode: string }) {
  const areas = useAreas();
  const { search, change } = useAddress();
  const keep = useRememberedGroup((state) => state.keep);
  const codes = search.group?.split('~') ?? [];
  const nameOf = (code: string): string => areas.find((a) => a.code === code)?.name ?? code;
  const set = (group: readonly string[], called: string | undefined) => {
    const next = { group: group.length === 0 ? undefined : group.join('~'), called: called === '' ? undefined : called };
    keep(next);
    change(next, { replace: true });
  };
  const addable = areas.filter((a) => a.type === 'authority' && a.code !== areaCode && !codes.includes(a.code));
  return (
    <fieldset className="group">
      <legend>Your own group ({codes.length} of at most {MOST}; five with a figure are needed for a mean)</legend>
      <div className="controls">
        <TextField label="Name of the group" value={search.called ?? ''} onChange={(called) => set(codes, called)} />
        <Select label="Add an authority" value="" groups={[{ label: '', options: [{ value: '', label: 'Choose…' }, ...addable.map((a) => ({ value: a.code, label: a.name })).sort((a, b) => a.label.localeCompare(b.label, 'en-GB'))] }]} onChange={(code) => set([...codes, code].slice(0, MOST), search.called)} />
      </div>
      {codes.length > 0 && (
        <ul className="group-members plain">
          {codes.map((code) => <li key={code}><Button onClick={() => set(codes.filter((c) => c !== code), search.called)}>Take away {nameOf(code)}</Button></li>)}
        </ul>
      )}
    </fieldset>
  );
}
