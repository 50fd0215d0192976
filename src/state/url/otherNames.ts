import type { NamedPage } from "./pages.ts";

/**
 * What else people call what is on a page: found by search, and not shown. It stands beside the
 * table of pages and not in it, since a reader who searches for nothing need not fetch it; a new page
 * does not compile without its words.
 */
export const OTHER_NAMES: { readonly [page in NamedPage]: string } = {
  dashboard: "home summary actions owner meeting committee print poster safe children",
  quality: "audit Ofsted inspection assurance good safe practice",
  start: "help guide how to begin about",
  frontDoor: "contacts referrals assessments MASH demand early help",
  placements: "homes foster carers residential children in care looked after",
  workforce: "staff social workers agency vacancies caseloads turnover sickness",
  money: "finance budget overspend underspend spending costs forecast",
  compare: "benchmark other councils beside",
  profile: "neighbours rank strengths weaknesses",
  list: "meeting papers print saved favourites",
  data: "complete provisional late missing gaps letters sources",
  load: "upload import file spreadsheet Excel CSV",
  glossary: "help jargon abbreviations definitions",
};
