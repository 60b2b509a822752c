import type { ComplaintInput } from '../../../shared/contract/complaints.ts';
import { recordKind } from '../records/record-kind.ts';

export const complaintKind = recordKind<ComplaintInput>(
  'complaint',
  {
    contactId: 'contact_id',
    purchaseId: 'purchase_id',
    receivedOn: 'received_on',
    what: 'what',
    severity: 'severity',
    managerId: 'manager_id',
    dueOn: 'due_on',
    answeredOn: 'answered_on',
    answer: 'answer',
    outcome: 'outcome',
  },
  'received_on',
  (clock) => ({ receivedOn: clock.today(), severity: 'serious' }),
);
