import { expect, test } from "vitest";
import type { Notice } from "#domain/scorecard/frontPage.ts";
import type { Reason } from "#domain/scorecard/notice.ts";
import { aRow } from "#tests/support/rows.ts";
import { firstOf } from "./Notices.tsx";

const row = aRow({}, "2026-01", [1]);
const notice = (...reasons: readonly Reason[]): Notice => ({ row, side: "bad", reasons });

test("the first few are shown, and every red and the move in money wherever they stand", () => {
  const red = notice({ kind: "red", side: "bad", isNew: false, byChance: false });
  const money = notice({ kind: "money", side: "bad" });
  const [one, two, three] = [1, 2, 3].map(() => notice({ kind: "unusual", side: "bad" }));
  const all = [one, two, three, money, red].filter((n) => n !== undefined);
  expect(firstOf(all, 2)).toEqual([one, two, money, red]);
});
