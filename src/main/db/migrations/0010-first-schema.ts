/** Everything the first release records. Tables that people write are journaled; those from client_summary on are derived. */
export const firstSchema = `
CREATE TABLE meta (
  key TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE setting (
  id TEXT PRIMARY KEY,
  value TEXT NOT NULL CHECK (json_valid(value))
) STRICT;

CREATE TABLE manager (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL UNIQUE,
  email TEXT
) STRICT;

CREATE TABLE custom_field (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL UNIQUE,
  type TEXT NOT NULL CHECK (type IN ('text', 'number', 'date', 'choice')),
  choices TEXT NOT NULL CHECK (json_valid(choices)),
  position INTEGER NOT NULL
) STRICT;

CREATE TABLE client (
  no INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL CHECK (name <> ''),
  legal_name TEXT,
  tax_id TEXT,
  kpp TEXT,
  country TEXT,
  city TEXT,
  address TEXT,
  industry TEXT,
  tier TEXT CHECK (tier IN ('A', 'B', 'C')),
  manager_id TEXT REFERENCES manager (id),
  since TEXT,
  source TEXT,
  website TEXT,
  phones TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(phones)),
  emails TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(emails)),
  status TEXT NOT NULL DEFAULT 'active' CHECK (status IN ('active', 'dormant', 'lost', 'prospect')),
  loss_reason TEXT CHECK (loss_reason IS NULL OR status = 'lost'),
  competitors TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(competitors)),
  share_of_wallet REAL CHECK (share_of_wallet BETWEEN 0 AND 100),
  tags TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(tags)),
  note TEXT,
  custom TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(custom)),
  created_at INTEGER NOT NULL,
  updated_at INTEGER NOT NULL
) STRICT;
CREATE INDEX client_by_manager ON client (manager_id) WHERE manager_id IS NOT NULL;

CREATE TABLE contact (
  id TEXT PRIMARY KEY,
  client_id TEXT NOT NULL REFERENCES client (id),
  name TEXT NOT NULL,
  position TEXT,
  phones TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(phones)),
  emails TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(emails)),
  birthday TEXT,
  is_main INTEGER NOT NULL DEFAULT 0 CHECK (is_main IN (0, 1)),
  has_left INTEGER NOT NULL DEFAULT 0 CHECK (has_left IN (0, 1)),
  note TEXT
) STRICT;
CREATE INDEX contact_of_client ON contact (client_id);

CREATE TABLE client_motive (
  id TEXT PRIMARY KEY,
  client_id TEXT NOT NULL REFERENCES client (id),
  motive TEXT NOT NULL,
  is_primary INTEGER NOT NULL DEFAULT 0 CHECK (is_primary IN (0, 1)),
  note TEXT,
  UNIQUE (client_id, motive)
) STRICT;

CREATE TABLE loyalty_assessment (
  id TEXT PRIMARY KEY,
  client_id TEXT NOT NULL REFERENCES client (id),
  category TEXT NOT NULL,
  reason TEXT NOT NULL,
  can_leave TEXT NOT NULL,
  why TEXT,
  assessed_on TEXT NOT NULL
) STRICT;
CREATE INDEX assessment_of_client ON loyalty_assessment (client_id, assessed_on);

CREATE TABLE purchase (
  id TEXT PRIMARY KEY,
  client_id TEXT NOT NULL REFERENCES client (id),
  date TEXT NOT NULL,
  amount INTEGER,
  currency TEXT NOT NULL,
  order_number TEXT,
  delivery_promised TEXT,
  delivery_made TEXT,
  due_on TEXT,
  paid_on TEXT,
  note TEXT
) STRICT;
CREATE INDEX purchase_of_client ON purchase (client_id, date);

CREATE TABLE interaction (
  id TEXT PRIMARY KEY,
  client_id TEXT NOT NULL REFERENCES client (id),
  contact_id TEXT REFERENCES contact (id),
  at INTEGER NOT NULL,
  kind TEXT NOT NULL,
  direction TEXT NOT NULL,
  text TEXT NOT NULL
) STRICT;
CREATE INDEX interaction_of_client ON interaction (client_id, at);
CREATE INDEX interaction_with_contact ON interaction (contact_id) WHERE contact_id IS NOT NULL;

CREATE TABLE saved_view (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  state TEXT NOT NULL CHECK (json_valid(state)),
  draft TEXT CHECK (json_valid(draft)),
  position INTEGER NOT NULL
) STRICT;

CREATE TABLE operation (
  no INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  at INTEGER NOT NULL,
  hlc TEXT NOT NULL,
  device TEXT NOT NULL,
  actor TEXT NOT NULL,
  label TEXT NOT NULL,
  params TEXT NOT NULL CHECK (json_valid(params)),
  kind TEXT NOT NULL CHECK (kind IN ('do', 'undo', 'redo', 'quiet')),
  target INTEGER REFERENCES operation (no),
  pending INTEGER NOT NULL DEFAULT 0 CHECK (pending IN (0, 1)),
  undone INTEGER NOT NULL DEFAULT 0 CHECK (undone IN (0, 1))
) STRICT;
CREATE INDEX operation_on_target ON operation (target) WHERE target IS NOT NULL;
CREATE INDEX operation_undone ON operation (no) WHERE undone = 1;
CREATE INDEX operation_pending ON operation (no) WHERE pending = 1;

-- change: i(nsert), u(pdate), d(elete); before: the columns that changed as they were, all of a deleted row.
CREATE TABLE operation_row (
  operation INTEGER NOT NULL REFERENCES operation (no),
  seq INTEGER NOT NULL,
  tbl TEXT NOT NULL,
  row_id TEXT NOT NULL,
  subject TEXT NOT NULL,
  change TEXT NOT NULL CHECK (change IN ('i', 'u', 'd')),
  before TEXT CHECK (json_valid(before)),
  PRIMARY KEY (operation, seq)
) STRICT, WITHOUT ROWID;
CREATE INDEX operation_row_of_subject ON operation_row (subject, operation);

CREATE TABLE client_summary (
  no INTEGER PRIMARY KEY,
  name_key TEXT NOT NULL,
  status TEXT NOT NULL,
  tier TEXT,
  manager_id TEXT,
  tax_id_valid INTEGER,
  category TEXT,
  category_reason TEXT,
  category_since TEXT,
  primary_motive TEXT,
  motives TEXT NOT NULL,
  main_contact TEXT,
  people INTEGER NOT NULL,
  purchases INTEGER NOT NULL,
  first_purchase_on TEXT,
  last_purchase_on TEXT,
  last_contact_on TEXT,
  last_heard_on TEXT,
  revenue_12m INTEGER,
  revenue_prev_12m INTEGER,
  revenue_trend INTEGER,
  rhythm_days INTEGER,
  debt INTEGER NOT NULL,
  judge_on TEXT
) STRICT;
CREATE INDEX summary_by_name ON client_summary (name_key);
-- Without the name: what they find is sorted once and remembered, and a long import writes them from front to back.
CREATE INDEX summary_by_status ON client_summary (status);
CREATE INDEX summary_by_tier ON client_summary (tier);
CREATE INDEX summary_by_category ON client_summary (category);
CREATE INDEX summary_by_manager ON client_summary (manager_id, category);
CREATE INDEX summary_by_last_purchase ON client_summary (last_purchase_on);
CREATE INDEX summary_by_last_heard ON client_summary (last_heard_on);
-- With the debt, so that the totals of all clients are read from it alone.
CREATE INDEX summary_by_revenue ON client_summary (revenue_12m, debt);
CREATE INDEX summary_to_judge ON client_summary (judge_on) WHERE judge_on IS NOT NULL;

-- What search looks in and what a client is recognised by: beside the summary, which stays narrow for whole scans.
CREATE TABLE client_text (
  no INTEGER PRIMARY KEY,
  keys TEXT NOT NULL,
  search_text TEXT NOT NULL
) STRICT;

-- Each key of client_text.keys as the hash of client-keys.ts.
CREATE TABLE client_key (
  key INTEGER NOT NULL,
  no INTEGER NOT NULL,
  PRIMARY KEY (key, no)
) STRICT, WITHOUT ROWID;

-- Clients whose text changed since the index took it in; what the index holds of them is "indexed".
CREATE TABLE search_due (
  no INTEGER PRIMARY KEY,
  indexed TEXT
) STRICT;

-- Kept and merged by src/main/features/clients/search-index.ts, in its own time.
CREATE VIRTUAL TABLE search USING fts5 (
  search_text,
  content = 'client_text',
  content_rowid = 'no',
  columnsize = 0,
  tokenize = 'trigram case_sensitive 1'
);
INSERT INTO search (search, rank) VALUES ('secure-delete', 1), ('automerge', 0), ('crisismerge', 1000);
`;
