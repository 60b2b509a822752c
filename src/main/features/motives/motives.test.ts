import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Motive } from '../../../shared/domain/motives/motives.ts';
import { contents, listAll, openTestProfile, type TestProfile } from '../../testing/test-profile.ts';

let profile: TestProfile;
let clientId: string;
beforeEach(async () => {
  profile = await openTestProfile();
  clientId = (await profile.call('clients.create', { name: 'Вектор' })).id;
});
afterEach(() => profile.close());

const hold = (...motives: Motive[]) =>
  profile.call('motives.set', {
    clientId,
    motives: motives.map((motive, i) => ({ motive, isPrimary: i === 0, note: null })),
  });
const asked = async () =>
  (await profile.call('motives.watch', { clientId })).questions.map(({ motive, because, competitor }) => [
    motive,
    because,
    competitor,
  ]);
const check = (motive: Motive, holds: boolean) =>
  profile.call('motives.check', { clientId, motive, holds, note: 'звонил' });

describe('the watch on fragile motives', () => {
  it('asks about an outage 30 and 60 days after it was noted, and no sooner after an answer', async () => {
    await hold('supplier_outage', 'safety');
    expect(await asked()).toEqual([]);
    profile.clock.set('2026-07-15');
    expect(await asked()).toEqual([['supplier_outage', 'time', null]]);
    await check('supplier_outage', true);
    expect(await asked()).toEqual([]);
    profile.clock.set('2026-08-14');
    expect(await asked()).toEqual([['supplier_outage', 'time', null]]);
  });

  it('asks about alternatives when a competitor is noticed or listed, until it is answered', async () => {
    await hold('no_alternative', 'uninformed');
    await profile.call('competitorActivities.create', { clientId, competitor: 'Север' });
    const both = (name: string) => ['no_alternative', 'uninformed'].map((each) => [each, 'competitor', name]);
    expect(await asked()).toEqual(both('Север'));
    await check('no_alternative', true);
    await check('uninformed', true);
    expect(await asked()).toEqual([]);
    await profile.call('clients.update', { id: clientId, patch: { competitors: ['Юг'] } });
    expect(await asked()).toEqual(both('Юг'));
    await check('no_alternative', true);
    expect(await asked()).toEqual([['uninformed', 'competitor', 'Юг']]);
  });

  it('takes off what is over, keeps the answer, and is one undo', async () => {
    await hold('supplier_outage', 'safety');
    const before = contents(profile);
    await check('supplier_outage', false);
    const { checks } = await profile.call('motives.watch', { clientId });
    expect(checks).toMatchObject([{ motive: 'supplier_outage', holds: false, note: 'звонил' }]);
    const { motives } = await profile.call('clients.card', { id: clientId });
    expect(motives.map(({ motive }) => motive)).toEqual(['safety']);
    await profile.call('journal.undo', {});
    expect(contents(profile)).toEqual(before);
    await expect(check('novelty', true)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('shows in the list who is held by fragile motives alone', async () => {
    const exposed = async () => (await listAll(profile, ['exposed'])).flat();
    expect(await exposed()).toEqual([null]);
    await hold('supplier_outage', 'uninformed');
    expect(await exposed()).toEqual([true]);
    await hold('supplier_outage', 'safety');
    expect(await exposed()).toEqual([false]);
    await check('supplier_outage', false);
    expect(await exposed()).toEqual([false]);
    await hold();
    expect(await exposed()).toEqual([null]);
  });
});
