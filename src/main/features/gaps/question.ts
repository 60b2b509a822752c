import type { GapQuestion } from '../../../shared/contract/gaps.ts';
import type { Tier } from '../../../shared/domain/clients/status.ts';
import { gapBits } from '../../../shared/domain/gaps/gaps.ts';
import type { PlainDate } from '../../../shared/time.ts';
import type { Reader } from '../../db/statements.ts';
import { contactsOf } from '../contacts/contacts.repository.ts';
import { type Asked, isLater, type KeptQuestions } from './questions.ts';

/** A question as it stands now; null for a client that is gone. */
export function questionOf(
  sql: Reader,
  { clientId, kind }: Asked,
  kept: KeptQuestions,
  today: PlainDate,
): GapQuestion | null {
  const client = sql.get<{
    name: string;
    tier: Tier | null;
    revenue12m: number | null;
    taxId: string | null;
    gaps: number;
  }>(
    `SELECT c.name, s.tier, s.revenue_12m AS revenue12m, c.tax_id AS taxId, s.gaps
     FROM client c JOIN client_summary s ON s.no = c.no WHERE c.id = ?`,
    [clientId],
  );
  if (!client) return null;
  const { name, gaps, taxId, ...shown } = client;
  const people = contactsOf(sql, clientId).filter(({ hasLeft }) => !hasLeft);
  return {
    ...shown,
    clientId,
    client: name,
    kind,
    state: stateOf(gaps, { clientId, kind }, kept, today),
    taxId: kind === 'taxIdWrong' ? taxId : null,
    people: people.map(({ id, name: called, position, roles }) => ({ id, name: called, position, roles })),
    mainContactId: mainOf(people),
  };
}

function stateOf(gaps: number, asked: Asked, kept: KeptQuestions, today: PlainDate): GapQuestion['state'] {
  if ((gaps & gapBits[asked.kind]) === 0) return 'answered';
  return isLater(kept, asked, today) ? 'later' : 'open';
}

/** The main contact as the summary has it: where none is marked, who was recorded first. */
function mainOf(people: readonly { id: string; isMain: boolean }[]): string | null {
  const first = people.map(({ id }) => id).sort()[0] ?? null;
  return people.find(({ isMain }) => isMain)?.id ?? first;
}
