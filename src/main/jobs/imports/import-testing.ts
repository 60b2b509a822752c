import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Input, Output } from '../../../shared/contract/contract.ts';
import type { TestProfile } from '../../testing/test-profile.ts';

/** Writes a file into the profile's folder; answers its path. */
export function putFile(profile: TestProfile, name: string, content: string | Buffer): string {
  const path = join(profile.folder, name);
  writeFileSync(path, content);
  return path;
}

/** Opens a file with this content for import. */
export const openFile = (
  profile: TestProfile,
  name: string,
  content: string | Buffer,
): Promise<Output<'imports.open'>> =>
  profile.call('imports.open', { file: putFile(profile, name, content), fileName: name });

/** Brings an opened file in, known clients updated unless told otherwise, and waits for the end. */
export async function bringIn(
  profile: TestProfile,
  id: string,
  choices: Partial<Input<'imports.apply'>> = {},
): Promise<Output<'jobs.list'>[number]> {
  const { jobId } = await profile.call('imports.apply', { id, duplicates: 'update', rows: [], ...choices });
  return profile.job(jobId);
}
