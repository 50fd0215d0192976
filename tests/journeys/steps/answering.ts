import type { Page } from "@playwright/test";

/**
 * Answers every question of a reading with the first of its answers, one after another, as a person
 * would who agrees.
 */
export async function confirmAll(page: Page): Promise<void> {
  const read = page.getByText(/^Read [\d,]+ rows? of/);
  await read.waitFor();
  for (let i = 0; i < 30; i += 1) {
    const question = page.getByLabel(/^Answer: /).first();
    if ((await question.count()) === 0) return;
    await question.selectOption({ index: 1 });
    await read.waitFor();
  }
}
