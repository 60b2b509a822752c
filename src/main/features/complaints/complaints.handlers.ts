import type { complaintsContract } from '../../../shared/contract/complaints.ts';
import type { CoreParts, Handlers } from '../../handlers.ts';
import { recordHandlers } from '../records/record-handlers.ts';
import { complaintKind } from './complaints.repository.ts';

export const createComplaintHandlers = (parts: CoreParts): Handlers<keyof typeof complaintsContract> =>
  recordHandlers(parts, 'complaints', complaintKind, 'complaint');
