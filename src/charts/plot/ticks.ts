/** A step of 1, 2 or 5 times a power of ten that cuts a span into about five. */
export function niceStep(span: number): number {
  const rough = (span || 1) / 5;
  const power = 10 ** Math.floor(Math.log10(rough));
  return ([1, 2, 5, 10].find((n) => n * power >= rough * (1 - 1e-9)) ?? 10) * power;
}

/** Round numbers from low to high, for an axis whose ends are not round. */
export function ticksBetween(low: number, high: number): readonly number[] {
  const step = niceStep(high - low);
  const first = Math.ceil(low / step - 1e-9);
  const count = Math.floor(high / step + 1e-9) - first + 1;
  return Array.from({ length: Math.max(0, count) }, (_, i) =>
    Number(((first + i) * step).toPrecision(12)),
  );
}
