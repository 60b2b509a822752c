import type { Input } from '../../../shared/contract/contract.ts';
import { AppError } from '../../../shared/contract/errors.ts';
import type { Writer } from '../../db/writer.ts';
import { IS_LIVE } from '../clients/lineage.ts';
import { getContact, toContactRow } from './contacts.repository.ts';

/**
 * A person goes to another client. Who they were stays where it was, with all that happened there; what is their own
 * and not their company's goes along into a row of its own, which points back.
 *
 * @throws AppError NOT_FOUND for a client that is not there or in the bin; INVALID_INPUT for the client they are at
 */
export function moveContact(
  write: Writer,
  id: string,
  newId: string,
  { clientId, on, position, phones, emails }: Omit<Input<'contacts.move'>, 'id'>,
): void {
  const before = getContact(write, id);
  if (before.clientId === clientId) throw new AppError('INVALID_INPUT', { field: 'clientId' });
  const company = write.value<string>(`SELECT c.name FROM client c WHERE c.id = ? AND ${IS_LIVE}`, [
    clientId,
  ]);
  if (company === undefined) throw new AppError('NOT_FOUND');
  const hasPeople =
    write.value('SELECT 1 FROM contact WHERE client_id = ? AND has_left = 0', [clientId]) !== undefined;
  write.update('contact', id, toContactRow({ hasLeft: true, isMain: false, leftOn: on, leftTo: company }));
  const { name, surname, givenName, patronymic, birthday } = before;
  const { interests, motives, addressForm, feasts, channel, doNotGreet } = before;
  write.insert('contact', {
    ...toContactRow({ name, surname, givenName, patronymic, birthday }),
    ...toContactRow({ interests, motives, addressForm, feasts, channel, doNotGreet }),
    ...toContactRow({ position, phones, emails, isMain: !hasPeople, previousId: id }),
    id: newId,
    client_id: clientId,
  });
}
