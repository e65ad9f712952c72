import type { Locator } from 'playwright-core';
import { expect } from 'vitest';
import type { Person } from '../browser.ts';

/** Waits until the page says it; if it never does, the failure shows what it says instead. */
export async function sees(person: Person, text: string | RegExp): Promise<void> {
  const found = person.page.getByText(text).filter({ visible: true }).first();
  try {
    await found.waitFor({ timeout: 10_000 });
  } catch {
    expect(await person.page.locator('body').innerText(), person.page.url()).toMatch(text);
  }
}

/** What stands on the page, as a person reads it: white space folded. */
export async function mainText(person: Person): Promise<string> {
  return (await person.page.locator('main').innerText()).replace(/[^\S\n]+/g, ' ');
}

/** The problems that the page lists, in its order. */
export async function problemsOn(person: Person): Promise<string[]> {
  await person.page.locator('.errsum').first().waitFor();
  const texts = await person.page.locator('.errsum li').allInnerTexts();
  return texts.map((text) => text.replace(/\s+/g, ' ').trim());
}

/** Presses a button by its words. */
export const press = (person: Person, name: string | RegExp): Promise<void> =>
  person.page
    .getByRole('button', { name, exact: typeof name === 'string' })
    .first()
    .click();

/** The field under a label. Parts of the page have headings that may say the same; they are no fields. */
export const field = (person: Person, label: string): Locator =>
  person.page.locator('main').locator('input, select, textarea').and(person.page.getByLabel(label)).first();
