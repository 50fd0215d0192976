import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parquetReadObjects } from "hyparquet";
import Papa from "papaparse";
import { describe, expect, test } from "vitest";
import type { WireProfile } from "#contract/profile.ts";

// All of LAIT's download against the committed profiles, by arithmetic of this file's own on the
// raw cells. It needs the download, which is not shipped: elsewhere the two oracle files stand for
// it.
const SHARED = join(import.meta.dirname, "../../../shared/data");
const FEED = join(import.meta.dirname, "../../fixtures/feed");
const json = (path: string): unknown => JSON.parse(readFileSync(join(FEED, path), "utf8"));
type More = {
  readonly indicators: readonly {
    readonly slug: string;
    readonly id: string;
    readonly polarity: string;
    readonly decimals: number;
    readonly published: { readonly frame: { readonly ends: string } };
  }[];
};

/** As it is printed, half away from nought. */
const printed = (amount: number, decimals: number): number => {
  const size =
    Math.round(Number(Math.abs(amount).toPrecision(12)) * 10 ** decimals) / 10 ** decimals;
  return amount < 0 && size !== 0 ? -size : size;
};

/** Year as LAIT prints it → one number that orders it. */
const ends = (year: string): number => Number(/^(20\d\d)/.exec(year)?.[1] ?? 0);

describe.skipIf(!existsSync(join(SHARED, "lait/bds_long_0.parquet")))(
  "every further measure of LAIT, for every authority that stands today",
  () => {
    test(
      "has LAIT’s latest figure, mean and number of neighbours, and rank of how many",
      { timeout: 120_000 },
      async () => {
        const bytes = readFileSync(join(SHARED, "lait/bds_long_0.parquet"));
        const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
        const cells = new Map<string, Map<number, Map<number, string>>>();
        for (const row of await parquetReadObjects({
          file,
          columns: ["Short Desc", "Years", "LA Number", "Values"],
        })) {
          const [measure, area, year] = [
            String(row["Short Desc"]),
            Number(row["LA Number"]),
            ends(String(row["Years"])),
          ];
          const byArea = cells.get(measure) ?? new Map<number, Map<number, string>>();
          cells.set(measure, byArea);
          byArea.set(
            area,
            (byArea.get(area) ?? new Map<number, string>()).set(year, String(row["Values"])),
          );
        }
        const wide = Papa.parse<Record<string, string>>(
          readFileSync(join(SHARED, "dfe/sn_model_2025_wide.csv"), "utf8"),
          { header: true },
        ).data;
        const nearest = new Map(
          wide.map((r) => [
            Number(Object.values(r)[0]),
            Object.keys(r)
              .filter((k) => /^SN_\d+$/.test(k))
              .map((k) => Number(r[k])),
          ]),
        );
        const all = (
          json("areas.json") as {
            areas: {
              code: string;
              oldCode: string | null;
              from: string | null;
              to: string | null;
              type: string;
            }[];
          }
        ).areas.filter((a) => a.type === "authority");
        const areas = all.filter((a) => a.to === null && a.from === null);
        const lived = new Map(all.map((a) => [Number(a.oldCode), a]));
        const more = (json("more.json") as More).indicators;
        const number = (text: string | undefined): number | null =>
          text === undefined || text.trim() === "" || Number.isNaN(Number(text))
            ? null
            : Number(text);
        let compared = 0;
        const wrong: string[] = [];
        for (const area of areas) {
          const profile = json(`profile/${area.code}.json`) as WireProfile;
          for (const measure of more) {
            const byArea = cells.get(measure.id);
            const i = profile.measures.indexOf(measure.slug);
            if (!byArea || i < 0) continue;
            const year =
              ends(profile.periods[i] ?? "") -
              (measure.id === "RTA" || measure.id === "Hosp_Adm_Alc_<18yrs"
                ? measure.id === "RTA"
                  ? 2
                  : 3
                : 0);
            const own = number(byArea.get(Number(area.oldCode))?.get(year));
            // A council counts only on days on which it existed (domain rules 4), unlike in LAIT.
            const day = `${(profile.periods[i] ?? "").includes("-") ? Number((profile.periods[i] ?? "").slice(0, 4)) + 1 : (profile.periods[i] ?? "")}-${measure.published.frame.ends}`;
            const existed = (n: number): boolean => {
              const a = lived.get(n);
              return (
                a !== undefined &&
                (a.to === null || day <= a.to) &&
                (a.from === null || day >= a.from)
              );
            };
            const near = (nearest.get(Number(area.oldCode)) ?? [])
              .filter(existed)
              .flatMap((n) => number(byArea.get(n)?.get(year)) ?? []);
            const g = profile.groups["2025"];
            compared += 1;
            const say = (what: string, want: unknown, got: unknown): void =>
              void wrong.push(
                `${area.code} ${measure.id} ${what}: wanted ${String(want)}, got ${String(got)}`,
              );
            const close = (a: number, b: unknown): boolean =>
              typeof b === "number" && Math.abs(a - b) <= 0.00006;
            if (own === null ? typeof profile.own[i] === "number" : !close(own, profile.own[i]))
              say("figure", own, profile.own[i]);
            if (g.n[i] !== near.length) say("n", near.length, g.n[i]);
            if (
              near.length >= 5 &&
              !close(near.reduce((a, b) => a + b, 0) / near.length, g.mean[i])
            )
              say("mean", near, g.mean[i]);
            if (own !== null) {
              const others = [...byArea]
                .filter(([n]) => n < 970 && existed(n))
                .flatMap(([, byYear]) => number(byYear.get(year)) ?? []);
              // LAIT ranks its raw cells, some of which hold more than it prints: ties are decided
              // on what is printed, so that no two who print alike have two places.
              const mine = printed(own, measure.decimals);
              const before = others.filter((v) =>
                measure.polarity === "low"
                  ? printed(v, measure.decimals) < mine
                  : printed(v, measure.decimals) > mine,
              ).length;
              const alike = others.filter((v) => printed(v, measure.decimals) === mine).length;
              if (profile.shared?.[i] !== alike) say("shared", alike, profile.shared?.[i]);
              if (profile.rank[i] !== before + 1) say("rank", before + 1, profile.rank[i]);
              if (profile.ranked[i] !== others.length) say("of", others.length, profile.ranked[i]);
            }
          }
        }
        expect(compared).toBeGreaterThan(50_000);
        expect(wrong.slice(0, 40)).toEqual([]);
      },
    );
  },
);
