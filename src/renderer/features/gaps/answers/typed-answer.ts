import { innChecksumHolds } from '../../../../shared/domain/clients/inn.ts';
import type { GapKind } from '../../../../shared/domain/gaps/gaps.ts';
import { digitsOf } from '../../../../shared/text.ts';
import { readBirthday } from '../../../lib/birthday.ts';

const SHORTEST_PHONE = 5;

/** A share in per cent as it is typed, `40`, `12,5 %`; null for what is none. */
export function readShare(text: string): number | null {
  const plain = text.replace('%', '').replace(',', '.').trim();
  const share = Number(plain);
  return plain !== '' && share >= 0 && share <= 100 ? share : null;
}

/** What is wrong with a typed answer, by the text that says it; null where it can be recorded. */
export function wrongAnswer(
  kind: GapKind,
  text: string,
): 'taxId' | 'birthday' | 'shareOfWallet' | 'reach' | null {
  switch (kind) {
    case 'taxId':
    case 'taxIdWrong':
      return innChecksumHolds(text.replace(/\s+/gu, '')) ? null : 'taxId';
    case 'birthday':
      return readBirthday(text) === null ? 'birthday' : null;
    case 'shareOfWallet':
      return readShare(text) === null ? 'shareOfWallet' : null;
    case 'reach':
      return /^\S+@\S+$/.test(text) || digitsOf(text).length >= SHORTEST_PHONE ? null : 'reach';
    default:
      return null;
  }
}
