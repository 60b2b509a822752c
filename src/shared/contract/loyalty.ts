import { z } from 'zod';
import { evidenceKinds, evidenceRecords } from '../domain/loyalty/evidence.ts';
import { HALF_YEARS } from '../domain/loyalty/half-years.ts';
import { indexBands, indexComponents } from '../domain/loyalty/index-score.ts';
import { categories, leaveAnswers } from '../domain/loyalty/loyalty.ts';
import { reasonChips } from '../domain/loyalty/reasons.ts';
import { stages } from '../domain/loyalty/stage.ts';
import { standings } from '../domain/loyalty/standing.ts';
import { read, write } from './procedure.ts';
import { id, nullableText, operationReply, plainDate } from './values.ts';

export const assessmentInput = z.strictObject({
  category: z.enum(categories),
  /** May be blank where a chip says it. */
  reason: z.string().trim().max(5000),
  canLeave: z.enum(leaveAnswers),
  why: nullableText(5000),
  assessedOn: plainDate,
  chips: z.array(z.enum(reasonChips)).max(reasonChips.length),
});
export type AssessmentInput = z.infer<typeof assessmentInput>;

export const assessment = assessmentInput.extend({
  id,
  clientId: id,
  /** Who judged, as they signed; null for what an older version recorded. */
  assessedBy: z.string().nullable(),
});
export type Assessment = z.infer<typeof assessment>;

/** One recorded thing with the categories it speaks for and against, the strongest first. */
export const evidencePiece = z.strictObject({
  kind: z.enum(evidenceKinds),
  record: z.enum(evidenceRecords),
  /** The record it is; null for what is recorded on the client itself. */
  id: id.nullable(),
  date: plainDate.nullable(),
  what: z.string().nullable(),
  for: z.array(z.enum(categories)),
  against: z.array(z.enum(categories)),
});
export type EvidencePiece = z.infer<typeof evidencePiece>;

/** What the application suggested and what the manager said to it. */
export const categoryOpinion = z.strictObject({
  id,
  clientId: id,
  suggested: z.enum(categories),
  agrees: z.boolean(),
  note: z.string().nullable(),
  answeredOn: plainDate,
});
export type CategoryOpinion = z.infer<typeof categoryOpinion>;

const indexComponent = z.strictObject({
  component: z.enum(indexComponents),
  /** 0–100; null where it is not known. */
  score: z.number().nullable(),
  /** Days with us, or purchases of the period, and the mean of the portfolio; null for what is asked. */
  own: z.number().nullable(),
  mean: z.number().nullable(),
  /** What was answered; null for what is measured. */
  answer: z.string().nullable(),
  /** The interview it comes from, with its day and whom we asked. */
  interviewId: id.nullable(),
  date: plainDate.nullable(),
  contactId: id.nullable(),
});
export type IndexComponentReply = z.infer<typeof indexComponent>;

const indexPeriod = z.strictObject({
  from: plainDate,
  to: plainDate,
  /** Whole points 0–100: the mean of the components that are known; null where none is. */
  index: z.number().int().nullable(),
  band: z.enum(indexBands).nullable(),
  components: z.array(indexComponent),
  /** Against the period before, over what is known of both; null where nothing is. */
  change: z.strictObject({ points: z.number().int(), compared: z.array(z.enum(indexComponents)) }).nullable(),
});
export type IndexPeriod = z.infer<typeof indexPeriod>;

export const loyaltyContract = {
  'loyalty.assess': write(
    'Records how a client is bound, with the reason; earlier assessments stay as history.',
    assessmentInput.partial({ chips: true }).extend({ clientId: id }),
    operationReply.extend({ id }),
  ),
  'loyalty.renew': write(
    'Confirms the category in force as of today, with the reason it had.',
    z.strictObject({ clientId: id }),
    operationReply.extend({ id }),
  ),
  'loyalty.update': write(
    'Corrects an assessment.',
    z.strictObject({ id, patch: assessmentInput.partial() }),
    operationReply,
  ),
  'loyalty.remove': write('Removes an assessment made by mistake.', z.strictObject({ id }), operationReply),
  'loyalty.suggestion': read(
    'What the records say of how a client is bound: a category where they say enough, the evidence, and earlier answers to suggestions.',
    z.strictObject({ clientId: id }),
    z.strictObject({
      /** Null where not enough is known, or it speaks for two categories alike. */
      category: z.enum(categories).nullable(),
      evidence: z.array(evidencePiece),
      /** The answer to this very suggestion, if there is one. */
      answered: categoryOpinion.nullable(),
      /** Answers to suggestions, latest first. */
      opinions: z.array(categoryOpinion),
      /** What buying and answers say together. */
      standing: z.enum(standings).nullable(),
      /** From when on the category in force asks to be renewed; null without one. */
      renewOn: plainDate.nullable(),
    }),
  ),
  'loyalty.answer': write(
    'Agrees with the suggested category, which records an assessment with the evidence as its reason, or disagrees.',
    z.strictObject({
      clientId: id,
      /** The suggestion as it was seen. */
      suggested: z.enum(categories),
      agrees: z.boolean(),
      note: nullableText(2000).optional(),
    }),
    operationReply.extend({ id }),
  ),
  'loyalty.explain': write(
    'Says why one agreed or disagreed with a suggestion.',
    z.strictObject({ id, note: nullableText(2000) }),
    operationReply,
  ),
  'loyalty.index': read(
    'The loyalty index of a client, one half-year after the other, the one up to today first; with how far loyalty has formed.',
    z.strictObject({ clientId: id, periods: z.number().int().min(1).max(HALF_YEARS) }),
    z.strictObject({
      periods: z.array(indexPeriod),
      stage: z.enum(stages).nullable(),
      /** Repeat purchases over the purchases of the average client; null before the first purchase. */
      transactional: z
        .strictObject({ repeats: z.number().int(), mean: z.number(), ratio: z.number() })
        .nullable(),
      /** Percent of what the client buys that it buys from us. */
      shareOfWallet: z.number().nullable(),
    }),
  ),
};
