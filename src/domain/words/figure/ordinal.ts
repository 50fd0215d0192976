const ENDS: { readonly [last: string]: string } = { "1": "st", "2": "nd", "3": "rd" };

/** "1st", "2nd", "11th", "113th". */
export function ordinal(n: number): string {
  const teens = n % 100 >= 11 && n % 100 <= 13;
  return `${n}${teens ? "th" : (ENDS[String(n % 10)] ?? "th")}`;
}
