import type { Unknown } from "#intake/readLocal.ts";
import type { Indicator } from "#domain/indicator.ts";
import type { ReactNode } from "react";
import { Button, Select } from "#ui/Controls.tsx";
import { Unseen } from "#ui/Marks.tsx";

/** Names that no measure has: choose once, and next month's file is understood. */
export function UnknownNames({
  unknown,
  indicators,
  onMap,
  onMake,
  children,
}: {
  unknown: readonly Unknown[];
  indicators: readonly Indicator[];
  onMap: (named: string, slug: string) => void;
  onMake: (named: string) => void;
  /** The form that is open for one of these names. */
  children?: ReactNode;
}) {
  if (unknown.length === 0) return null;
  return (
    <section className="stack" aria-labelledby="unknown">
      <h2 id="unknown">Which measures are these? ({unknown.length})</h2>
      <p>
        These names are not in the catalogue. Choose the measure or count each one means, or make it
        a measure of your own. Either is remembered on this machine.
      </p>
      <div className="form-grid">
        {unknown.map(({ named, nearest, could, counts }) => (
          <div key={named} className="stack-small">
            <Select
              label={`“${named}”`}
              value=""
              onChange={(slug) => {
                if (slug !== "") onMap(named, slug);
              }}
              options={[{ value: "", label: "Leave it out" }]}
              groups={[
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
                    .filter(
                      (i) => could.includes(i.slug) && !nearest.some((n) => n.slug === i.slug),
                    )
                    .map((i) => ({ value: i.slug, label: i.shortName })),
                },
                ...(counts.length > 0
                  ? [
                      {
                        label: "Counts behind the stories",
                        options: counts
                          .filter((c) => !nearest.some((n) => n.slug === c.slug))
                          .map((c) => ({ value: c.slug, label: c.name })),
                      },
                    ]
                  : []),
              ]}
            />
            <div className="button-row">
              <Button onClick={() => onMake(named)}>
                Make it a measure of our own <Unseen>from {named}</Unseen>
              </Button>
            </div>
          </div>
        ))}
      </div>
      {children}
    </section>
  );
}
