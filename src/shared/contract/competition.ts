import { z } from 'zod';
import { confidences, ultimatumOutcomes } from '../domain/competition/competition.ts';
import { read } from './procedure.ts';
import { recordProcedures } from './records.ts';
import { id, minorUnits, nullableText, plainDate, text } from './values.ts';

export const competitorActivityInput = z.strictObject({
  noticedOn: plainDate,
  competitor: text(200),
  offer: nullableText(2000),
  /** Where we know it from. */
  source: nullableText(500),
  confidence: z.enum(confidences),
});
export type CompetitorActivityInput = z.infer<typeof competitorActivityInput>;
export const competitorActivity = competitorActivityInput.extend({ id, clientId: id });
export type CompetitorActivity = z.infer<typeof competitorActivity>;

export const ultimatumInput = z.strictObject({
  contactId: id.nullable(),
  madeOn: plainDate,
  demand: text(2000),
  outcome: z.enum(ultimatumOutcomes),
  answer: nullableText(2000),
});
export type UltimatumInput = z.infer<typeof ultimatumInput>;
export const ultimatum = ultimatumInput.extend({ id, clientId: id });
export type Ultimatum = z.infer<typeof ultimatum>;

export const concessionInput = z.strictObject({
  ultimatumId: id.nullable(),
  givenOn: plainDate,
  what: text(2000),
  /** Minor units of the profile's currency. */
  cost: minorUnits.nullable(),
  cameBack: nullableText(2000),
  cameBackAmount: minorUnits.nullable(),
});
export type ConcessionInput = z.infer<typeof concessionInput>;
export const concession = concessionInput.extend({ id, clientId: id });
export type Concession = z.infer<typeof concession>;

export const competitionContract = {
  ...recordProcedures('competitorActivities', 'what a competitor does at a client', {
    create: competitorActivityInput.partial().required({ competitor: true }).extend({ clientId: id }),
    patch: competitorActivityInput.partial(),
  }),
  ...recordProcedures('ultimatums', 'a demand for special terms under threat of leaving', {
    create: ultimatumInput.partial().required({ demand: true }).extend({ clientId: id }),
    patch: ultimatumInput.partial(),
  }),
  'concessions.balance': read(
    'What was given to a client under pressure and what came back for it, in minor units.',
    z.strictObject({ clientId: id }),
    z.strictObject({
      concessions: z.number().int(),
      given: minorUnits,
      cameBack: minorUnits,
      unpriced: z.number().int(),
    }),
  ),
  ...recordProcedures('concessions', 'what was given under pressure, its cost and what came back', {
    create: concessionInput.partial().required({ what: true }).extend({ clientId: id }),
    patch: concessionInput.partial(),
  }),
};
