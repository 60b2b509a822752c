import type { contactsContract } from '../../../shared/contract/contacts.ts';
import { releaseReferrers } from '../../db/referrers.ts';
import type { CoreParts, Handlers } from '../../handlers.ts';
import { clientName } from '../clients/clients.repository.ts';
import { demoteOthers, getContact, toContactRow } from './contacts.repository.ts';

export function createContactHandlers({
  sql,
  work,
  newId,
}: CoreParts): Handlers<keyof typeof contactsContract> {
  return {
    'contacts.create': ({ clientId, ...input }) => {
      const id = newId();
      const params = { name: input.name, client: clientName(sql, clientId) };
      const { operationId } = work.run({ label: 'contactCreate', params }, (write) => {
        write.insert('contact', { ...toContactRow(input), id, client_id: clientId });
        if (input.isMain === true) demoteOthers(write, clientId, id);
      });
      return { operationId, id };
    },

    'contacts.update': ({ id, patch }) => {
      const { name, clientId } = getContact(sql, id);
      const params = { name: patch.name ?? name, client: clientName(sql, clientId) };
      const { operationId } = work.run({ label: 'contactUpdate', params }, (write) => {
        write.update('contact', id, toContactRow(patch));
        if (patch.isMain === true) demoteOthers(write, clientId, id);
      });
      return { operationId };
    },

    'contacts.remove': ({ id }) => {
      const { name, clientId } = getContact(sql, id);
      const params = { name, client: clientName(sql, clientId) };
      const { operationId } = work.run({ label: 'contactRemove', params }, (write) => {
        releaseReferrers(write, 'contact', id);
        write.remove('contact', id);
      });
      return { operationId };
    },
  };
}
