import { openProfile } from '../../src/main/profile-core.ts';

/** Adds clients until it is killed, saying each name once its operation was acknowledged; `hasty` says it before. */
const [folder = '', mode = 'honest'] = process.argv.slice(2);
const core = await openProfile({ folder, kind: 'own' });
const start = Date.now();
process.stdout.write('ready\n');
for (let i = 0; ; i += 1) {
  const name = `${start}-${i}`;
  if (mode === 'hasty') process.stdout.write(`${name}\n`);
  const reply = await core.call('clients.create', { name, city: 'Казань' }, { mayNamePaths: false });
  if (reply.ok && mode === 'honest') process.stdout.write(`${name}\n`);
}
