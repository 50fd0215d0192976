import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { buildFeed, type Built } from "#importer/build.ts";
import type { Source } from "#intake/read/table.ts";

const DFE = join(import.meta.dirname, "../../fixtures/dfe");

export const aSource = (name: string, text: string): Source => ({
  name,
  bytes: new TextEncoder().encode(text),
});

/** The files of fixtures/dfe. */
export const dfeSources = (): Source[] =>
  readdirSync(DFE)
    .filter((name) => name.endsWith(".csv"))
    .sort()
    .map((name) => ({ name, bytes: new Uint8Array(readFileSync(join(DFE, name))) }));

const INDICATORS = `slug,id,core,headline,domain,name,unit,decimals,polarity,local_basis
cp-plan-rate,CP01,yes,,Child protection,Plans,per-10k,1,context,snapshot
cp-two-years,CP04,yes,,Child protection,Two years,percent,1,low,snapshot
cla-rate,LA01,yes,,Children looked after,Looked after,per-10k,0,context,snapshot
agency-rate,WF01,yes,,Workforce,Agency,percent,1,low,snapshot
cla-persistent-absence,HE05,no,,Health and education,Absence,percent,0,low,
contacts,FD01,yes,,Front door,Contacts,count,0,context,month
`;
const RECIPES = `slug,from,value,numerator,denominator,where,denominator_where,way,basis,ends,source,skip,note
cp-plan-rate,ees,,CPP_At31,population,,,per-10k,snapshot,03-31,dfe-cin,,
cp-two-years,ees,2_years_or_more_percent,2_years_or_more,CPP_At31,,,,snapshot,03-31,dfe-cin,,
cla-rate,ees,rate_per_10000,children_count,population_estimate,population_type=Children looked after on 31 March each year,,,snapshot,03-31,dfe-cla,,
agency-rate,ees,agency_rate_fte,agency_fte,agency_fte+inpost_fte,,,,snapshot,09-30,dfe-csww,,
cla-persistent-absence,ees,pt_pa,,,social_care_group=CLA 12 months at 31 March,,,academic-year,08-31,dfe-cla,,
`;
const slugs = INDICATORS.trim()
  .split("\n")
  .slice(1)
  .map((row) => row.split(",")[0] ?? "");
export const CATALOGUE = new Map(
  [
    ["indicators.csv", INDICATORS],
    ["recipes.csv", RECIPES],
    [
      "words.csv",
      `slug,short_name,no_national_reason\n${slugs.map((slug) => `${slug},${slug},councils count it in their own ways`).join("\n")}\n`,
    ],
    [
      "sources.csv",
      "id,title,publisher,released,next,licence,note\ndfe-cin,Children in need,DfE,2022,2023,OGL,\n",
    ],
    [
      "quantities.csv",
      "id,name,from,column,where,basis,ends,source\nreferrals,Referrals,ees,referral_count,,year,03-31,dfe-cin\n",
    ],
    ["lait.csv", "measure,slug\n"],
    [
      "reorganised.csv",
      "old_code,name,from,to\n928,Northamptonshire (until 2021),,2021-03-31\n940,North Northamptonshire,2021-04-01,\n",
    ],
  ].map(([name = "", text = ""]) => [name, aSource(name, text)]),
);

/** A feed of five published indicators and one that councils alone count. */
export const smallFeed = (sources: readonly Source[] = dfeSources()): Promise<Built> =>
  buildFeed({ sources, catalogue: CATALOGUE, councils: [] });
