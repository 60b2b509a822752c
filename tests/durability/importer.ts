import { openProfile } from '../../src/main/profile-core.ts';

/** Imports a list of clients, saying a line each time it tells how far it is, until it is killed. */
const [folder = '', file = ''] = process.argv.slice(2);
const core = await openProfile({ folder, kind: 'own' });
const call = async (name: string, input: unknown): Promise<Record<string, unknown>> => {
  const reply = await core.call(name, input, { mayNamePaths: true });
  if (!reply.ok) throw new Error(reply.error.message);
  return reply.value as Record<string, unknown>;
};
const { id } = await call('imports.open', { file, fileName: 'clients.csv' });
core.subscribe((event) => {
  if (event.type === 'job') process.stdout.write('on\n');
});
await call('imports.apply', { id, duplicates: 'update', rows: [] });
