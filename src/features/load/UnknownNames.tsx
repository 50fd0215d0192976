import type { Unknown } from "#data/local.ts";
import type { Indicator } from "#domain/indicator.ts";
import { Select } from "#ui/Controls.tsx";

/** Names that no measure has: choose once, and next month's file is understood. */
export function UnknownNames({
  unknown,
  indicators,
  onMap,
}: {
  unknown: readonly Unknown[];
  indicators: readonly Indicator[];
  onMap: (named: string, slug: string) => void;
}) {
  if (unknown.length === 0) return null;
  return (
    <section className="stack" aria-labelledby="unknown">
      <h2 id="unknown">Which measures are these? ({unknown.length})</h2>
      <p>
        These names are not in the catalogue. Choose the measure each one means; the choice is
        remembered on this machine.
      </p>
      <div className="form-grid">
        {unknown.map(({ named, nearest, could }) => (
          <Select
            key={named}
            label={`“${named}”`}
            value=""
            onChange={(slug) => {
              if (slug !== "") onMap(named, slug);
            }}
            groups={[
              { label: "", options: [{ value: "", label: "Leave it out" }] },
              ...(nearest.length > 0
                ? [
                    {
                      label: "Nearest",
                      options: nearest.map((n) => ({ value: n.slug, label: n.name })),
                    },
                  ]
                : []),
              {
                label: "All measures these figures can be",
                options: indicators
                  .filter((i) => could.includes(i.slug) && !nearest.some((n) => n.slug === i.slug))
                  .map((i) => ({ value: i.slug, label: i.shortName })),
              },
            ]}
          />
        ))}
      </div>
    </section>
  );
}
