import type { contactsContract } from '../../../shared/contract/contacts.ts';
import { followName } from '../../../shared/domain/contacts/person-name.ts';
import { releaseReferrers } from '../../db/referrers.ts';
import type { CoreParts, Handlers } from '../../handlers.ts';
import { clientName } from '../clients/clients.repository.ts';
import { careerOf, nextOf } from './career.ts';
import { demoteOthers, getContact, toContactRow, toNewContactRow } from './contacts.repository.ts';
import { moveContact } from './move-contact.ts';

export function createContactHandlers({
  sql,
  work,
  newId,
}: CoreParts): Handlers<keyof typeof contactsContract> {
  return {
    'contacts.career': ({ id }) => careerOf(sql, id),

    'contacts.create': ({ clientId, ...input }) => {
      const id = newId();
      const params = { name: input.name, client: clientName(sql, clientId) };
      const { operationId } = work.run({ label: 'contactCreate', params }, (write) => {
        write.insert('contact', { ...toNewContactRow(input), id, client_id: clientId });
        if (input.isMain === true) demoteOthers(write, clientId, id);
      });
      return { operationId, id };
    },

    'contacts.update': ({ id, patch }) => {
      const before = getContact(sql, id);
      const { clientId } = before;
      const name = followName(patch, before);
      const params = { name: name.name ?? before.name, client: clientName(sql, clientId) };
      const { operationId } = work.run({ label: 'contactUpdate', params }, (write) => {
        write.update('contact', id, toContactRow({ ...patch, ...name }));
        if (patch.isMain === true) demoteOthers(write, clientId, id);
      });
      return { operationId };
    },

    'contacts.move': ({ id, ...to }) => {
      const newContactId = newId();
      const { name } = getContact(sql, id);
      const params = { name, client: clientName(sql, to.clientId) };
      const { operationId } = work.run({ label: 'contactMove', params }, (write) =>
        moveContact(write, id, newContactId, to),
      );
      return { operationId, id: newContactId };
    },

    'contacts.remove': ({ id }) => {
      const { name, clientId, previousId } = getContact(sql, id);
      const params = { name, client: clientName(sql, clientId) };
      const { operationId } = work.run({ label: 'contactRemove', params }, (write) => {
        for (const next of nextOf(write, id)) write.update('contact', next, { previous_id: previousId });
        releaseReferrers(write, 'contact', id);
        write.remove('contact', id);
      });
      return { operationId };
    },
  };
}
