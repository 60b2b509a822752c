import type { Status } from '../../../shared/domain/clients/status.ts';
import { isRussian, taxIdValid } from '../../../shared/domain/clients/tax-id.ts';
import { gapMask, gapsOf } from '../../../shared/domain/gaps/gaps.ts';

/** A client as the summary reads it; lists as they are stored, in JSON. */
interface KnownClient {
  readonly name: string;
  readonly country: string | null;
  readonly tax_id: string | null;
  readonly status: Status;
  readonly tier: string | null;
  readonly industry: string | null;
  readonly share_of_wallet: number | null;
  readonly phones: string;
  readonly emails: string;
  readonly motives: 0 | 1;
  readonly assessments: 0 | 1;
  readonly interviews: 0 | 1;
}

export interface KnownPerson {
  readonly phones: string;
  readonly emails: string;
  readonly birthday: string | null;
  readonly roles: string;
}

/** The mask of what is not known of a client; `people` are those who are there, the main contact first. */
export function gapsOfClient(
  client: KnownClient,
  people: readonly KnownPerson[],
  hasBought: boolean,
): number {
  return gapMask(
    gapsOf({
      status: client.status,
      hasBought,
      hasMotive: client.motives === 1,
      hasCategory: client.assessments === 1,
      hasPerson: people.length > 0,
      hasDecider: people.some(({ roles }) => roles.includes('"decides"')),
      hasReach: [client, ...people].some(({ phones, emails }) => phones !== '[]' || emails !== '[]'),
      hasBirthday: (people[0]?.birthday ?? null) !== null,
      hasInterview: client.interviews === 1,
      hasTier: client.tier !== null,
      hasIndustry: client.industry !== null,
      hasShareOfWallet: client.share_of_wallet !== null,
      isRussian: client.tax_id === null && isRussian(client.country, client.name),
      hasTaxId: client.tax_id !== null,
      taxIdValid: taxIdValid(client.tax_id, client.country),
    }),
  );
}
