import type { Part } from "./inspections.ts";

/**
 * Parts of the service whose measures speak to one of Ofsted's judgements: a way to choose what to
 * read, not Ofsted's own list.
 */
export const SPEAKS_TO: { readonly [part in Exclude<Part, "overall">]: readonly string[] } = {
  helpAndProtection: [
    "Front door",
    "Assessment",
    "Children in need",
    "Child protection",
    "Early help",
    "Missing and exploitation",
  ],
  inCare: [
    "Children looked after",
    "Placements",
    "Health and education of children looked after",
    "Permanence and court",
  ],
  careLeavers: ["Care leavers"],
  leaders: ["Workforce", "Quality assurance", "Participation", "Finance"],
};
