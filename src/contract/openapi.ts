import * as z from "zod/mini";
import { routes } from "./resources.ts";
import { WireMonth, WirePeriod, WireQuarter } from "./period.ts";
import { WireValue, readValue } from "./value.ts";

const LETTERS = WireValue.def.options[1].def.entries;
const FIGURE = `a number, or why there is none: ${Object.values(LETTERS)
  .map((letter) => `${letter} ${readValue(letter).kind}`)
  .join(", ")}`;

const PERIODS = new Map<z.core.$ZodType, string>([
  [
    WirePeriod,
    "a year (2025, 2024-25), a calendar quarter (2026-Q3) or a month (2026-10), from 1990 to 2099",
  ],
  [WireMonth, "a month (2026-10)"],
  [WireQuarter, "a calendar quarter (2026-Q3)"],
]);

const json = (schema: z.ZodMiniType): object => {
  // The document's own dialect is JSON Schema 2020-12, so each schema need not repeat it.
  const { $schema, ...rest } = z.toJSONSchema(schema, {
    target: "draft-2020-12",
    io: "input",
    override: ({ zodSchema, jsonSchema }) => {
      if (zodSchema === WireValue) jsonSchema.description = FIGURE;
      const period = PERIODS.get(zodSchema);
      if (period) jsonSchema.description = period;
    },
  });
  return { "application/json": { schema: rest } };
};

const operation = ({
  path,
  summary,
  schema,
  params,
}: (typeof routes)[number]): [string, object] => [
  path,
  {
    get: {
      summary,
      operationId: path
        .split(/[^a-z]+/)
        .filter((word) => word !== "json" && word !== "")
        .join("-"),
      parameters: params.map((name) => ({
        name,
        in: "path",
        required: true,
        description: PARAMS[name],
        schema: { type: "string" },
      })),
      responses: {
        "200": { description: summary, content: json(schema) },
        "404": { description: "The feed has no such file" },
      },
    },
  },
];
const PARAMS: { readonly [name in (typeof routes)[number]["params"][number]]: string } = {
  code: "GSS code of an area, as areas.json gives it: E06000035",
  slug: "name of an indicator, as catalogue.json gives it: cp-plan-rate",
};

/** The feed as an OpenAPI document: the same resources may be files or a server's answers. */
export const openapi = (): object => ({
  openapi: "3.1.0",
  info: {
    title: "Children’s services dashboard: the feed",
    version: "1",
    description:
      'Static JSON by path. "values" is left out of a series where every value is numerator ÷ denominator × per. A figure is a number or the letter of the reason there is none.',
  },
  servers: [{ url: "./feed", description: "beside the app, or wherever config.json says" }],
  paths: Object.fromEntries(routes.map(operation)),
});
