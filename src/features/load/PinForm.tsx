import { useState } from "react";
import type { TidyFile } from "#data/local.ts";
import type { Indicator, Polarity, Unit } from "#domain/indicator.ts";
import type { Frame } from "#domain/calendar.ts";
import { ownSlug, type Pin } from "#domain/pin.ts";
import { Button, Select, TextField } from "#ui/Controls.tsx";

const UNIT_WORDS: readonly (readonly [Unit, string])[] = [
  ["percent", "A percentage"],
  ["per-10k", "A rate per 10,000 children"],
  ["count", "A number"],
  ["gbp", "Pounds"],
  ["cases", "A number for each worker"],
  ["weeks", "Weeks"],
  ["score", "A score"],
];
const POLARITY_WORDS: readonly (readonly [Polarity, string])[] = [
  ["context", "Neither: it is context"],
  ["high", "Higher is better"],
  ["low", "Lower is better"],
];
const FRAME_WORDS: readonly (readonly [Frame, string])[] = [
  [{ basis: "year", ends: "03-31" }, "Over the year to 31 March"],
  [{ basis: "snapshot", ends: "03-31" }, "On 31 March"],
  [{ basis: "snapshot", ends: "09-30" }, "On 30 September"],
  [{ basis: "year", ends: "09-30" }, "Over the year to 30 September"],
  [{ basis: "academic-year", ends: "08-31" }, "Over the academic year"],
  [{ basis: "financial-year", ends: "03-31" }, "Over the financial year"],
  [{ basis: "calendar-year", ends: "12-31" }, "Over the calendar year"],
];
const keyOf = (frame: Frame): string => `${frame.basis} ${frame.ends}`;
/** Publishers name the whole so; it is offered first. */
const WHOLE = /^(total|all|all .*|total .*)$/i;

/** Says which column, which rows, and which measure: what the file itself cannot say. */
export function PinForm({
  file,
  indicators,
  onPin,
}: {
  file: TidyFile;
  indicators: readonly Indicator[];
  onPin: (pin: Pin) => void;
}) {
  const filters = file.filters.filter((f) => f.options.length > 1);
  const [value, setValue] = useState(
    file.figures.find((f) => f.unit === "percent" || f.unit === "per-10k")?.column ??
      file.figures[0]?.column ??
      "",
  );
  const [numerator, setNumerator] = useState("");
  const [denominator, setDenominator] = useState("");
  const [options, setOptions] = useState<ReadonlyMap<string, string>>(
    new Map(
      filters.map((f) => [f.column, f.options.find((o) => WHOLE.test(o)) ?? f.options[0] ?? ""]),
    ),
  );
  const [slug, setSlug] = useState("");
  const [name, setName] = useState("");
  const column = file.figures.find((f) => f.column === value);
  const [unit, setUnit] = useState<Unit>(column?.unit ?? "percent");
  const [polarity, setPolarity] = useState<Polarity>("context");
  const [frame, setFrame] = useState<Frame>(file.frame);
  const [wrong, setWrong] = useState("");
  const figures = file.figures.map((f) => ({
    value: f.column,
    label: f.label === f.column ? f.label : `${f.label} (${f.column})`,
  }));
  const none = { value: "", label: "None" };
  const add = () => {
    if (slug === "" && ownSlug(name) === "own-") return setWrong("Give the new measure a name.");
    if (
      slug === "" &&
      indicators.some((i) => i.shortName.toLowerCase() === name.trim().toLowerCase())
    )
      return setWrong("A measure has that name already: choose it above, or take another name.");
    setWrong("");
    onPin({
      slug: slug === "" ? ownSlug(name) : slug,
      value,
      numerator,
      denominator,
      where: [...options],
      frame:
        slug === "" ? frame : (indicators.find((i) => i.slug === slug)?.published?.frame ?? frame),
      made: slug === "" ? { name: name.trim(), unit, polarity } : null,
    });
  };
  const one = <T extends string>(words: readonly (readonly [T, string])[]) => [
    { label: "", options: words.map(([v, label]) => ({ value: v, label })) },
  ];
  return (
    <div className="stack-small">
      <div className="form-grid">
        <Select
          label="Figure"
          value={value}
          onChange={(c) => {
            setValue(c);
            const u = file.figures.find((f) => f.column === c)?.unit;
            if (u) setUnit(u);
          }}
          groups={[{ label: "", options: figures }]}
        />
        <Select
          label="Its numerator, where there is one"
          value={numerator}
          onChange={setNumerator}
          groups={[{ label: "", options: [none, ...figures] }]}
        />
        <Select
          label="Its denominator"
          value={denominator}
          onChange={setDenominator}
          groups={[{ label: "", options: [none, ...figures] }]}
        />
        {filters.map((f) => (
          <Select
            key={f.column}
            label={`Rows where ${f.label} is`}
            value={options.get(f.column) ?? ""}
            onChange={(option) => setOptions(new Map(options).set(f.column, option))}
            groups={[
              {
                label: "",
                options: f.options.map((o) => ({ value: o, label: o === "" ? "(empty)" : o })),
              },
            ]}
          />
        ))}
        <Select
          label="Which measure is it?"
          value={slug}
          onChange={setSlug}
          groups={[
            { label: "", options: [{ value: "", label: "A new one" }] },
            {
              label: "Measures of the dashboard",
              options: indicators.map((i) => ({ value: i.slug, label: i.shortName })),
            },
          ]}
        />
        {slug === "" && (
          <>
            <TextField label="Name of the new measure" value={name} onChange={setName} />
            <Select
              label="What the figure is"
              value={unit}
              onChange={(u) => setUnit(u)}
              groups={one(UNIT_WORDS)}
            />
            <Select
              label="Which way is better?"
              value={polarity}
              onChange={(p) => setPolarity(p)}
              groups={one(POLARITY_WORDS)}
            />
            <Select
              label="Counted"
              value={keyOf(frame)}
              onChange={(key) =>
                setFrame(FRAME_WORDS.find(([f]) => keyOf(f) === key)?.[0] ?? frame)
              }
              groups={[
                {
                  label: "",
                  options: [
                    ...FRAME_WORDS.map(([f, label]) => ({ value: keyOf(f), label })),
                    ...(FRAME_WORDS.some(([f]) => keyOf(f) === keyOf(frame))
                      ? []
                      : [{ value: keyOf(frame), label: "As the file says" }]),
                  ],
                },
              ]}
            />
          </>
        )}
      </div>
      {wrong !== "" && (
        <p role="alert">
          <strong>{wrong}</strong>
        </p>
      )}
      <div className="button-row">
        <Button onClick={add}>Take this measure</Button>
      </div>
    </div>
  );
}
