import type { StoryId } from "#state/url/pages.ts";

/** The parts of the service a story is about: a council's own measures of them stand below it. */
export const STORY_PARTS: Readonly<Record<StoryId, readonly string[]>> = {
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
};
