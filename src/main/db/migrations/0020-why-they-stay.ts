/**
 * Why clients stay: people in full, motives with evidence, promises, complaints, competition, attention, interviews,
 * tasks; the bin. Every index on contact_id serves the removal of a person.
 */
export const whyTheyStay = `
ALTER TABLE client ADD COLUMN removed_at INTEGER;
ALTER TABLE client ADD COLUMN merged_into TEXT REFERENCES client (id);
CREATE INDEX client_in_bin ON client (removed_at) WHERE removed_at IS NOT NULL;
CREATE INDEX client_merged ON client (merged_into) WHERE merged_into IS NOT NULL;

ALTER TABLE contact ADD COLUMN surname TEXT;
ALTER TABLE contact ADD COLUMN given_name TEXT;
ALTER TABLE contact ADD COLUMN patronymic TEXT;
ALTER TABLE contact ADD COLUMN roles TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(roles));
ALTER TABLE contact ADD COLUMN influence TEXT CHECK (influence IN ('high', 'medium', 'low'));
ALTER TABLE contact ADD COLUMN attitude TEXT CHECK (attitude IN ('supporter', 'neutral', 'opponent'));
ALTER TABLE contact ADD COLUMN interests TEXT;
ALTER TABLE contact ADD COLUMN motives TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(motives));
ALTER TABLE contact ADD COLUMN address_form TEXT CHECK (address_form IN ('formal', 'informal'));
ALTER TABLE contact ADD COLUMN feasts TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(feasts));
ALTER TABLE contact ADD COLUMN channel TEXT;
ALTER TABLE contact ADD COLUMN do_not_greet INTEGER NOT NULL DEFAULT 0 CHECK (do_not_greet IN (0, 1));
ALTER TABLE contact ADD COLUMN left_on TEXT;
ALTER TABLE contact ADD COLUMN left_to TEXT;
ALTER TABLE contact ADD COLUMN previous_id TEXT REFERENCES contact (id);
CREATE INDEX contact_after ON contact (previous_id) WHERE previous_id IS NOT NULL;

ALTER TABLE client_motive ADD COLUMN contact_id TEXT REFERENCES contact (id);
ALTER TABLE client_motive ADD COLUMN said_on TEXT;
ALTER TABLE client_motive ADD COLUMN strength TEXT CHECK (strength IN ('strong', 'medium', 'weak'));
ALTER TABLE client_motive ADD COLUMN noted_on TEXT;
ALTER TABLE client_motive ADD COLUMN fades_on TEXT;
CREATE INDEX motive_with_contact ON client_motive (contact_id) WHERE contact_id IS NOT NULL;

CREATE TABLE motive_check (
  id TEXT PRIMARY KEY,
  client_id TEXT NOT NULL REFERENCES client (id),
  motive TEXT NOT NULL,
  checked_on TEXT NOT NULL,
  holds INTEGER NOT NULL CHECK (holds IN (0, 1)),
  note TEXT
) STRICT;
CREATE INDEX motive_check_of_client ON motive_check (client_id, checked_on);

ALTER TABLE loyalty_assessment ADD COLUMN chips TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(chips));
ALTER TABLE loyalty_assessment ADD COLUMN assessed_by TEXT;
-- What the application suggested and what the manager said to it, with the evidence as it was.
CREATE TABLE category_opinion (
  id TEXT PRIMARY KEY,
  client_id TEXT NOT NULL REFERENCES client (id),
  suggested TEXT NOT NULL,
  agrees INTEGER NOT NULL CHECK (agrees IN (0, 1)),
  evidence TEXT NOT NULL CHECK (json_valid(evidence)),
  note TEXT,
  answered_on TEXT NOT NULL
) STRICT;
CREATE INDEX opinion_of_client ON category_opinion (client_id, answered_on);

ALTER TABLE purchase ADD COLUMN is_bad_profit INTEGER NOT NULL DEFAULT 0 CHECK (is_bad_profit IN (0, 1));
ALTER TABLE purchase ADD COLUMN bad_profit_why TEXT;
CREATE TABLE payment (
  id TEXT PRIMARY KEY,
  client_id TEXT NOT NULL REFERENCES client (id),
  purchase_id TEXT NOT NULL REFERENCES purchase (id),
  paid_on TEXT NOT NULL,
  amount INTEGER NOT NULL,
  note TEXT
) STRICT;
CREATE INDEX payment_of_client ON payment (client_id);
CREATE INDEX payment_of_purchase ON payment (purchase_id);

ALTER TABLE interaction ADD COLUMN mood TEXT CHECK (mood IN ('good', 'neutral', 'bad'));
ALTER TABLE interaction ADD COLUMN is_postponed INTEGER NOT NULL DEFAULT 0 CHECK (is_postponed IN (0, 1));
ALTER TABLE interaction ADD COLUMN is_price_objection INTEGER NOT NULL DEFAULT 0 CHECK (is_price_objection IN (0, 1));

CREATE TABLE promise (
  id TEXT PRIMARY KEY,
  client_id TEXT NOT NULL REFERENCES client (id),
  contact_id TEXT REFERENCES contact (id),
  what TEXT NOT NULL,
  made_on TEXT NOT NULL,
  due_on TEXT NOT NULL,
  kept_on TEXT,
  warned_on TEXT,
  broken_on TEXT,
  note TEXT
) STRICT;
CREATE INDEX promise_of_client ON promise (client_id, due_on);
CREATE INDEX promise_with_contact ON promise (contact_id) WHERE contact_id IS NOT NULL;

CREATE TABLE complaint (
  id TEXT PRIMARY KEY,
  client_id TEXT NOT NULL REFERENCES client (id),
  contact_id TEXT REFERENCES contact (id),
  purchase_id TEXT REFERENCES purchase (id),
  received_on TEXT NOT NULL,
  what TEXT NOT NULL,
  severity TEXT NOT NULL,
  manager_id TEXT REFERENCES manager (id),
  due_on TEXT,
  answered_on TEXT,
  answer TEXT,
  outcome TEXT
) STRICT;
CREATE INDEX complaint_of_client ON complaint (client_id, received_on);
CREATE INDEX complaint_with_contact ON complaint (contact_id) WHERE contact_id IS NOT NULL;
CREATE INDEX complaint_about_purchase ON complaint (purchase_id) WHERE purchase_id IS NOT NULL;

CREATE TABLE competitor_activity (
  id TEXT PRIMARY KEY,
  client_id TEXT NOT NULL REFERENCES client (id),
  noticed_on TEXT NOT NULL,
  competitor TEXT NOT NULL,
  offer TEXT,
  source TEXT,
  confidence TEXT NOT NULL
) STRICT;
CREATE INDEX competitor_activity_of_client ON competitor_activity (client_id, noticed_on);

CREATE TABLE ultimatum (
  id TEXT PRIMARY KEY,
  client_id TEXT NOT NULL REFERENCES client (id),
  contact_id TEXT REFERENCES contact (id),
  made_on TEXT NOT NULL,
  demand TEXT NOT NULL,
  outcome TEXT NOT NULL,
  answer TEXT
) STRICT;
CREATE INDEX ultimatum_of_client ON ultimatum (client_id, made_on);
CREATE INDEX ultimatum_with_contact ON ultimatum (contact_id) WHERE contact_id IS NOT NULL;

CREATE TABLE concession (
  id TEXT PRIMARY KEY,
  client_id TEXT NOT NULL REFERENCES client (id),
  ultimatum_id TEXT REFERENCES ultimatum (id),
  given_on TEXT NOT NULL,
  what TEXT NOT NULL,
  cost INTEGER,
  came_back TEXT,
  came_back_amount INTEGER
) STRICT;
CREATE INDEX concession_of_client ON concession (client_id, given_on);
CREATE INDEX concession_after ON concession (ultimatum_id) WHERE ultimatum_id IS NOT NULL;

CREATE TABLE referral (
  id TEXT PRIMARY KEY,
  client_id TEXT NOT NULL REFERENCES client (id),
  contact_id TEXT REFERENCES contact (id),
  given_on TEXT NOT NULL,
  referred TEXT NOT NULL,
  outcome TEXT NOT NULL,
  note TEXT
) STRICT;
CREATE INDEX referral_of_client ON referral (client_id, given_on);
CREATE INDEX referral_with_contact ON referral (contact_id) WHERE contact_id IS NOT NULL;

CREATE TABLE testimonial (
  id TEXT PRIMARY KEY,
  client_id TEXT NOT NULL REFERENCES client (id),
  contact_id TEXT REFERENCES contact (id),
  given_on TEXT NOT NULL,
  words TEXT NOT NULL,
  manager_id TEXT REFERENCES manager (id),
  bonus INTEGER,
  bonus_paid_on TEXT
) STRICT;
CREATE INDEX testimonial_of_client ON testimonial (client_id, given_on);
CREATE INDEX testimonial_with_contact ON testimonial (contact_id) WHERE contact_id IS NOT NULL;

CREATE TABLE gift (
  id TEXT PRIMARY KEY,
  client_id TEXT NOT NULL REFERENCES client (id),
  contact_id TEXT REFERENCES contact (id),
  given_on TEXT NOT NULL,
  kind TEXT NOT NULL,
  what TEXT NOT NULL,
  cost INTEGER,
  note TEXT
) STRICT;
CREATE INDEX gift_of_client ON gift (client_id, given_on);
CREATE INDEX gift_with_contact ON gift (contact_id) WHERE contact_id IS NOT NULL;

CREATE TABLE recognition (
  id TEXT PRIMARY KEY,
  client_id TEXT NOT NULL REFERENCES client (id),
  contact_id TEXT REFERENCES contact (id),
  kind TEXT NOT NULL,
  what TEXT NOT NULL,
  since TEXT NOT NULL,
  until TEXT
) STRICT;
CREATE INDEX recognition_of_client ON recognition (client_id, since);
CREATE INDEX recognition_with_contact ON recognition (contact_id) WHERE contact_id IS NOT NULL;

CREATE TABLE interview (
  id TEXT PRIMARY KEY,
  client_id TEXT NOT NULL REFERENCES client (id),
  contact_id TEXT REFERENCES contact (id),
  purchase_id TEXT REFERENCES purchase (id),
  held_on TEXT NOT NULL,
  channel TEXT NOT NULL,
  nps INTEGER CHECK (nps BETWEEN 0 AND 10),
  buy_again TEXT,
  preference TEXT,
  quote TEXT
) STRICT;
CREATE INDEX interview_of_client ON interview (client_id, held_on);
CREATE INDEX interview_with_contact ON interview (contact_id) WHERE contact_id IS NOT NULL;
CREATE INDEX interview_about_purchase ON interview (purchase_id) WHERE purchase_id IS NOT NULL;

CREATE TABLE task (
  id TEXT PRIMARY KEY,
  client_id TEXT NOT NULL REFERENCES client (id),
  contact_id TEXT REFERENCES contact (id),
  what TEXT NOT NULL,
  due_on TEXT NOT NULL,
  manager_id TEXT REFERENCES manager (id),
  done_on TEXT,
  result TEXT
) STRICT;
CREATE INDEX task_of_client ON task (client_id, due_on);
CREATE INDEX task_with_contact ON task (contact_id) WHERE contact_id IS NOT NULL;
`;
