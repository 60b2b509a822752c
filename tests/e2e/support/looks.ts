import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** The windows in which every page is looked at. */
export const sizes = [
  { name: '1440x900', width: 1440, height: 900 },
  { name: '1024x700', width: 1024, height: 700 },
  // What is left of a 1440×900 screen at 200 % zoom.
  { name: 'zoom-200', width: 720, height: 450 },
] as const;

/** Breaches of WCAG 2.1 AA that keep somebody out, by rule and place. */
export async function seriousBreaches(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice'])
    .analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}

/** How far the page can be scrolled sideways, in pixels. */
export const sidewaysPixels = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
