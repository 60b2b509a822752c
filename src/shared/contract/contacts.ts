import { z } from 'zod';
import {
  addressForms,
  attitudes,
  channels,
  contactRoles,
  feasts,
  influences,
} from '../domain/contacts/contacts.ts';
import { interactionKinds } from '../domain/interactions/interactions.ts';
import { motives } from '../domain/motives/motives.ts';
import { read, write } from './procedure.ts';
import { id, instant, nullableText, operationReply, plainDate, text } from './values.ts';

/** A birthday with or without its year: `1980-05-12` or `05-12`. */
const birthday = z.string().regex(/^(\d{4}-)?(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, 'birthday');

export const contactInput = z.strictObject({
  name: text(300),
  position: nullableText(200),
  phones: z.array(text(60)).max(20),
  emails: z.array(text(200)).max(20),
  birthday: birthday.nullable(),
  isMain: z.boolean(),
  hasLeft: z.boolean(),
  note: nullableText(5000),
  surname: nullableText(100),
  givenName: nullableText(100),
  patronymic: nullableText(100),
  roles: z.array(z.enum(contactRoles)).max(contactRoles.length),
  influence: z.enum(influences).nullable(),
  attitude: z.enum(attitudes).nullable(),
  /** What this person cares for, apart from the company. */
  interests: nullableText(5000),
  /** Why this very person prefers us. */
  motives: z.array(z.enum(motives)).max(motives.length),
  addressForm: z.enum(addressForms).nullable(),
  feasts: z.array(z.enum(feasts)).max(feasts.length),
  channel: z.enum(channels).nullable(),
  doNotGreet: z.boolean(),
  leftOn: plainDate.nullable(),
  leftTo: nullableText(300),
});
export type ContactInput = z.infer<typeof contactInput>;

export const contact = contactInput.extend({
  id,
  clientId: id,
  /** The same person at the company they came from. */
  previousId: id.nullable(),
});
export type Contact = z.infer<typeof contact>;

/** One company of a person we have met at several, and what we last spoke about there. */
export const careerStep = z.strictObject({
  /** The person as recorded at this company. */
  contactId: id,
  clientId: id,
  client: z.string(),
  /** Whether the client is in the bin. */
  isRemoved: z.boolean(),
  position: z.string().nullable(),
  /** When they came, as far as it is known. */
  since: plainDate.nullable(),
  hasLeft: z.boolean(),
  until: plainDate.nullable(),
  talks: z.array(z.strictObject({ id, at: instant, kind: z.enum(interactionKinds), text: z.string() })),
  talkTotal: z.number().int(),
});
export type CareerStep = z.infer<typeof careerStep>;

export const contactsContract = {
  'contacts.career': read(
    'The companies at which we know a person, the first one first, with the latest talks at each.',
    z.strictObject({ id }),
    z.array(careerStep),
  ),
  'contacts.move': write(
    'Moves a person to another client: they have left the one and are at the other with what is their own.',
    z.strictObject({
      id,
      clientId: id,
      on: plainDate,
      position: nullableText(200),
      /** What they are reached by at the new place. */
      phones: contactInput.shape.phones,
      emails: contactInput.shape.emails,
    }),
    operationReply.extend({ id }),
  ),
  'contacts.create': write(
    'Adds a person at a client. A name given alone is split into its parts where their order is certain.',
    contactInput.partial().required({ name: true }).extend({ clientId: id }),
    operationReply.extend({ id }),
  ),
  'contacts.update': write(
    'Changes fields of a person; the name follows its parts, and the parts a new name.',
    z.strictObject({ id, patch: contactInput.partial() }),
    operationReply,
  ),
  'contacts.remove': write('Removes a person.', z.strictObject({ id }), operationReply),
};
