import { addDays, type PlainDate } from '../../time.ts';
import { brokenPromise } from './broken-promise.ts';
import type { ClientFacts } from './client-facts.ts';
import { competitor, ultimatum } from './competition.ts';
import { complaint } from './complaint.ts';
import { debt } from './debt.ts';
import { delivery } from './delivery.ts';
import { dependence } from './dependence.ts';
import { type Finding, nextDay, type SignKind, signKinds, type Verdict } from './finding.ts';
import { fragileMotives } from './fragile-motives.ts';
import { keyContact } from './key-contact.ts';
import { ourSilence } from './our-silence.ts';
import type { SignParameters } from './parameters.ts';
import { postponed } from './postponed.ts';
import { shrinking } from './shrinking.ts';
import { contactSilence, silence } from './silence.ts';
import { indexFall, voices } from './voices.ts';

type Rule = (facts: ClientFacts, parameters: SignParameters) => Verdict;

/** Every sign and the rule that sees it. */
export const rules: Readonly<Record<SignKind, Rule>> = {
  silence,
  contact_silence: contactSilence,
  debt,
  complaint,
  delivery,
  competitor,
  ultimatum,
  index_fall: indexFall,
  voices,
  broken_promise: brokenPromise,
  our_silence: ourSilence,
  key_contact: keyContact,
  fragile_motives: fragileMotives,
  postponed,
  shrinking,
  dependence,
};

/** A time in which one kind of sign is expected of a client and not raised, as with a seasonal buyer. */
export interface SignException {
  readonly sign: SignKind;
  readonly until: PlainDate;
}

export interface Judgement {
  readonly signs: readonly (Finding & { readonly sign: SignKind })[];
  /** The first day on which the judgement may be another by time alone; null if never. */
  readonly judgeOn: PlainDate | null;
}

/** What every rule says of a client on its day. Exceptions hold a sign back up to and with their last day. */
export function judge(
  facts: ClientFacts,
  parameters: SignParameters,
  exceptions: readonly SignException[] = [],
): Judgement {
  const { today } = facts;
  const signs: (Finding & { readonly sign: SignKind })[] = [];
  const changes: (PlainDate | null)[] = [];
  for (const sign of signKinds) {
    const excused = exceptions.find((exception) => exception.sign === sign && exception.until >= today);
    const { finding, changesOn } = rules[sign](facts, parameters);
    changes.push(changesOn);
    if (excused) changes.push(addDays(excused.until, 1));
    else if (finding) signs.push({ sign, ...finding });
  }
  return { signs, judgeOn: nextDay(today, changes) };
}
