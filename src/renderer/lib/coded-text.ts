import type { Translate } from '../../shared/i18n/i18n.ts';
import { en } from '../../shared/i18n/resources.ts';

type Word = (t: Translate, value: string) => string | null;

const has = <T extends object>(texts: T, key: string): key is keyof T & string => Object.hasOwn(texts, key);
const { bonds, domain, events, people } = en;

const motive: Word = (t, v) => (has(domain.motive, v) ? t(`domain.motive.${v}`) : null);
const category: Word = (t, v) => (has(domain.category, v) ? t(`domain.category.${v}`) : null);

/** The words for values that the program itself offers, by column; by `table.column` where tables differ. */
const words: Readonly<Record<string, Word>> = {
  status: (t, v) => (has(domain.status, v) ? t(`domain.status.${v}`) : null),
  loss_reason: (t, v) => (has(domain.lossReason, v) ? t(`domain.lossReason.${v}`) : null),
  lossReason: (t, v) => (has(domain.lossReason, v) ? t(`domain.lossReason.${v}`) : null),
  motive,
  motives: motive,
  category,
  suggested: category,
  can_leave: (t, v) => (has(domain.canLeave, v) ? t(`domain.canLeave.${v}`) : null),
  direction: (t, v) => (has(domain.direction, v) ? t(`domain.direction.${v}`) : null),
  roles: (t, v) => (has(people.role, v) ? t(`people.role.${v}`) : null),
  influence: (t, v) => (has(people.influenceOf, v) ? t(`people.influenceOf.${v}`) : null),
  attitude: (t, v) => (has(people.attitudeOf, v) ? t(`people.attitudeOf.${v}`) : null),
  address_form: (t, v) => (has(people.addressFormOf, v) ? t(`people.addressFormOf.${v}`) : null),
  feasts: (t, v) => (has(people.feast, v) ? t(`people.feast.${v}`) : null),
  strength: (t, v) => (has(bonds.strength, v) ? t(`bonds.strength.${v}`) : null),
  chips: (t, v) => (has(bonds.chips, v) ? t(`bonds.chips.${v}`) : null),
  mood: (t, v) => (has(events.mood, v) ? t(`events.mood.${v}`) : null),
  severity: (t, v) => (has(events.severity, v) ? t(`events.severity.${v}`) : null),
  confidence: (t, v) => (has(events.confidence, v) ? t(`events.confidence.${v}`) : null),
  buy_again: (t, v) => (has(events.desire, v) ? t(`events.desire.${v}`) : null),
  preference: (t, v) => (has(events.preference, v) ? t(`events.preference.${v}`) : null),
  'contact.channel': (t, v) => (has(people.channelOf, v) ? t(`people.channelOf.${v}`) : null),
  'interview.channel': (t, v) => (has(events.interviewChannel, v) ? t(`events.interviewChannel.${v}`) : null),
  'complaint.outcome': (t, v) => (has(events.complaintOutcome, v) ? t(`events.complaintOutcome.${v}`) : null),
  'ultimatum.outcome': (t, v) => (has(events.ultimatumOutcome, v) ? t(`events.ultimatumOutcome.${v}`) : null),
  'referral.outcome': (t, v) => (has(events.referralOutcome, v) ? t(`events.referralOutcome.${v}`) : null),
  'interaction.kind': (t, v) => (has(domain.interactionKind, v) ? t(`domain.interactionKind.${v}`) : null),
  'gift.kind': (t, v) => (has(events.attention, v) ? t(`events.attention.${v}`) : null),
  'recognition.kind': (t, v) => (has(events.recognition, v) ? t(`events.recognition.${v}`) : null),
};

/** The word for a value that the program itself offers; null for what people wrote. */
export function codedText(t: Translate, table: string, field: string, value: string): string | null {
  const word = words[`${table}.${field}`] ?? words[field];
  return word === undefined ? null : word(t, value);
}
