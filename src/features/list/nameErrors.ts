import type { FieldError } from "#ui/useErrors.ts";

/**
 * What is wrong with a list's name. Where it is to be `others`’ neighbour, it cannot have the name
 * of one of them.
 */
export function errorsOfName(
  name: string,
  others: readonly { readonly title: string }[] = [],
): readonly FieldError<"name">[] {
  const title = name.trim();
  if (title === "")
    return [{ field: "name", message: "Enter a name for the list: it is kept under its name" }];
  return others.some((l) => l.title === title)
    ? [{ field: "name", message: `Enter another name: another list is called “${title}”` }]
    : [];
}
