/** The parts of the service a story is about: a council's own measures of them stand below it. */
export const STORY_PARTS = {
  frontDoor: [
    "Front door",
    "Early help",
    "Assessment",
    "Children in need",
    "Child protection",
    "Missing and exploitation",
  ],
  placements: [
    "Children looked after",
    "Placements",
    "Health and education of children looked after",
    "Permanence and court",
    "Care leavers",
  ],
  workforce: ["Workforce", "Quality assurance"],
  money: ["Finance"],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** The whole of the service, or the parts of one story. */
export type PartsOf = "all" | keyof typeof STORY_PARTS;

/** Whether a part of the service is among those. */
export const isPartOf = (parts: PartsOf, part: string): boolean =>
  parts === "all" || STORY_PARTS[parts].some((one) => one === part);
