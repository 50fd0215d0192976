/**
 * How to read each page, by the name it has in the table of pages: two to four short sentences,
 * the first of which says what is seen first.
 */
export const HELP = {
  dashboard: [
    "The heading counts what needs attention, and the lists below it name each measure.",
    "Each line shows one measure over time. The grey area is its usual range, and the line of dashes is its target.",
    "R, A and G compare a figure with its target. A measure without a target has no letter.",
    "Press a measure to see why it moved and what to ask. At the foot you can print one page, or show it on a wall.",
  ],
  quality: [
    "Each row is one measure as a share of 100. Further right is better in all of them.",
    "The upper rows say how good the work is. The lower rows say how much of it is on time.",
    "Look for work that is on time but not good, and ask why.",
  ],
  start: [
    "This page explains the others in half a screen.",
    "Begin with the dashboard, then press any measure for its own page.",
  ],
  frontDoor: [
    "Read from the top: each bar is a step that a contact may reach.",
    "A bar is as long as the number of contacts, referrals or plans at that step.",
    "The tables below say how fast each step is, beside England and the comparison.",
  ],
  placements: [
    "The picture shows where children in care live, by kind of placement.",
    "Beside each kind stands what it costs. The bridge splits a change in cost into more children and higher prices.",
  ],
  workforce: [
    "The bars begin with the social workers in post, add those who started and take away those who left.",
    "The table gives each rate with the two counts it is made of.",
    "Lower is better for each of the rates.",
  ],
  money: [
    "A plus is an overspend: more is spent than the budget. A minus is an underspend.",
    "Each line is one year, from its first forecast to its end.",
    "The bars say which services the difference comes from.",
  ],
  compare: [
    "Each line is a measure. The large mark is this council, and each dot another.",
    "Add councils, or choose other measures or a year, above the picture.",
    "Check the year of each figure: councils are compared only on the same one.",
  ],
  profile: [
    "Each line runs from the lowest to the highest figure among the councils compared.",
    "The large mark is this council. Its place on the line is its place among them.",
    "A small arrow points to the better end. Without one, neither end is better.",
  ],
  list: [
    "This list is yours: choose measures and councils, and see them together.",
    "The address holds your choice. Keep it or send it, and the same list opens.",
  ],
  data: [
    "Each mark in the picture is one measure. Its shape says whether the figure is firm, missing or late.",
    "The lists below give the reason for each, and the last table says where figures come from.",
    "A missing figure is never counted as nought.",
  ],
  load: [
    "Drop a file here to see what is in it. It stays on this computer.",
    "Doubts are shown before anything is accepted, and you can take a load back.",
  ],
  glossary: [
    "The words are in the order of the alphabet.",
    "The search at the top of every page finds them too.",
  ],
  indicator: [
    "The thick line is this council. England, the neighbours and the target are beside it, each named at its end.",
    "A hollow point may still change. A letter in place of a point says why there is no figure.",
    "The sentence beside the chart says whether the last change is more than usual ups and downs.",
    "Other views show all councils, and whether the difference from England could be chance.",
  ],
} as const satisfies Readonly<Record<string, readonly string[]>>;
