import { distance } from "#domain/find.ts";
import { plain } from "./columns.ts";

/**
 * The groups of domain rules 10, in the words of the feed, with the SSDA903 codes and people's own
 * words for each.
 */
const GROUPS: readonly (readonly [group: string, is: RegExp])[] = [
  [
    "fostering with a relative or friend",
    /^(u ?1|u ?2|u ?3|u1 u3)$|relative|kinship|connected (person|carer|people)|(family|friends) and (family|friends)|^friends? (or|and) family/,
  ],
  ["placed for adoption", /^(a ?[3-6]|a3 a6)$|adopt/],
  [
    "with parents",
    /^p ?1$|(with|by|at home with) (own )?parents?|placed with parents|parental responsibility/,
  ],
  [
    "supported or independent",
    /^(h ?5|p ?2|p ?3)$|semi ?independent|supported (accommodation|living|lodgings)|independent living|supported or independent|16 plus|unregulated/,
  ],
  [
    "children's homes and secure",
    /^(k ?1|k ?2|k1 k2)$|childrens? homes?|secure|^residential( care| homes?| placements?)?$/,
  ],
  [
    "other residential",
    /^(r ?[1-5]|s ?1|r1 r5)$|other residential|residential school|mother and baby|parent and (child|baby)|care home|nhs|hospital|young offender|youth custody|family centre/,
  ],
  [
    "fostering with another carer",
    /^(u ?4|u ?5|u ?6|u4 u6)$|foster|^(ifa|independent fostering agency)s?$/,
  ],
  ["other", /^(z ?1|other|other placements?|other or not stated|not stated)$/],
];
const OWN = /\bown\b|in ?house|internal|local authority|^la$|council/;
const BOUGHT =
  /\bbought\b|external|independent|\bifas?\b|private|agency|agencies|purchased|commissioned|spot|block|framework/;

/**
 * The group a row means, with the provider its name gives away; null, with the nearest group, for a
 * name nobody knows.
 */
export function groupNamed(
  text: string,
):
  | { readonly group: string; readonly provider: "own" | "bought" | null }
  | { readonly group: null; readonly nearest: string } {
  const words = plain(text);
  const exact = GROUPS.find(([group]) => plain(group) === words);
  const found = exact ?? GROUPS.find(([, is]) => is.test(words));
  if (found)
    return {
      group: found[0],
      provider: exact
        ? null
        : /^(ifas?|independent fostering agenc(y|ies))$|\bifa\b|external|agency|bought|private|independent fostering/.test(
              words,
            )
          ? "bought"
          : OWN.test(words)
            ? "own"
            : null,
    };
  const near = GROUPS.map(([group]) => ({
    group,
    far: Math.min(
      ...words.split(" ").flatMap((w) =>
        plain(group)
          .split(" ")
          .filter((g) => g.length > 4)
          .map((g) => distance(w, g, 8)),
      ),
    ),
  })).sort((a, b) => a.far - b.far)[0];
  return { group: null, nearest: near?.group ?? "other" };
}

/**
 * Who provides; children with parents are nobody's to provide for, and adopters are the council's
 * own. Null where it cannot be told.
 */
export function providerNamed(text: string, group: string): "own" | "bought" | null {
  const words = plain(text);
  if (words === "")
    return group === "with parents" || group === "placed for adoption" ? "own" : null;
  return BOUGHT.test(words) ? "bought" : OWN.test(words) ? "own" : null;
}
export const GROUP_NAMES = GROUPS.map(([group]) => group);
