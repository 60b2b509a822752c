import type { advocacyContract } from '../../../shared/contract/advocacy.ts';
import type { CoreParts, Handlers } from '../../handlers.ts';
import { recordHandlers } from '../records/record-handlers.ts';
import { referralKind, testimonialKind } from './advocacy.repository.ts';

export function createAdvocacyHandlers(parts: CoreParts): Handlers<keyof typeof advocacyContract> {
  return {
    ...recordHandlers(parts, 'referrals', referralKind, 'referral'),
    ...recordHandlers(parts, 'testimonials', testimonialKind, 'testimonial'),
  };
}
