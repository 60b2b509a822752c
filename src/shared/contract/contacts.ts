import { z } from 'zod';
import { write } from './procedure.ts';
import { id, nullableText, operationReply, text } from './values.ts';

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
});
export type ContactInput = z.infer<typeof contactInput>;

export const contact = contactInput.extend({ id, clientId: id });
export type Contact = z.infer<typeof contact>;

export const contactsContract = {
  'contacts.create': write(
    'Adds a person at a client.',
    contactInput.partial().required({ name: true }).extend({ clientId: id }),
    operationReply.extend({ id }),
  ),
  'contacts.update': write(
    'Changes fields of a person.',
    z.strictObject({ id, patch: contactInput.partial() }),
    operationReply,
  ),
  'contacts.remove': write('Removes a person.', z.strictObject({ id }), operationReply),
};
