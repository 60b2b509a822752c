import { referralOutcomes } from '../../../../shared/domain/advocacy/advocacy.ts';
import { attentionKinds, recognitionKinds } from '../../../../shared/domain/attention/attention.ts';
import { confidences, ultimatumOutcomes } from '../../../../shared/domain/competition/competition.ts';
import { complaintOutcomes, severities } from '../../../../shared/domain/complaints/complaints.ts';
import { directions, interactionKinds, moods } from '../../../../shared/domain/interactions/interactions.ts';
import { desires, interviewChannels, preferences } from '../../../../shared/domain/interviews/interviews.ts';
import type { TimelineKind } from '../../../../shared/domain/timeline/timeline.ts';
import { choice, date, type Field, happened, long, plain, text } from './field.ts';

/** Kinds of event that have a form; an assessment has its own section of the card. */
export type FormKind = Exclude<TimelineKind, 'assessment'>;

export interface EventForm {
  /** The procedures that keep it: `<noun>.create`, `<noun>.update`, `<noun>.remove`. */
  readonly noun: string;
  readonly fields: readonly Field[];
}

/** The digits from 1 on choose. */
const one = { digits: 1 } as const;
const required = { isRequired: true } as const;
const first = { isRequired: true, isFirst: true } as const;
const person = (label: 'person' | 'toWhom' | 'fromWhom') => plain('person', 'contactId', label);

/** Every event as its form asks for it, in the order of the fields. What is said first has the focus. */
export const eventForms = {
  interaction: {
    noun: 'interactions',
    fields: [
      choice(
        'kind',
        'kindOfContact',
        interactionKinds,
        (t, kind) => t(`domain.interactionKind.${kind}`),
        'call',
        {
          digits: 1,
        },
      ),
      long('text', 'text', 20_000, { isFirst: true }),
      choice('direction', 'direction', directions, (t, side) => t(`domain.direction.${side}`), 'ours', {
        key: 'Q',
      }),
      choice('mood', 'mood', moods, (t, mood) => t(`events.mood.${mood}`), null, { digits: 7 }),
      plain('flag', 'isPriceObjection', 'isPriceObjection', { key: 'W' }),
      plain('flag', 'isPostponed', 'isPostponed', { key: 'E' }),
      person('person'),
      plain('moment', 'at', 'moment'),
    ],
  },
  purchase: {
    noun: 'purchases',
    fields: [
      happened('date', 'date'),
      plain('money', 'amount', 'amount', { isFirst: true }),
      plain('currency', 'currency', 'currency'),
      text('orderNumber', 'orderNumber', 100),
      date('deliveryPromised', 'deliveryPromised'),
      date('deliveryMade', 'deliveryMade'),
      date('dueOn', 'dueOn'),
      date('paidOn', 'paidOn'),
      long('note', 'note', 5000),
      plain('flag', 'isBadProfit', 'isBadProfit'),
      long('badProfitWhy', 'badProfitWhy', 2000),
    ],
  },
  payment: {
    noun: 'payments',
    fields: [
      plain('order', 'purchaseId', 'order', { isRequired: true, isFixed: true }),
      plain('money', 'amount', 'amount', first),
      happened('paidOn', 'paymentDay'),
      long('note', 'note', 2000),
    ],
  },
  promise: {
    noun: 'promises',
    fields: [
      long('what', 'promised', 2000, first),
      date('dueOn', 'promiseDue', required),
      person('toWhom'),
      happened('madeOn', 'madeOn'),
      date('keptOn', 'keptOn'),
      date('warnedOn', 'warnedOn'),
      date('brokenOn', 'brokenOn'),
      long('note', 'note', 5000),
    ],
  },
  complaint: {
    noun: 'complaints',
    fields: [
      choice(
        'severity',
        'severity',
        severities,
        (t, severity) => t(`events.severity.${severity}`),
        'serious',
        one,
      ),
      long('what', 'complaint', 5000, first),
      happened('receivedOn', 'receivedOn'),
      date('dueOn', 'answerDue'),
      plain('manager', 'managerId', 'owner'),
      person('fromWhom'),
      plain('order', 'purchaseId', 'order'),
      long('answer', 'answer', 5000),
      date('answeredOn', 'answeredOn'),
      choice(
        'outcome',
        'outcome',
        complaintOutcomes,
        (t, word) => t(`events.complaintOutcome.${word}`),
        null,
      ),
    ],
  },
  competitorActivity: {
    noun: 'competitorActivities',
    fields: [
      choice(
        'confidence',
        'confidence',
        confidences,
        (t, word) => t(`events.confidence.${word}`),
        'likely',
        one,
      ),
      text('competitor', 'competitor', 200, first),
      happened('noticedOn', 'noticedOn'),
      text('source', 'source', 500),
      long('offer', 'offer', 2000),
    ],
  },
  ultimatum: {
    noun: 'ultimatums',
    fields: [
      choice(
        'outcome',
        'ultimatumOutcome',
        ultimatumOutcomes,
        (t, word) => t(`events.ultimatumOutcome.${word}`),
        'open',
        one,
      ),
      long('demand', 'demand', 2000, first),
      happened('madeOn', 'date'),
      person('fromWhom'),
      long('answer', 'ultimatumAnswer', 2000),
    ],
  },
  concession: {
    noun: 'concessions',
    fields: [
      long('what', 'conceded', 2000, first),
      plain('money', 'cost', 'cost'),
      happened('givenOn', 'givenOn'),
      plain('ultimatum', 'ultimatumId', 'ultimatum'),
      long('cameBack', 'cameBack', 2000),
      plain('money', 'cameBackAmount', 'cameBackAmount'),
    ],
  },
  referral: {
    noun: 'referrals',
    fields: [
      choice(
        'outcome',
        'referralOutcome',
        referralOutcomes,
        (t, word) => t(`events.referralOutcome.${word}`),
        'pending',
        one,
      ),
      text('referred', 'referred', 300, first),
      happened('givenOn', 'givenOn'),
      person('fromWhom'),
      long('note', 'note', 2000),
    ],
  },
  testimonial: {
    noun: 'testimonials',
    fields: [
      long('words', 'words', 5000, first),
      happened('givenOn', 'givenOn'),
      person('fromWhom'),
      plain('manager', 'managerId', 'praised'),
      plain('money', 'bonus', 'bonus'),
      date('bonusPaidOn', 'bonusPaidOn'),
    ],
  },
  gift: {
    noun: 'gifts',
    fields: [
      choice(
        'kind',
        'kindOfAttention',
        attentionKinds,
        (t, kind) => t(`events.attention.${kind}`),
        'gift',
        one,
      ),
      long('what', 'gift', 2000, first),
      person('toWhom'),
      happened('givenOn', 'givenOn'),
      plain('money', 'cost', 'giftCost'),
      long('note', 'note', 2000),
    ],
  },
  recognition: {
    noun: 'recognitions',
    fields: [
      choice(
        'kind',
        'kindOfRecognition',
        recognitionKinds,
        (t, kind) => t(`events.recognition.${kind}`),
        'title',
        one,
      ),
      text('what', 'recognition', 500, first),
      person('toWhom'),
      happened('since', 'since'),
      date('until', 'until'),
    ],
  },
  interview: {
    noun: 'interviews',
    fields: [
      choice(
        'channel',
        'channel',
        interviewChannels,
        (t, way) => t(`events.interviewChannel.${way}`),
        'phone',
        one,
      ),
      plain('score', 'nps', 'nps', { isFirst: true }),
      choice('buyAgain', 'buyAgain', desires, (t, word) => t(`events.desire.${word}`), null),
      choice('preference', 'preference', preferences, (t, word) => t(`events.preference.${word}`), null),
      long('quote', 'quote', 5000),
      person('person'),
      plain('order', 'purchaseId', 'order'),
      happened('heldOn', 'heldOn'),
    ],
  },
  task: {
    noun: 'tasks',
    fields: [
      long('what', 'task', 2000, first),
      date('dueOn', 'taskDue', required),
      person('person'),
      plain('manager', 'managerId', 'manager'),
      date('doneOn', 'doneOn'),
      long('result', 'result', 5000),
    ],
  },
} as const satisfies Record<FormKind, EventForm>;

export const isFormKind = (kind: TimelineKind): kind is FormKind => kind !== 'assessment';
