import type { Area, Model } from "#domain/area.ts";
import { groupWords } from "#domain/group.ts";

/** The head of a column of group means, with whose neighbours they are: "Neighbours’ mean (2025 model)". */
export function groupHead(area: Area, model: Model): string {
  const words = groupWords(area, model, "mean");
  return `${words.column} (${words.note})`;
}
