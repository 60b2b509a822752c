/**
 * The tables people write, all journaled. `subject` is the column that names the client a row belongs to:
 * the row's history is that client's history, and its change re-judges that client.
 */
export const tables = {
  client: {
    columns: [
      'no',
      'id',
      'name',
      'legal_name',
      'tax_id',
      'kpp',
      'country',
      'city',
      'address',
      'industry',
      'tier',
      'manager_id',
      'since',
      'source',
      'website',
      'phones',
      'emails',
      'status',
      'loss_reason',
      'competitors',
      'share_of_wallet',
      'tags',
      'note',
      'custom',
      'created_at',
      'updated_at',
    ],
    subject: 'id',
  },
  contact: {
    columns: [
      'id',
      'client_id',
      'name',
      'position',
      'phones',
      'emails',
      'birthday',
      'is_main',
      'has_left',
      'note',
    ],
    subject: 'client_id',
  },
  client_motive: { columns: ['id', 'client_id', 'motive', 'is_primary', 'note'], subject: 'client_id' },
  loyalty_assessment: {
    columns: ['id', 'client_id', 'category', 'reason', 'can_leave', 'why', 'assessed_on'],
    subject: 'client_id',
  },
  purchase: {
    columns: [
      'id',
      'client_id',
      'date',
      'amount',
      'currency',
      'order_number',
      'delivery_promised',
      'delivery_made',
      'due_on',
      'paid_on',
      'note',
    ],
    subject: 'client_id',
  },
  interaction: {
    columns: ['id', 'client_id', 'contact_id', 'at', 'kind', 'direction', 'text'],
    subject: 'client_id',
  },
  manager: { columns: ['id', 'name', 'email'], subject: null },
  custom_field: { columns: ['id', 'name', 'type', 'choices', 'position'], subject: null },
  saved_view: { columns: ['id', 'name', 'state', 'draft', 'position'], subject: null },
  setting: { columns: ['id', 'value'], subject: null },
} as const satisfies Record<string, { columns: readonly string[]; subject: 'id' | 'client_id' | null }>;

export type Table = keyof typeof tables;

export const isTable = (name: string): name is Table => Object.hasOwn(tables, name);
