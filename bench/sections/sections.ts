import { bulk } from './bulk.ts';
import { control } from './control.ts';
import { edits } from './edits.ts';
import { exports } from './exports.ts';
import { imports } from './imports.ts';
import { loopback } from './loopback.ts';
import { reads } from './reads.ts';
import { screen } from './screen.ts';
import type { Section } from './section.ts';
import { start } from './start.ts';

/** In the order in which they run. */
export const sections = {
  reads,
  edits,
  bulk,
  imports,
  exports,
  start,
  loopback,
  screen,
  control,
} as const satisfies Record<string, Section>;

export type SectionName = keyof typeof sections;

export const isSectionName = (name: string): name is SectionName => Object.hasOwn(sections, name);
