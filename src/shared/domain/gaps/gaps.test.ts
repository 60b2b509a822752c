import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gapKinds, gapMask, gapsIn, gapsOf, type KnownOfClient } from './gaps.ts';

const everything: KnownOfClient = {
  status: 'active',
  hasBought: true,
  hasMotive: true,
  hasCategory: true,
  hasPerson: true,
  hasDecider: true,
  hasReach: true,
  hasBirthday: true,
  hasInterview: true,
  hasTier: true,
  hasIndustry: true,
  hasShareOfWallet: true,
  isRussian: true,
  hasTaxId: true,
  taxIdValid: true,
};
const gaps = (known: Partial<KnownOfClient>) => gapsOf({ ...everything, ...known });

describe('gaps', () => {
  it('are none where everything is known', () => expect(gaps({})).toEqual([]));

  it.each([
    [{ hasMotive: false }, 'motive'],
    [{ hasCategory: false }, 'category'],
    [{ hasDecider: false }, 'decider'],
    [{ hasReach: false }, 'reach'],
    [{ taxIdValid: false }, 'taxIdWrong'],
    [{ hasTaxId: false, taxIdValid: null }, 'taxId'],
    [{ hasTier: false }, 'tier'],
    [{ hasBirthday: false }, 'birthday'],
    [{ hasInterview: false }, 'interview'],
    [{ hasIndustry: false }, 'industry'],
    [{ hasShareOfWallet: false }, 'shareOfWallet'],
    // Where nobody is known, their role and birthday are not missed apart.
    [{ hasPerson: false, hasDecider: false, hasBirthday: false }, 'person'],
  ] as const)('%o is one: %s', (known, gap) => expect(gaps(known)).toEqual([gap]));

  it('leave alone what does not concern a client', () => {
    expect(gaps({ status: 'lost', hasMotive: false, hasPerson: false })).toEqual([]);
    expect(
      gaps({ status: 'prospect', hasMotive: false, hasCategory: false, hasShareOfWallet: false }),
    ).toEqual([]);
    expect(gaps({ hasBought: false, hasInterview: false })).toEqual([]);
    expect(gaps({ isRussian: false, hasTaxId: false, taxIdValid: null })).toEqual([]);
  });

  it('fit into a number and come out again', () => {
    fc.assert(
      fc.property(fc.subarray([...gapKinds]), (kinds) => {
        expect(gapsIn(gapMask(kinds))).toEqual(kinds);
      }),
    );
  });
});
