/** What happened with a client in one order: each kind of event is read along an index of its day. */
export const whatHappened = `
ALTER TABLE purchase ADD COLUMN delivery_warned TEXT;
ALTER TABLE purchase ADD COLUMN delivery_broken TEXT;

CREATE INDEX promise_made ON promise (client_id, made_on);
CREATE INDEX task_done ON task (client_id, done_on) WHERE done_on IS NOT NULL;
DROP INDEX payment_of_client;
CREATE INDEX payment_of_client ON payment (client_id, paid_on);
`;
