/** Runs one section in this process: `node bench/run-section.ts <name> <folder> <scratch>`; figures go to the parent. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ProfileFacts } from './profile/make-profile.ts';
import { isSectionName, sections } from './sections/sections.ts';

const [name = '', folder = '', scratch = ''] = process.argv.slice(2);
if (!isSectionName(name)) throw new Error(`There is no section "${name}"`);
const section = await sections[name]();
await section.run({
  folder,
  scratch,
  facts: JSON.parse(readFileSync(join(folder, 'facts.json'), 'utf8')) as ProfileFacts,
  tell: (figure) => process.send?.(figure),
});
process.disconnect?.();
