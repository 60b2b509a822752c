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
      'removed_at',
      'merged_into',
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
      'surname',
      'given_name',
      'patronymic',
      'roles',
      'influence',
      'attitude',
      'interests',
      'motives',
      'address_form',
      'feasts',
      'channel',
      'do_not_greet',
      'left_on',
      'left_to',
      'previous_id',
    ],
    subject: 'client_id',
  },
  client_motive: {
    columns: [
      'id',
      'client_id',
      'motive',
      'is_primary',
      'note',
      'contact_id',
      'said_on',
      'strength',
      'noted_on',
      'fades_on',
    ],
    subject: 'client_id',
  },
  motive_check: {
    columns: ['id', 'client_id', 'motive', 'checked_on', 'holds', 'note', 'competitors'],
    subject: 'client_id',
  },
  loyalty_assessment: {
    columns: [
      'id',
      'client_id',
      'category',
      'reason',
      'can_leave',
      'why',
      'assessed_on',
      'chips',
      'assessed_by',
    ],
    subject: 'client_id',
  },
  category_opinion: {
    columns: ['id', 'client_id', 'suggested', 'agrees', 'evidence', 'note', 'answered_on'],
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
      'delivery_warned',
      'delivery_broken',
      'due_on',
      'paid_on',
      'note',
      'is_bad_profit',
      'bad_profit_why',
    ],
    subject: 'client_id',
  },
  payment: {
    columns: ['id', 'client_id', 'purchase_id', 'paid_on', 'amount', 'note'],
    subject: 'client_id',
  },
  interaction: {
    columns: [
      'id',
      'client_id',
      'contact_id',
      'at',
      'kind',
      'direction',
      'text',
      'mood',
      'is_postponed',
      'is_price_objection',
    ],
    subject: 'client_id',
  },
  promise: {
    columns: [
      'id',
      'client_id',
      'contact_id',
      'what',
      'made_on',
      'due_on',
      'kept_on',
      'warned_on',
      'broken_on',
      'note',
    ],
    subject: 'client_id',
  },
  complaint: {
    columns: [
      'id',
      'client_id',
      'contact_id',
      'purchase_id',
      'received_on',
      'what',
      'severity',
      'manager_id',
      'due_on',
      'answered_on',
      'answer',
      'outcome',
    ],
    subject: 'client_id',
  },
  competitor_activity: {
    columns: ['id', 'client_id', 'noticed_on', 'competitor', 'offer', 'source', 'confidence'],
    subject: 'client_id',
  },
  ultimatum: {
    columns: ['id', 'client_id', 'contact_id', 'made_on', 'demand', 'outcome', 'answer'],
    subject: 'client_id',
  },
  concession: {
    columns: ['id', 'client_id', 'ultimatum_id', 'given_on', 'what', 'cost', 'came_back', 'came_back_amount'],
    subject: 'client_id',
  },
  referral: {
    columns: ['id', 'client_id', 'contact_id', 'given_on', 'referred', 'outcome', 'note'],
    subject: 'client_id',
  },
  testimonial: {
    columns: ['id', 'client_id', 'contact_id', 'given_on', 'words', 'manager_id', 'bonus', 'bonus_paid_on'],
    subject: 'client_id',
  },
  gift: {
    columns: ['id', 'client_id', 'contact_id', 'given_on', 'kind', 'what', 'cost', 'note'],
    subject: 'client_id',
  },
  recognition: {
    columns: ['id', 'client_id', 'contact_id', 'kind', 'what', 'since', 'until'],
    subject: 'client_id',
  },
  interview: {
    columns: [
      'id',
      'client_id',
      'contact_id',
      'purchase_id',
      'held_on',
      'channel',
      'nps',
      'buy_again',
      'preference',
      'quote',
    ],
    subject: 'client_id',
  },
  task: {
    columns: ['id', 'client_id', 'contact_id', 'what', 'due_on', 'manager_id', 'done_on', 'result'],
    subject: 'client_id',
  },
  not_duplicate: { columns: ['id', 'client_id', 'other_id'], subject: 'client_id' },
  manager: { columns: ['id', 'name', 'email', 'left_on'], subject: null },
  custom_field: { columns: ['id', 'name', 'type', 'choices', 'position'], subject: null },
  saved_view: { columns: ['id', 'name', 'state', 'draft', 'position'], subject: null },
  setting: { columns: ['id', 'value'], subject: null },
} as const satisfies Record<string, { columns: readonly string[]; subject: 'id' | 'client_id' | null }>;

export type Table = keyof typeof tables;

/** Settings that hold the rate of a currency are called so, followed by its code. */
export const RATE_PREFIX = 'rate-';

/**
 * Rows that belong to no client and yet change what is derived of some: those whose id begins so re-judge the clients
 * of the rows of `among` that have the rest of it in `column`.
 */
export const followers: Partial<Record<Table, Followers>> = {
  setting: { prefix: RATE_PREFIX, among: 'purchase', column: 'currency' },
};

interface Followers {
  readonly prefix: string;
  readonly among: Table;
  readonly column: string;
}

export const isTable = (name: string): name is Table => Object.hasOwn(tables, name);

/** Tables whose rows may show in the lines of any number of clients. */
export const sharedTables: ReadonlySet<Table> = new Set<Table>(['manager', 'custom_field']);
