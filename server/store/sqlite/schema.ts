/** Steps from an empty file to the present tables. A step that has been released never changes: add one. */
export const steps: readonly string[] = [
  `CREATE TABLE people (
     id TEXT PRIMARY KEY,
     key_hash TEXT NOT NULL
   ) STRICT;

   CREATE TABLE matches (
     id TEXT PRIMARY KEY,
     code TEXT NOT NULL UNIQUE,
     scenario TEXT NOT NULL,
     creator TEXT NOT NULL,
     solo INTEGER NOT NULL,
     per_seat INTEGER NOT NULL,
     observers INTEGER NOT NULL,
     clock TEXT NOT NULL,
     status TEXT NOT NULL,
     created_at INTEGER NOT NULL,
     turn INTEGER NOT NULL DEFAULT 1,
     scores TEXT NOT NULL DEFAULT '{}',
     seed TEXT,
     state TEXT,
     state_id INTEGER,
     closes_at INTEGER,
     dues TEXT
   ) STRICT;
   CREATE INDEX matches_by_status ON matches (status);

   CREATE TABLE seats (
     match TEXT NOT NULL REFERENCES matches (id),
     seat TEXT NOT NULL,
     place INTEGER NOT NULL,
     bot INTEGER NOT NULL,
     PRIMARY KEY (match, seat)
   ) STRICT;

   CREATE TABLE members (
     match TEXT NOT NULL REFERENCES matches (id),
     person TEXT NOT NULL REFERENCES people (id),
     name TEXT NOT NULL,
     seat TEXT,
     joined INTEGER NOT NULL,
     PRIMARY KEY (match, person)
   ) STRICT;
   CREATE INDEX members_by_person ON members (person);

   CREATE TABLE log (
     match TEXT NOT NULL REFERENCES matches (id),
     number INTEGER NOT NULL,
     at INTEGER NOT NULL,
     person TEXT,
     entry TEXT NOT NULL,
     PRIMARY KEY (match, number)
   ) STRICT;

   CREATE TABLE journal (
     id INTEGER PRIMARY KEY,
     match TEXT NOT NULL REFERENCES matches (id),
     number INTEGER NOT NULL,
     entry TEXT NOT NULL
   ) STRICT;
   CREATE INDEX journal_by_match ON journal (match, id);

   CREATE TABLE reasons (
     id INTEGER PRIMARY KEY,
     match TEXT NOT NULL REFERENCES matches (id),
     number INTEGER NOT NULL,
     reason TEXT NOT NULL
   ) STRICT;
   CREATE INDEX reasons_by_match ON reasons (match, id);`,

  `ALTER TABLE matches ADD COLUMN last_no INTEGER NOT NULL DEFAULT 0;
   ALTER TABLE members ADD COLUMN no INTEGER NOT NULL DEFAULT 0;
   UPDATE members SET no = (
     SELECT count(*) FROM members AS others
     WHERE others.match = members.match AND others.joined <= members.joined);
   UPDATE matches SET last_no =
     (SELECT coalesce(max(no), 0) FROM members WHERE members.match = matches.id);
   CREATE UNIQUE INDEX members_by_no ON members (match, no);

   ALTER TABLE seats ADD COLUMN captain TEXT;
   CREATE TRIGGER captain_moves AFTER UPDATE OF seat ON members WHEN OLD.seat IS NOT NEW.seat BEGIN
     UPDATE seats SET captain = NULL WHERE match = OLD.match AND captain = OLD.person;
   END;
   CREATE TRIGGER captain_leaves AFTER DELETE ON members BEGIN
     UPDATE seats SET captain = NULL WHERE match = OLD.match AND captain = OLD.person;
   END;

   CREATE TABLE cables (
     match TEXT NOT NULL REFERENCES matches (id),
     id INTEGER NOT NULL,
     turn INTEGER NOT NULL,
     phase TEXT NOT NULL,
     from_seat TEXT NOT NULL,
     person TEXT NOT NULL,
     by_name TEXT NOT NULL,
     to_seats TEXT NOT NULL,
     text TEXT NOT NULL,
     at INTEGER NOT NULL,
     key TEXT NOT NULL,
     PRIMARY KEY (match, id),
     UNIQUE (match, person, key)
   ) STRICT;

   CREATE TABLE drafts (
     match TEXT NOT NULL,
     person TEXT NOT NULL,
     key TEXT NOT NULL,
     text TEXT NOT NULL,
     at INTEGER NOT NULL,
     PRIMARY KEY (match, person, key),
     FOREIGN KEY (match, person) REFERENCES members (match, person) ON DELETE CASCADE
   ) STRICT;`,

  `ALTER TABLE matches ADD COLUMN taught INTEGER NOT NULL DEFAULT 0;
   ALTER TABLE matches ADD COLUMN staff_hash TEXT;
   ALTER TABLE matches ADD COLUMN paused_at INTEGER;
   ALTER TABLE matches ADD COLUMN timing INTEGER NOT NULL DEFAULT 0;

   CREATE TABLE staff (
     match TEXT NOT NULL REFERENCES matches (id),
     person TEXT NOT NULL REFERENCES people (id),
     PRIMARY KEY (match, person)
   ) STRICT;
   CREATE INDEX staff_by_person ON staff (person);

   CREATE TABLE removed (
     match TEXT NOT NULL REFERENCES matches (id),
     person TEXT NOT NULL REFERENCES people (id),
     PRIMARY KEY (match, person)
   ) STRICT;

   CREATE TABLE staff_record (
     id INTEGER PRIMARY KEY,
     match TEXT NOT NULL REFERENCES matches (id),
     at INTEGER NOT NULL,
     turn INTEGER NOT NULL,
     act TEXT NOT NULL
   ) STRICT;
   CREATE INDEX staff_record_by_match ON staff_record (match, id);

   CREATE TABLE person_keys (
     key_hash TEXT PRIMARY KEY,
     person TEXT NOT NULL REFERENCES people (id)
   ) STRICT;
   CREATE INDEX person_keys_by_person ON person_keys (person);

   CREATE TABLE device_codes (
     code_hash TEXT PRIMARY KEY,
     person TEXT NOT NULL REFERENCES people (id),
     until INTEGER NOT NULL
   ) STRICT;
   CREATE INDEX device_codes_by_person ON device_codes (person);`,

  `ALTER TABLE matches ADD COLUMN adviser INTEGER NOT NULL DEFAULT 1;
   ALTER TABLE cables ADD COLUMN said TEXT;`,

  `ALTER TABLE matches ADD COLUMN bots TEXT NOT NULL DEFAULT '1';`,
]
