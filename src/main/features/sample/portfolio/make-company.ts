import type { Language } from '../../../../shared/contract/settings.ts';
import type { Company } from './company.ts';
import { foreignCompany } from './foreign-company.ts';
import type { Lot } from './lots.ts';
import type { Taken } from './own-domain.ts';
import type { Random } from './random.ts';
import { russianCompany } from './russian-company.ts';

export const makeCompany = (random: Random, lot: Lot, taken: Taken, language: Language): Company =>
  lot.country === 'RU'
    ? russianCompany(random, lot, taken, language)
    : foreignCompany(random, lot, lot.country, taken, language);
