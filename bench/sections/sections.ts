import type { Section } from './section.ts';

/** In the order in which they run; each is loaded by itself, lest the one carry the memory of the others. */
export const sections: Record<SectionName, () => Promise<Section>> = {
  reads: async () => (await import('./reads.ts')).reads,
  timeline: async () => (await import('./timeline.ts')).timeline,
  edits: async () => (await import('./edits.ts')).edits,
  bulk: async () => (await import('./bulk.ts')).bulk,
  imports: async () => (await import('./imports.ts')).imports,
  exports: async () => (await import('./exports.ts')).exports,
  cooling: async () => (await import('./cooling.ts')).cooling,
  start: async () => (await import('./start.ts')).start,
  loopback: async () => (await import('./loopback.ts')).loopback,
  screen: async () => (await import('./screen.ts')).screen,
  control: async () => (await import('./control.ts')).control,
};

export type SectionName =
  | 'reads'
  | 'timeline'
  | 'edits'
  | 'bulk'
  | 'imports'
  | 'exports'
  | 'cooling'
  | 'start'
  | 'loopback'
  | 'screen'
  | 'control';

export const isSectionName = (name: string): name is SectionName => Object.hasOwn(sections, name);
